import { useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { Form, FormActions, SubmitButton } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useZodForm } from "../../ui/form/use-zod-form.ts";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toast.tsx";
import { account, useSession } from "../session/session.ts";

const schema = z.object({ name: z.string().trim().min(1).max(100) });

/** What the others of the company see. */
export function OwnName() {
  const client = useQueryClient();
  const user = useSession((session) => session.user);
  const form = useZodForm({ schema, defaultValues: { name: user?.name ?? "" } });
  if (!user) return null;

  async function save({ name }: z.infer<typeof schema>) {
    await account("/update-user", { name });
    const now = useSession.getState().user;
    if (now) useSession.setState({ user: { ...now, name } });
    await client.invalidateQueries({ queryKey: ["members"] });
    showToast({ title: t("settings.saved") });
  }

  return (
    <Section title={t("settings.profile.you")}>
      <Form form={form} onSubmit={save}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField form={form} name="name" label={t("settings.profile.name")} autoComplete="name" />
          <p>
            <span className="block pb-1.5 font-medium">{t("settings.profile.email")}</span>
            <span className="block py-2 break-all text-ink-2">{user.email}</span>
          </p>
        </div>
        <FormActions form={form}>
          <SubmitButton form={form} look="secondary">
            {t("settings.save")}
          </SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
