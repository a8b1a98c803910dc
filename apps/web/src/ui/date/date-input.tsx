import clsx from "clsx";
import { CalendarDays } from "lucide-react";
import { Popover } from "radix-ui";
import { type ComponentProps, lazy, Suspense, useEffect, useRef, useState } from "react";
import { locale } from "../../app/i18n/language.ts";
import { t } from "../../app/i18n/t.ts";
import { Input } from "../input.tsx";
import { Skeleton } from "../skeleton.tsx";
import { dateTextOf } from "./date-text.ts";

// Comes when it is first opened.
const Calendar = lazy(() => import("./calendar.tsx"));

const text = dateTextOf(locale);
const placeholder = text.pattern({ day: t("ui.date.day"), month: t("ui.date.month"), year: t("ui.date.year") });

interface DateInputProps
  extends Pick<ComponentProps<"input">, "id" | "aria-label" | "aria-describedby" | "aria-required" | "className"> {
  /** ISO 8601, or empty; what is no date is shown as it is. */
  readonly value: string;
  /** With the date as soon as one is chosen or typed whole, with what was typed where that is none, empty where nothing was. */
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly "aria-invalid"?: boolean;
  readonly ref?: (field: HTMLInputElement | null) => void;
}

/** A calendar date: typed as the language writes it, or chosen from a month, which Alt and the down arrow open. */
export function DateInput({ value, onChange, onBlur, className, ref, "aria-label": label, ...input }: DateInputProps) {
  const shown = text.format(value) || value;
  const [typed, setTyped] = useState(shown);
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(shown), [shown]);

  function settle() {
    const given = typed.trim();
    const meant = given === "" ? "" : (text.parse(given, new Date()) ?? given);
    if (meant !== value) onChange(meant);
    else setTyped(shown);
  }

  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Anchor asChild>
        <div className="relative">
          <Input
            {...input}
            aria-label={label}
            ref={(element) => {
              field.current = element;
              ref?.(element);
            }}
            value={typed}
            placeholder={placeholder}
            autoComplete="off"
            inputMode="text"
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => {
              settle();
              onBlur?.();
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter") settle();
              if (event.key !== "ArrowDown" || !event.altKey) return;
              event.preventDefault();
              setOpen(true);
            }}
            className={clsx("pr-9! tabular-nums pointer-coarse:pr-12!", className)}
          />
          <Popover.Trigger
            aria-label={label === undefined ? t("ui.date.calendar") : t("ui.date.calendarOf", { label })}
            className="absolute top-1/2 right-1 grid size-7 -translate-y-1/2 place-items-center rounded-sm text-ink-3 hover:bg-hover hover:text-ink pointer-coarse:size-10"
          >
            <CalendarDays aria-hidden className="size-4" />
          </Popover.Trigger>
        </div>
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={4}
          collisionPadding={12}
          aria-label={label ?? t("ui.date.calendar")}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            field.current?.focus();
          }}
          className="z-60 rounded-lg border border-line bg-raised p-3 shadow-raised outline-none"
        >
          <Suspense fallback={<Skeleton className="h-62 w-56" />}>
            <Calendar
              value={text.format(value) === "" ? "" : value}
              onChoose={(date) => {
                onChange(date);
                setOpen(false);
              }}
            />
          </Suspense>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
