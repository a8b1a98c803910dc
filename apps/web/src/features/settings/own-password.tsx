import { ApiProblem } from "@omni/api-client";
import { useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { Form, FormActions, SubmitButton } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useZodForm } from "../../ui/form/use-zod-form.ts";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toast.tsx";
import { newPasswordSchema } from "../session/new-password.ts";
import { account } from "../session/session.ts";
import { sessionsQuery } from "./queries.ts";

const schema = z.object({ currentPassword: z.string().min(1).max(200), newPassword: newPasswordSchema });

/** Another password for the present one. */
export function OwnPassword() {
  const client = useQueryClient();
  const form = useZodForm({ schema, defaultValues: { currentPassword: "", newPassword: "" } });

  async function change(given: z.infer<typeof schema>) {
    try {
      await account("/change-password", { ...given, revokeOtherSessions: true });
    } catch (error) {
      if (!ApiProblem.is(error, "INVALID_PASSWORD")) throw error;
      form.setError("currentPassword", { message: t("settings.profile.wrongPassword") }, { shouldFocus: true });
      return;
    }
    form.reset();
    showToast({ title: t("settings.profile.changed") });
    await client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  }

  return (
    <Section title={t("settings.profile.password")}>
      <Form form={form} onSubmit={change}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            form={form}
            name="currentPassword"
            label={t("settings.profile.present")}
            type="password"
            autoComplete="current-password"
          />
          <TextField
            form={form}
            name="newPassword"
            label={t("settings.profile.next")}
            hint={t("settings.profile.passwordHint")}
            type="password"
            autoComplete="new-password"
          />
        </div>
        <FormActions form={form}>
          <SubmitButton form={form} look="secondary">
            {t("settings.profile.change")}
          </SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
