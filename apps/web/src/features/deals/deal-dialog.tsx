import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { DateField } from "../../ui/form/date-field.tsx";
import { SelectField } from "../../ui/form/select-field.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import type { ZodForm } from "../../ui/form/use-zod-form.ts";
import { localDate } from "../../ui/format-date.ts";
import { formatDecimal } from "../../ui/format-money.ts";
import { parseDecimal } from "../../ui/parse-decimal.ts";
import { CurrencyField } from "../customers/currency-field.tsx";
import { CustomerNameField } from "../customers/customer-name-field.tsx";
import { changedValues, givenValues } from "../editing/changed-values.ts";
import { RecordDialog } from "../editing/record-dialog.tsx";
import { writtenOf } from "../editing/write.ts";
import { api } from "../session/api.ts";
import { type Deal, stagesQuery } from "./queries.ts";

const schema = z.object({
  title: z.string().trim().min(1).max(200),
  customer: z.string().trim().min(1).max(200),
  amount: z
    .string()
    .refine((typed) => typed.trim() === "" || parseDecimal(typed)?.startsWith("-") === false, t("deals.badAmount")),
  currency: z.string(),
  closeDate: z.union([z.literal(""), z.iso.date()]),
  stage: z.string(),
});
type Values = z.infer<typeof schema>;
/** One that is there has a date. */
const changeSchema = schema.extend({ closeDate: z.iso.date() });

const labels: Readonly<Record<keyof Values, string>> = {
  title: t("deals.dealTitle"),
  customer: t("records.customer"),
  amount: t("records.amount"),
  currency: t("customers.currency"),
  closeDate: t("deals.closeDate"),
  stage: t("deals.stage"),
};

interface DealDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The one that is changed; without it a new one is opened. */
  readonly deal?: Deal;
  /** Whose deal it is to be, where that is clear. */
  readonly customer?: { readonly id: string; readonly name: string; readonly currency: string | null };
  readonly onSaved?: (deal: Deal) => void;
}

/** Opens a deal, or changes what one is about. Its stage is changed by moving it. */
export function DealDialog({ open, onOpenChange, deal, customer, onSaved }: DealDialogProps) {
  const values =
    deal === undefined
      ? {
          title: "",
          customer: customer?.name ?? "",
          amount: "",
          currency: customer?.currency ?? "",
          closeDate: aQuarterAhead(),
          stage: "",
        }
      : valuesOf(deal);

  function save(given: Values, before: Values, version: number | undefined) {
    if (deal === undefined) {
      const { stage, currency, closeDate } = givenValues(given);
      const body = {
        title: given.title,
        customer: customer?.id ?? given.customer,
        amount: amountOf(given.amount),
        ...(closeDate !== undefined && { closeDate }),
        ...(stage !== undefined && { stage }),
        ...(currency !== undefined && { currency }),
      };
      return writtenOf(api.POST("/api/v1/deals", { body }));
    }
    const { title, amount, closeDate, currency: other } = changedValues(given, before);
    if (title == null && amount === undefined && closeDate == null && other == null) return null;
    const body = {
      ...(title != null && { title }),
      ...(closeDate != null && { closeDate }),
      // In another currency it is another amount, even where the figure stays.
      ...((amount !== undefined || other != null) && { amount: amountOf(given.amount) }),
      ...(other != null && { currency: other }),
      ...(version !== undefined && { version }),
    };
    return writtenOf(api.PATCH("/api/v1/deals/{deal}", { params: { path: { deal: deal.id } }, body }));
  }

  return (
    <RecordDialog
      open={open}
      onOpenChange={onOpenChange}
      title={deal === undefined ? t("deals.new") : t("deals.edit")}
      schema={deal === undefined ? schema : changeSchema}
      values={values}
      fields={(form) => (
        <>
          <TextField form={form} name="title" label={labels.title} autoComplete="off" autoFocus />
          {deal === undefined && customer === undefined && (
            <CustomerNameField form={form} name="customer" label={labels.customer} />
          )}
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              form={form}
              name="amount"
              label={labels.amount}
              hint={t("deals.amountHint")}
              inputMode="decimal"
              autoComplete="off"
              isOptional
            />
            <CurrencyField
              form={form}
              name="currency"
              label={labels.currency}
              // The server takes the customer's, or else the company's.
              {...(deal === undefined && { none: t("deals.usualCurrency") })}
            />
          </div>
          <DateField
            form={form}
            name="closeDate"
            label={labels.closeDate}
            hint={t("deals.closeDateHint")}
            isOptional={deal === undefined}
          />
          {deal === undefined && <StageField form={form} />}
        </>
      )}
      save={save}
      said={({ title }) => ({ title: deal === undefined ? t("deals.added", { title }) : t("deals.changed", { title }) })}
      {...(onSaved && { onSaved })}
      {...(deal !== undefined && { edited: { version: deal.version, labels, valuesOf } })}
    />
  );
}

/** Where the deal starts: the server puts it into the first stage where none is named. */
function StageField({ form }: { form: ZodForm<Values> }) {
  const { data: stages = [] } = useQuery(stagesQuery);
  const options = stages.map(({ id, name }, index) => ({ value: index === 0 ? "" : id, label: name }));
  return <SelectField form={form} name="stage" label={labels.stage} options={options} />;
}

/** What is not known yet is nothing. */
function amountOf(typed: string): string {
  return typed.trim() === "" ? "0" : (parseDecimal(typed) ?? typed);
}

/** What the server plans a deal for that comes without a date. */
function aQuarterAhead(): string {
  const day = new Date();
  day.setDate(day.getDate() + 90);
  return localDate(day);
}

function valuesOf({ title, customer, amount, closeDate, stage }: Deal): Values {
  return {
    title,
    customer: customer.name,
    amount: formatDecimal(amount.amount),
    currency: amount.currency,
    closeDate,
    stage: stage.name,
  };
}
