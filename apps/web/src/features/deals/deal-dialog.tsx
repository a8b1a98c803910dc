import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId } from "react";
import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { SelectField } from "../../ui/form/select-field.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import type { ZodForm } from "../../ui/form/use-zod-form.ts";
import { formatDecimal } from "../../ui/format-money.ts";
import { parseDecimal } from "../../ui/parse-decimal.ts";
import { customerNamesQuery } from "../customers/queries.ts";
import { changedValues, givenValues } from "../editing/changed-values.ts";
import { RecordDialog } from "../editing/record-dialog.tsx";
import { writtenOf } from "../editing/write.ts";
import { api } from "../session/api.ts";
import { type Deal, stagesQuery } from "./queries.ts";

const schema = z.object({
  title: z.string().trim().min(1).max(200),
  customer: z.string().trim().min(1).max(200),
  amount: z.string().refine((typed) => parseDecimal(typed)?.startsWith("-") === false, t("deals.badAmount")),
  currency: z.string().regex(/^(?:[A-Za-z]{3})?$/, t("customers.badCurrency")),
  closeDate: z.iso.date(),
  stage: z.string(),
});
type Values = z.infer<typeof schema>;

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
      ? { title: "", customer: customer?.name ?? "", amount: "", currency: customer?.currency ?? "", closeDate: "", stage: "" }
      : valuesOf(deal);

  function save(given: Values, before: Values, version: number | undefined) {
    const currency = given.currency.toUpperCase();
    if (deal === undefined) {
      const { stage, currency: inCurrency } = givenValues({ stage: given.stage, currency });
      const body = {
        title: given.title,
        customer: customer?.id ?? given.customer,
        amount: parseDecimal(given.amount) ?? given.amount,
        closeDate: given.closeDate,
        ...(stage !== undefined && { stage }),
        ...(inCurrency !== undefined && { currency: inCurrency }),
      };
      return writtenOf(api.POST("/api/v1/deals", { body }));
    }
    const { title, amount, closeDate, currency: other } = changedValues({ ...given, currency }, before);
    if (title == null && amount == null && closeDate == null && other == null) return null;
    const body = {
      ...(title != null && { title }),
      ...(closeDate != null && { closeDate }),
      // In another currency it is another amount, even where the figure stays.
      ...((amount != null || other != null) && { amount: parseDecimal(given.amount) ?? given.amount }),
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
      schema={schema}
      values={values}
      fields={(form) => (
        <>
          <TextField form={form} name="title" label={labels.title} autoComplete="off" autoFocus />
          {deal === undefined && customer === undefined && <CustomerField form={form} />}
          <div className="grid grid-cols-[minmax(0,1fr)_6rem] gap-4">
            <TextField
              form={form}
              name="amount"
              label={labels.amount}
              hint={t("deals.amountHint")}
              inputMode="decimal"
              autoComplete="off"
            />
            <TextField form={form} name="currency" label={labels.currency} autoComplete="off" maxLength={3} />
          </div>
          <TextField form={form} name="closeDate" label={labels.closeDate} type="date" />
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

/** A customer by name, with those that come near offered as one types. */
function CustomerField({ form }: { form: ZodForm<Values> }) {
  const list = useId();
  const typed = useDeferredValue(form.watch("customer"));
  const { data: names = [] } = useQuery(customerNamesQuery(typed));
  return (
    <>
      <TextField
        form={form}
        name="customer"
        label={labels.customer}
        hint={t("deals.customerHint")}
        autoComplete="off"
        list={list}
      />
      <datalist id={list}>
        {names.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}

/** Where the deal starts: the server puts it into the first stage where none is named. */
function StageField({ form }: { form: ZodForm<Values> }) {
  const { data: stages = [] } = useQuery(stagesQuery);
  const options = stages.map(({ id, name }, index) => ({ value: index === 0 ? "" : id, label: name }));
  return <SelectField form={form} name="stage" label={labels.stage} options={options} />;
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
