import clsx from "clsx";
import { type PointerEvent, useEffect, useId, useRef, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { DateInput } from "../date/date-input.tsx";
import { Input } from "../input.tsx";
import { parseDecimal } from "../parse-decimal.ts";
import { Select } from "../select.tsx";
import { type FilterSpec, type FilterValue, type FilterValues, namesOf } from "./filter-spec.ts";

type Change = (changed: Readonly<Record<string, FilterValue | undefined>>) => void;

interface FilterControlProps {
  readonly spec: FilterSpec;
  readonly values: FilterValues;
  readonly onChange: Change;
  /** What may be chosen: the pointer or the focus rests on it. */
  readonly onIntend: Change;
  /** What is about to be chosen: pressed, and not let go yet. */
  readonly onPress: Change;
  /** What was pressed was chosen, or left without being chosen. */
  readonly onRelease: () => void;
  /** Of amounts, until another is chosen. ISO 4217. */
  readonly currency: string;
}

/** More than these stand in a list that opens. */
const fewOptions = 6;

/** What one filter is set with. What is chosen counts at once, what is typed when it is left or sent. */
export function FilterControl({ spec, values, currency, ...told }: FilterControlProps) {
  const { onChange } = told;
  switch (spec.kind) {
    case "choice": {
      if (spec.options.length > fewOptions) {
        return (
          <Select
            aria-label={spec.label}
            options={[{ value: "", label: t("ui.filter.any") }, ...spec.options]}
            value={String(values[spec.name] ?? "")}
            onChange={({ target }) => onChange({ [spec.name]: target.value })}
          />
        );
      }
      const options = spec.options.map(({ value, label }) => [value, label] as const);
      const changeTo = (value: string | undefined) => ({ [spec.name]: value });
      return <Toggles options={options} chosen={[values[spec.name]]} changeTo={changeTo} {...told} />;
    }
    case "choices": {
      const chosen = Array.isArray(values[spec.name]) ? (values[spec.name] as readonly string[]) : [];
      const options = spec.options.map(({ value, label }) => [value, label] as const);
      const changeTo = (value: string | undefined) => {
        if (value === undefined) return { [spec.name]: undefined };
        // In the order of the options, as an address is read: the same choice is asked for by the same words.
        const now = options.map(([each]) => each).filter((each) => (each === value) !== chosen.includes(each));
        return { [spec.name]: now };
      };
      return <Toggles options={options} chosen={chosen.length === 0 ? [undefined] : chosen} changeTo={changeTo} {...told} />;
    }
    case "yes-no":
      return (
        <Toggles
          options={[
            [true, spec.yes],
            [false, spec.no],
          ]}
          chosen={[values[spec.name]]}
          changeTo={(value) => ({ [spec.name]: value })}
          {...told}
        />
      );
    case "words":
      return (
        <TypedInput
          label={spec.label}
          value={String(values[spec.name] ?? "")}
          read={(typed) => typed.trim()}
          onChange={(words) => onChange({ [spec.name]: words })}
        />
      );
    case "days":
      return (
        <div className="grid grid-cols-2 gap-2">
          {([spec.from, spec.to] as const).map((name, index) => (
            <DayFilter
              key={name}
              label={`${spec.label}: ${index === 0 ? t("ui.filter.from") : t("ui.filter.to")}`}
              value={String(values[name] ?? "")}
              onChange={(day) => onChange({ [name]: day })}
            />
          ))}
        </div>
      );
    case "amounts":
      return <Amounts spec={spec} values={values} onChange={onChange} currency={currency} />;
  }
}

/** Milliseconds on an option that are more than passing over it. */
const restMs = 60;

interface TogglesProps<Value> extends Pick<FilterControlProps, "onChange" | "onIntend" | "onPress" | "onRelease"> {
  readonly options: readonly (readonly [Value, string])[];
  readonly chosen: readonly (FilterValue | undefined)[];
  /** What the values become by it. */
  readonly changeTo: (value: Value | undefined) => Readonly<Record<string, FilterValue | undefined>>;
}

function Toggles<Value extends string | boolean>(props: TogglesProps<Value>) {
  const { options, chosen, changeTo, onChange, onIntend, onPress, onRelease } = props;
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isPressed = useRef(false);
  useEffect(() => () => clearTimeout(rest.current), []);

  function restOn(value: Value | undefined) {
    clearTimeout(rest.current);
    if (!chosen.includes(value)) rest.current = setTimeout(() => onIntend(changeTo(value)), restMs);
  }

  function press({ pointerType, button }: PointerEvent, value: Value | undefined) {
    clearTimeout(rest.current);
    // A finger may only want to scroll: what it presses is asked for, and shown when it is chosen.
    if (pointerType !== "mouse" || button !== 0) return onIntend(changeTo(value));
    isPressed.current = true;
    onPress(changeTo(value));
  }

  function leave() {
    clearTimeout(rest.current);
    if (isPressed.current) onRelease();
    isPressed.current = false;
  }
  const all: readonly (readonly [Value | undefined, string])[] = [[undefined, t("ui.filter.any")], ...options];
  return (
    <div className="flex flex-wrap gap-1">
      {all.map(([value, label]) => (
        <button
          key={String(value)}
          type="button"
          aria-pressed={chosen.includes(value)}
          onPointerEnter={({ pointerType }) => pointerType === "mouse" && restOn(value)}
          onFocus={() => isPressed.current || restOn(value)}
          onPointerDown={(event) => press(event, value)}
          // Left while it is pressed, it is not chosen, and the rows before come back (WCAG 2.5.2).
          onPointerLeave={leave}
          onPointerCancel={leave}
          onBlur={() => clearTimeout(rest.current)}
          onClick={() => {
            isPressed.current = false;
            onChange(changeTo(value));
            onRelease();
          }}
          className={clsx(
            "h-7 rounded-md border px-2.5 transition-colors pointer-coarse:h-11",
            chosen.includes(value)
              ? "border-accent bg-accent-soft text-accent-strong"
              : "border-line text-ink-2 hover:bg-hover hover:text-ink",
          )}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Narrows once a whole date is there; says so where what was typed is none. */
function DayFilter({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  const [wrong, setWrong] = useState<string | null>(null);
  const hint = useId();
  return (
    <div className="grid gap-1">
      <DateInput
        aria-label={label}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : hint}
        value={wrong ?? value}
        onChange={(given) => {
          const isDay = given === "" || /^\d{4}-\d{2}-\d{2}$/.test(given);
          setWrong(isDay ? null : given);
          if (isDay) onChange(given);
        }}
        className="pl-2!"
      />
      {wrong !== null && (
        <p id={hint} role="alert" className="text-xs text-danger">
          {t("ui.form.date")}
        </p>
      )}
    </div>
  );
}

interface TypedInputProps {
  readonly label: string;
  readonly value: string;
  /** Null for what is not valid. */
  readonly read: (typed: string) => string | null;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
}

function TypedInput({ label, value, read, onChange, placeholder }: TypedInputProps) {
  const [typed, setTyped] = useState(value);
  const [isWrong, setIsWrong] = useState(false);
  const hint = useId();

  function settle() {
    const meant = typed.trim() === "" ? "" : read(typed);
    setIsWrong(meant === null);
    if (meant !== null && meant !== value) onChange(meant);
  }

  return (
    <div className="grid gap-1">
      <Input
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? hint : undefined}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === "Enter" && settle()}
        className="px-2!"
      />
      {isWrong && (
        <p id={hint} role="alert" className="text-xs text-danger">
          {t("ui.filter.noAmount")}
        </p>
      )}
    </div>
  );
}

/** Those a small company meets; the one of its own books comes first. */
const currencies = ["EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "RSD", "JPY"];

function Amounts({
  spec,
  values,
  onChange,
  currency,
}: Pick<FilterControlProps, "values" | "onChange" | "currency"> & { spec: FilterSpec & { kind: "amounts" } }) {
  const known = String(values[spec.currency] ?? currency);
  const [chosen, setChosen] = useState(known);
  const options = [...new Set([known, currency, ...currencies])].map((code) => ({ value: code, label: code }));
  const isSet = namesOf(spec).some((name) => values[name] !== undefined);

  function change(name: string, amount: string) {
    const other = name === spec.from ? values[spec.to] : values[spec.from];
    onChange({ [name]: amount, [spec.currency]: amount === "" && other === undefined ? undefined : chosen });
  }

  return (
    <div className="grid grid-cols-[1fr_1fr_5.5rem] items-start gap-2">
      {([spec.from, spec.to] as const).map((name, index) => (
        <TypedInput
          // Anew when it is taken away from outside.
          key={`${name} ${values[name] ?? ""}`}
          label={`${spec.label}: ${index === 0 ? t("ui.filter.from") : t("ui.filter.to")}`}
          placeholder={index === 0 ? t("ui.filter.from") : t("ui.filter.to")}
          value={String(values[name] ?? "")}
          read={parseDecimal}
          onChange={(amount) => change(name, amount)}
        />
      ))}
      <Select
        aria-label={`${spec.label}: ${t("ui.filter.currency")}`}
        options={options}
        value={chosen}
        onChange={({ target }) => {
          setChosen(target.value);
          if (isSet) onChange({ [spec.currency]: target.value });
        }}
      />
    </div>
  );
}
