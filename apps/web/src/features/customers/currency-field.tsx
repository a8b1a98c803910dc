import type { FieldValues } from "react-hook-form";
import type { FieldProps } from "../../ui/form/field.tsx";
import { SelectField } from "../../ui/form/select-field.tsx";
import { currencyOptions } from "../settings/zones-and-currencies.ts";

/** A currency by its code and its name; its value is the code, or nothing where `none` is chosen. */
export function CurrencyField<Values extends FieldValues, Output>({
  none,
  ...field
}: FieldProps<Values, Output> & { readonly none?: string }) {
  const options = none === undefined ? currencyOptions() : [{ value: "", label: none }, ...currencyOptions()];
  return <SelectField {...field} options={options} />;
}
