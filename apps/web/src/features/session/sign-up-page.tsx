import { useQuery } from "@tanstack/react-query";
import { Link, useRouter } from "@tanstack/react-router";
import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { forgetOthers } from "../../app/sign-out.ts";
import { Form, FormActions, SubmitButton } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useZodForm } from "../../ui/form/use-zod-form.ts";
import { textLinkClass } from "../../ui/text-link.ts";
import { newPasswordSchema } from "./new-password.ts";
import { signUp } from "./session.ts";
import { waysInQuery } from "./visitor-api.ts";
import { VisitorNotice, VisitorPage } from "./visitor-page.tsx";

const schema = z.object({ name: z.string().trim().min(1).max(100), email: z.email(), password: newPasswordSchema });

/** An account for the first person here, or for anybody where the server is open. */
export function SignUpPage() {
  const router = useRouter();
  const { data: ways } = useQuery(waysInQuery);
  const form = useZodForm({ schema, defaultValues: { name: "", email: "", password: "" } });

  async function submit(values: z.infer<typeof schema>) {
    await signUp(values);
    await forgetOthers();
    router.history.push("/");
  }

  return (
    <VisitorPage title={t("session.signUp")} hint={t("session.signUpHint")}>
      {ways?.signUp === false && <VisitorNotice>{t("session.invitedOnly")}</VisitorNotice>}
      {ways?.signUp !== false && (
        <Form form={form} onSubmit={submit}>
          <TextField form={form} name="name" label={t("session.name")} autoComplete="name" />
          <TextField form={form} name="email" label={t("session.email")} type="email" autoComplete="username" />
          <TextField
            form={form}
            name="password"
            label={t("session.newPassword")}
            hint={t("session.passwordHint")}
            type="password"
            autoComplete="new-password"
          />
          <FormActions form={form}>
            <SubmitButton form={form}>{t("session.signUp")}</SubmitButton>
          </FormActions>
        </Form>
      )}
      <p>
        <Link to="/sign-in" className={textLinkClass}>
          {t("session.haveAccount")}
        </Link>
      </p>
    </VisitorPage>
  );
}
