/**
 * What a list can be narrowed by. The names are those of the server's query, so that what is chosen is what is asked for.
 *
 * @module
 */
import { t } from "../../app/i18n/t.ts";
import { formatDate } from "../format-date.ts";
import { formatDecimal } from "../format-money.ts";
import type { SelectOption } from "../select.tsx";

interface Labelled {
  readonly label: string;
}

export type FilterSpec<Name extends string = string> = Labelled &
  (
    | { readonly kind: "choice"; readonly name: Name; readonly options: readonly SelectOption[] }
    /** Any of several; the server takes a list. */
    | { readonly kind: "choices"; readonly name: Name; readonly options: readonly SelectOption[] }
    | { readonly kind: "yes-no"; readonly name: Name; readonly yes: string; readonly no: string }
    /** Words that the server finds the record by, though they be misspelt. */
    | { readonly kind: "words"; readonly name: Name }
    /** Calendar dates, both included. */
    | { readonly kind: "days"; readonly from: Name; readonly to: Name }
    /** Amounts of one currency, both included. */
    | { readonly kind: "amounts"; readonly from: Name; readonly to: Name; readonly currency: Name }
  );

export type FilterValue = string | boolean | readonly string[];

/** By the names of the server's query. */
export type FilterValues = Readonly<Record<string, FilterValue>>;

/** What a list does about filters that are not chosen yet; each as the filters are, and as they would be. */
export interface FilterAhead {
  /** Asks for the rows. */
  intend(before: FilterValues, after: FilterValues): void;
  /** Shows them once they are there, until they are let go. */
  press(before: FilterValues, after: FilterValues): void;
  /** What was pressed is chosen by now, or was left. */
  release(): void;
}

/** The names a filter has in the query. */
export function namesOf(spec: FilterSpec): readonly string[] {
  switch (spec.kind) {
    case "days":
      return [spec.from, spec.to];
    case "amounts":
      return [spec.from, spec.to, spec.currency];
    default:
      return [spec.name];
  }
}

/** With one thing changed: undefined, an empty text and an empty list take it away. */
export function withFilter(values: FilterValues, changed: Readonly<Record<string, FilterValue | undefined>>): FilterValues {
  const all = Object.entries({ ...values, ...changed });
  return Object.fromEntries(
    all.filter(
      (entry): entry is [string, FilterValue] =>
        entry[1] !== undefined && entry[1] !== "" && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}

/** Reads filters from an address: only what one of the specs names and could have written. */
export function readFilters(specs: readonly FilterSpec[], given: unknown): FilterValues {
  if (typeof given !== "object" || given === null) return {};
  const values = given as Readonly<Record<string, unknown>>;
  return Object.assign({}, ...specs.map((spec) => readOne(spec, values)));
}

function readOne(spec: FilterSpec, values: Readonly<Record<string, unknown>>): FilterValues {
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const matching = (name: string, pattern: RegExp) => (pattern.test(text(name) ?? "") ? text(name) : undefined);
  switch (spec.kind) {
    case "choice":
      return withFilter({}, { [spec.name]: spec.options.find(({ value }) => value === text(spec.name))?.value });
    case "choices": {
      const chosen = values[spec.name];
      const known = spec.options.map(({ value }) => value);
      return withFilter(
        {},
        { [spec.name]: Array.isArray(chosen) ? known.filter((value) => chosen.includes(value)) : undefined },
      );
    }
    case "yes-no":
      return withFilter(
        {},
        { [spec.name]: typeof values[spec.name] === "boolean" ? (values[spec.name] as boolean) : undefined },
      );
    case "words":
      return withFilter({}, { [spec.name]: text(spec.name)?.slice(0, 200) });
    case "days": {
      const day = /^\d{4}-\d{2}-\d{2}$/;
      return withFilter({}, { [spec.from]: matching(spec.from, day), [spec.to]: matching(spec.to, day) });
    }
    case "amounts": {
      const amount = /^-?\d+(?:\.\d+)?$/;
      const [from, to] = [matching(spec.from, amount), matching(spec.to, amount)];
      const currency = matching(spec.currency, /^[A-Z]{3}$/);
      // The server compares amounts of one currency.
      if (currency === undefined || (from === undefined && to === undefined)) return {};
      return withFilter({}, { [spec.from]: from, [spec.to]: to, [spec.currency]: currency });
    }
  }
}

/** What a filter is set to, in words; null where it is not. */
export function describeFilter(spec: FilterSpec, values: FilterValues): string | null {
  const labelOf = (options: readonly SelectOption[], chosen: unknown) =>
    options.find(({ value }) => value === chosen)?.label ?? String(chosen);
  switch (spec.kind) {
    case "choice":
      return values[spec.name] === undefined ? null : labelOf(spec.options, values[spec.name]);
    case "choices": {
      const chosen = values[spec.name];
      return Array.isArray(chosen) ? chosen.map((value) => labelOf(spec.options, value)).join(", ") : null;
    }
    case "yes-no":
      return values[spec.name] === undefined ? null : values[spec.name] ? spec.yes : spec.no;
    case "words":
      return values[spec.name] === undefined ? null : String(values[spec.name]);
    case "days":
      return between(values[spec.from], values[spec.to], formatDate);
    case "amounts":
      return between(values[spec.from], values[spec.to], (amount) => `${formatDecimal(amount)} ${values[spec.currency]}`);
  }
}

function between(from: FilterValue | undefined, to: FilterValue | undefined, shown: (value: string) => string): string | null {
  if (typeof from === "string" && typeof to === "string") return t("ui.filter.between", { from: shown(from), to: shown(to) });
  if (typeof from === "string") return t("ui.filter.since", { from: shown(from) });
  return typeof to === "string" ? t("ui.filter.until", { to: shown(to) }) : null;
}
