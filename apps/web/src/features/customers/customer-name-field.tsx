import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId } from "react";
import type { FieldValues, PathValue } from "react-hook-form";
import { t } from "../../app/i18n/t.ts";
import type { FieldProps } from "../../ui/form/field.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { customerNamesQuery } from "./queries.ts";

/** A customer by name, with those that come near offered as one types. */
export function CustomerNameField<Values extends FieldValues, Output>(props: Omit<FieldProps<Values, Output>, "hint">) {
  const { form, name } = props;
  const list = useId();
  const typed: PathValue<Values, typeof name> = form.watch(name);
  const { data: names = [] } = useQuery(customerNamesQuery(useDeferredValue(String(typed))));
  return (
    <>
      <TextField {...props} hint={t("deals.customerHint")} autoComplete="off" list={list} />
      <datalist id={list}>
        {names.map(({ id, name: offered }) => (
          <option key={id} value={offered} />
        ))}
      </datalist>
    </>
  );
}
