import { dataOf } from "@omni/api-client";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { Form, FormActions, SubmitButton } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useZodForm } from "../../ui/form/use-zod-form.ts";
import { textLinkClass } from "../../ui/text-link.ts";
import { visitorApi, waysInQuery } from "./visitor-api.ts";
import { VisitorPage } from "./visitor-page.tsx";

const schema = z.object({ email: z.email() });
const command = "bun run omni user reset E-MAIL";

/** A way back in: by e-mail where the server sends any, else by whoever runs it. */
export function ForgotPasswordPage() {
  const { data: ways } = useQuery(waysInQuery);
  const [isSent, setIsSent] = useState(false);
  const form = useZodForm({ schema, defaultValues: { email: "" } });

  return (
    <VisitorPage title={t("session.forgotTitle")}>
      {ways?.mail === false && (
        <div className="grid gap-2">
          <p className="text-ink-2">{t("session.noMail")}</p>
          <code className="overflow-x-auto rounded-md border border-line bg-sunken px-3 py-2 whitespace-nowrap">{command}</code>
        </div>
      )}
      {ways?.mail === true && !isSent && (
        <Form
          form={form}
          onSubmit={async (body) => {
            await dataOf(visitorApi.POST("/api/v1/auth/password-resets", { body }));
            setIsSent(true);
          }}
        >
          <TextField form={form} name="email" label={t("session.email")} type="email" autoComplete="username" />
          <FormActions form={form}>
            <SubmitButton form={form}>{t("session.sendLink")}</SubmitButton>
          </FormActions>
        </Form>
      )}
      {isSent && <p role="status">{t("session.linkSent")}</p>}
      <p>
        <Link to="/sign-in" className={textLinkClass}>
          {t("session.back")}
        </Link>
      </p>
    </VisitorPage>
  );
}
