import { CircleHelp } from "lucide-react";
import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { TextField } from "../../ui/form/text-field.tsx";
import type { ZodForm } from "../../ui/form/use-zod-form.ts";
import { changedValues, givenValues } from "../editing/changed-values.ts";
import { RecordDialog } from "../editing/record-dialog.tsx";
import { writtenOf } from "../editing/write.ts";
import { api } from "../session/api.ts";
import { CountryField } from "./country-field.tsx";
import { CurrencyField } from "./currency-field.tsx";
import type { CustomerRecord } from "./queries.ts";
import { isVatIdChecked } from "./vat-id-checked.ts";

const schema = z.object({
  name: z.string().trim().min(1).max(200),
  legalName: z.string().max(200),
  industry: z.string().max(200),
  street: z.string().max(200),
  postalCode: z.string().max(20),
  city: z.string().max(200),
  country: z.string(),
  email: z.union([z.literal(""), z.email()]),
  phone: z.string().max(50),
  website: z.string().max(300),
  vatId: z.string().max(30),
  iban: z.string().max(42),
  currency: z.string(),
});
type Values = z.infer<typeof schema>;

const labels: Readonly<Record<keyof Values, string>> = {
  name: t("customers.name"),
  legalName: t("customers.legalName"),
  industry: t("customers.industry"),
  street: t("customers.street"),
  postalCode: t("customers.postalCode"),
  city: t("customers.city"),
  country: t("customers.country"),
  email: t("records.email"),
  phone: t("records.phone"),
  website: t("customers.website"),
  vatId: t("customers.vatId"),
  iban: t("customers.iban"),
  currency: t("customers.currency"),
};
const nothing = Object.fromEntries(Object.keys(labels).map((name) => [name, ""])) as Values;

interface CustomerDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The one that is changed; without it a new one is made. */
  readonly customer?: CustomerRecord;
  readonly onSaved?: (customer: CustomerRecord) => void;
}

/** Adds a customer, or changes what is known of one. */
export function CustomerDialog({ open, onOpenChange, customer, onSaved }: CustomerDialogProps) {
  const values = customer === undefined ? nothing : valuesOf(customer);

  function save(given: Values, before: Values, version: number | undefined) {
    if (customer === undefined) {
      const body = { ...givenValues(given), name: given.name };
      return writtenOf(api.POST("/api/v1/customers", { body }));
    }
    const { name, ...changes } = changedValues(given, before);
    if (name == null && Object.keys(changes).length === 0) return null;
    const body = { ...changes, ...(name != null && { name }), ...(version !== undefined && { version }) };
    return writtenOf(api.PATCH("/api/v1/customers/{customer}", { params: { path: { customer: customer.id } }, body }));
  }

  return (
    <RecordDialog
      open={open}
      onOpenChange={onOpenChange}
      title={customer === undefined ? t("customers.new") : t("customers.edit")}
      schema={schema}
      values={values}
      fields={(form) => (
        <>
          <TextField form={form} name="name" label={labels.name} autoComplete="off" autoFocus />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField form={form} name="legalName" label={labels.legalName} autoComplete="off" isOptional />
            <TextField form={form} name="industry" label={labels.industry} autoComplete="off" isOptional />
            <TextField form={form} name="email" label={labels.email} type="email" autoComplete="off" isOptional />
            <TextField form={form} name="phone" label={labels.phone} type="tel" autoComplete="off" isOptional />
            <TextField form={form} name="street" label={labels.street} autoComplete="off" isOptional />
            <TextField form={form} name="postalCode" label={labels.postalCode} autoComplete="off" isOptional />
            <TextField form={form} name="city" label={labels.city} autoComplete="off" isOptional />
            <CountryField form={form} name="country" label={labels.country} isOptional />
            <TextField form={form} name="website" label={labels.website} inputMode="url" autoComplete="off" isOptional />
            <VatIdField form={form} />
            <TextField form={form} name="iban" label={labels.iban} autoComplete="off" spellCheck={false} isOptional />
            <CurrencyField
              form={form}
              name="currency"
              label={labels.currency}
              none={t("customers.usualCurrency")}
              hint={t("customers.currencyHint")}
              isOptional
            />
          </div>
        </>
      )}
      save={save}
      said={({ name }) => ({
        title: customer === undefined ? t("customers.added", { name }) : t("customers.changed", { name }),
      })}
      {...(onSaved && { onSaved })}
      {...(customer !== undefined && { edited: { version: customer.version, labels, valuesOf } })}
    />
  );
}

/** Of countries whose VAT ids the server knows it checks the digits; what it cannot check it keeps, and this says so. */
function VatIdField({ form }: { form: ZodForm<Values> }) {
  const [vatId, country] = form.watch(["vatId", "country"]);
  const isUnknown = vatId.trim() !== "" && !isVatIdChecked(vatId, country);
  return (
    <TextField
      form={form}
      name="vatId"
      label={labels.vatId}
      autoComplete="off"
      spellCheck={false}
      isOptional
      {...(isUnknown && {
        hint: (
          <span role="status" className="flex items-start gap-1.5">
            <CircleHelp aria-hidden className="mt-0.5 size-3.5 shrink-0" />
            {t("customers.vatIdUnknown")}
          </span>
        ),
      })}
    />
  );
}

function valuesOf(customer: CustomerRecord): Values {
  return Object.fromEntries(Object.keys(labels).map((name) => [name, customer[name as keyof Values] ?? ""])) as Values;
}
