import { type components, dataOf } from "@omni/api-client";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form, FormActions, SubmitButton } from "../../ui/form/form.tsx";
import { SelectField } from "../../ui/form/select-field.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useZodForm } from "../../ui/form/use-zod-form.ts";
import { api } from "../session/api.ts";
import { CopyField } from "./copy-field.tsx";
import { isLoopback } from "./is-loopback.ts";
import { invitationsQuery } from "./queries.ts";
import { type Role, rightsOf, roleName, roles } from "./roles.ts";

const schema = z.object({ email: z.email(), role: z.enum(roles) });

type Invited = components["schemas"]["Invitation"] & {
  readonly path: string;
  readonly link: string | null;
  readonly isSent: boolean;
};

/** Asks whom and as what; then shows the link, which goes by e-mail where the server sends any. */
export function InviteDialog({ isOwner, onClose }: { isOwner: boolean; onClose: () => void }) {
  const client = useQueryClient();
  const [invited, setInvited] = useState<Invited | null>(null);
  const form = useZodForm({ schema, defaultValues: { email: "", role: "member" as Role } });
  const role = form.watch("role");
  const offered = roles.filter((each) => isOwner || each !== "owner");

  async function invite(body: z.infer<typeof schema>) {
    setInvited(await dataOf(api.POST("/api/v1/invitations", { body })));
    await client.invalidateQueries({ queryKey: invitationsQuery.queryKey });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={invited === null ? t("people.invite") : t("people.invited", { email: invited.email })}
      {...(invited === null && { description: t("people.inviteHint") })}
    >
      {invited === null ? (
        <Form form={form} onSubmit={invite}>
          <TextField form={form} name="email" label={t("people.email")} type="email" autoComplete="off" autoFocus />
          <SelectField
            form={form}
            name="role"
            label={t("people.role")}
            hint={rightsOf(role)}
            options={offered.map((each) => ({ value: each, label: roleName(each) }))}
          />
          <FormActions form={form}>
            <SubmitButton form={form}>{t("people.sendInvitation")}</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <div className="grid gap-4">
          <CopyField
            label={t("people.link")}
            hint={invited.isSent ? t("people.linkSent") : t("people.linkShown")}
            value={linkOf(invited)}
          />
          {isLoopback(linkOf(invited)) && (
            <p role="alert" className="rounded-md bg-warning-soft px-3 py-2 text-warning">
              {t.rich("people.linkOnlyHere", { code: (words) => <code className="font-mono">{words}</code> })}
            </p>
          )}
          <div>
            <Button onClick={onClose}>{t("people.done")}</Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

/** Where the server does not know the address that people use, the one of this page is as good as any. */
function linkOf({ link, path }: Invited): string {
  return link ?? `${location.origin}${path}`;
}
