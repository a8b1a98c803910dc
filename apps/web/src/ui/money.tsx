import clsx from "clsx";
import { formatDecimal, type MoneyValue } from "./format-money.ts";

/** An amount with its currency kept quiet; figures of a column stand under one another. */
export function Money({ value, className }: { value: MoneyValue; className?: string }) {
  return (
    <span className={clsx("whitespace-nowrap tabular-nums", className)}>
      {formatDecimal(value.amount)}{" "}
      <span data-currency className="text-xs font-normal text-ink-3">
        {value.currency}
      </span>
    </span>
  );
}

/** Amounts of several currencies beside one another. They are never added. */
export function Amounts({ values, className }: { values: readonly MoneyValue[]; className?: string }) {
  return (
    <span className={clsx("inline-flex flex-wrap gap-x-4", className)}>
      {values.map((value) => (
        <Money key={value.currency} value={value} />
      ))}
    </span>
  );
}
