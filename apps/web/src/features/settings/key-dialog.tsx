import { dataOf } from "@omni/api-client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form, FormActions, SubmitButton } from "../../ui/form/form.tsx";
import { SelectField } from "../../ui/form/select-field.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useZodForm } from "../../ui/form/use-zod-form.ts";
import { CopyField } from "../people/copy-field.tsx";
import { api } from "../session/api.ts";
import { type Permission, teamQuery } from "../session/team.ts";
import { apiKeysQuery } from "./queries.ts";

const schema = z.object({ name: z.string().trim().min(1).max(100), kind: z.enum(["service", "agent"]) });

/** Of people alone: a key has no conversations, decides nothing and hands out no keys. */
const ofPeople: readonly Permission[] = ["chat:use", "approvals:decide", "api-keys:manage", "members:manage", "models:manage"];

/** Makes a key; shows its secret, once. */
export function KeyDialog({ onClose }: { onClose: () => void }) {
  const client = useQueryClient();
  const { data: team } = useQuery(teamQuery);
  const [secret, setSecret] = useState<string | null>(null);
  const [rights, setRights] = useState<readonly Permission[]>([]);
  const form = useZodForm({ schema, defaultValues: { name: "", kind: "service" } });
  const isService = form.watch("kind") === "service";
  const offered = team?.permissions.filter((permission) => !ofPeople.includes(permission)) ?? [];

  async function make(given: z.infer<typeof schema>) {
    const body = { ...given, permissions: isService ? [...rights] : [] };
    const made = await dataOf(api.POST("/api/v1/api-keys", { body }));
    setSecret(made.secret);
    await client.invalidateQueries({ queryKey: apiKeysQuery.queryKey });
  }

  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={t("settings.keys.make")}>
      {secret === null ? (
        <Form form={form} onSubmit={make}>
          <TextField form={form} name="name" label={t("settings.keys.name")} autoComplete="off" autoFocus />
          <SelectField
            form={form}
            name="kind"
            label={t("settings.keys.kind")}
            options={[
              { value: "service", label: t("settings.keys.service") },
              { value: "agent", label: t("settings.keys.agent") },
            ]}
          />
          {isService && (
            <fieldset className="grid gap-2">
              <legend className="pb-1.5 font-medium">{t("settings.keys.rights")}</legend>
              <div className="grid grid-cols-2 gap-x-4">
                {offered.map((permission) => (
                  <label key={permission} className="flex min-h-7 items-center gap-2 text-xs pointer-coarse:min-h-11">
                    <input
                      type="checkbox"
                      className="size-4 accent-fill"
                      checked={rights.includes(permission)}
                      onChange={({ target }) =>
                        setRights(target.checked ? [...rights, permission] : rights.filter((each) => each !== permission))
                      }
                    />
                    {permission}
                  </label>
                ))}
              </div>
            </fieldset>
          )}
          <FormActions form={form}>
            <SubmitButton form={form}>{t("settings.keys.make")}</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <div className="grid gap-4">
          <CopyField label={t("settings.keys.made")} hint={t("settings.keys.madeHint")} value={secret} />
          <div>
            <Button onClick={onClose}>{t("people.done")}</Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
