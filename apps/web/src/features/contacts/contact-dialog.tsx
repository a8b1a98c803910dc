import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { TextField } from "../../ui/form/text-field.tsx";
import { changedValues, givenValues } from "../editing/changed-values.ts";
import { RecordDialog } from "../editing/record-dialog.tsx";
import { writtenOf } from "../editing/write.ts";
import { api } from "../session/api.ts";
import type { Contact } from "./queries.ts";

const schema = z.object({
  name: z.string().trim().min(1).max(200),
  jobTitle: z.string().max(200),
  email: z.union([z.literal(""), z.email()]),
  phone: z.string().max(50),
});
type Values = z.infer<typeof schema>;

const labels: Readonly<Record<keyof Values, string>> = {
  name: t("contacts.name"),
  jobTitle: t("contacts.jobTitle"),
  email: t("records.email"),
  phone: t("records.phone"),
};

interface ContactDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The one that is changed; without it a new one is made, at `customer`. */
  readonly contact?: Pick<Contact, "id" | "name" | "jobTitle" | "email" | "phone" | "version">;
  readonly customer: string;
}

/** Notes a person at a customer, or changes what is known of one. */
export function ContactDialog({ open, onOpenChange, contact, customer }: ContactDialogProps) {
  const values = contact === undefined ? { name: "", jobTitle: "", email: "", phone: "" } : valuesOf(contact);

  function save(given: Values, before: Values, version: number | undefined) {
    if (contact === undefined) {
      const body = { customer, ...givenValues(given), name: given.name };
      return writtenOf(api.POST("/api/v1/contacts", { body }));
    }
    const { name, ...changes } = changedValues(given, before);
    if (name == null && Object.keys(changes).length === 0) return null;
    const body = { ...changes, ...(name != null && { name }), ...(version !== undefined && { version }) };
    return writtenOf(api.PATCH("/api/v1/contacts/{contact}", { params: { path: { contact: contact.id } }, body }));
  }

  return (
    <RecordDialog
      open={open}
      onOpenChange={onOpenChange}
      title={contact === undefined ? t("contacts.add") : t("contacts.edit")}
      schema={schema}
      values={values}
      fields={(form) => (
        <>
          <TextField form={form} name="name" label={labels.name} autoComplete="off" autoFocus />
          <TextField form={form} name="jobTitle" label={labels.jobTitle} autoComplete="off" isOptional />
          <TextField form={form} name="email" label={labels.email} type="email" autoComplete="off" isOptional />
          <TextField form={form} name="phone" label={labels.phone} type="tel" autoComplete="off" isOptional />
        </>
      )}
      save={save}
      said={({ name }) => ({
        title: contact === undefined ? t("contacts.added", { name }) : t("contacts.changed", { name }),
      })}
      {...(contact !== undefined && { edited: { version: contact.version, labels, valuesOf } })}
    />
  );
}

function valuesOf({ name, jobTitle, email, phone }: Pick<Contact, "name" | "jobTitle" | "email" | "phone">): Values {
  return { name, jobTitle: jobTitle ?? "", email: email ?? "", phone: phone ?? "" };
}
