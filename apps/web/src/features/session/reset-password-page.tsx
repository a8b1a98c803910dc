import { ApiProblem, dataOf } from "@omni/api-client";
import { Link, useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { Form, FormActions, SubmitButton } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useZodForm } from "../../ui/form/use-zod-form.ts";
import { textLinkClass } from "../../ui/text-link.ts";
import { newPasswordSchema } from "./new-password.ts";
import { visitorApi } from "./visitor-api.ts";
import { VisitorPage } from "./visitor-page.tsx";

const schema = z.object({ password: newPasswordSchema });

/** Where a reset's link leads. Its token stands behind `#`, which no server is sent. */
export function ResetPasswordPage() {
  const { hash: token } = useLocation();
  const [isSaved, setIsSaved] = useState(false);
  const form = useZodForm({ schema, defaultValues: { password: "" } });

  async function submit({ password }: z.infer<typeof schema>) {
    try {
      await dataOf(visitorApi.POST("/api/v1/auth/passwords", { body: { token, password } }));
      setIsSaved(true);
    } catch (error) {
      if (!ApiProblem.is(error, "conflict") && !ApiProblem.is(error, "invalid")) throw error;
      form.setError("root", { message: t("session.linkDead") });
    }
  }

  return (
    <VisitorPage title={t("session.choosePassword")}>
      {isSaved ? (
        <p role="status">{t("session.passwordSaved")}</p>
      ) : (
        <Form form={form} onSubmit={submit}>
          <TextField
            form={form}
            name="password"
            label={t("session.newPassword")}
            hint={t("session.passwordHint")}
            type="password"
            autoComplete="new-password"
          />
          <FormActions form={form}>
            <SubmitButton form={form}>{t("session.savePassword")}</SubmitButton>
          </FormActions>
        </Form>
      )}
      <p>
        <Link to="/sign-in" className={textLinkClass}>
          {t("session.back")}
        </Link>
      </p>
    </VisitorPage>
  );
}
