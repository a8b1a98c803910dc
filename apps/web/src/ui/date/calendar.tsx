import { ChevronLeft, ChevronRight } from "lucide-react";
import { DayPicker } from "react-day-picker";
import { locale } from "../../app/i18n/language.ts";
import { t } from "../../app/i18n/t.ts";
import { localDate } from "../format-date.ts";

const month = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric" });
const weekday = new Intl.DateTimeFormat(locale, { weekday: "narrow" });
const wholeWeekday = new Intl.DateTimeFormat(locale, { weekday: "long" });
const wholeDay = new Intl.DateTimeFormat(locale, { dateStyle: "full" });

interface CalendarProps {
  /** ISO 8601; empty where none is chosen. */
  readonly value: string;
  readonly onChoose: (date: string) => void;
}

/** A month to choose a day from; the arrows go by days and weeks, Page up and down by months. Weeks begin on Monday (ISO 8601). */
export default function Calendar({ value, onChoose }: CalendarProps) {
  const chosen = value === "" ? undefined : new Date(`${value}T00:00:00`);
  return (
    <DayPicker
      mode="single"
      autoFocus
      showOutsideDays
      fixedWeeks
      weekStartsOn={1}
      selected={chosen}
      {...(chosen && { defaultMonth: chosen })}
      onSelect={(day) => day && onChoose(localDate(day))}
      required
      formatters={{
        formatCaption: (date) => month.format(date),
        formatWeekdayName: (date) => weekday.format(date),
      }}
      labels={{
        labelDayButton: (date, { selected }) =>
          selected ? t("ui.date.chosen", { date: wholeDay.format(date) }) : wholeDay.format(date),
        labelGrid: (date) => month.format(date),
        labelNav: () => t("ui.date.months"),
        labelNext: () => t("ui.date.nextMonth"),
        labelPrevious: () => t("ui.date.previousMonth"),
        labelWeekday: (date) => wholeWeekday.format(date),
      }}
      components={{ Chevron }}
      classNames={{
        months: "relative",
        nav: "absolute inset-x-0 top-0 flex justify-between",
        button_previous:
          "grid size-8 place-items-center rounded-md text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:size-11",
        button_next:
          "grid size-8 place-items-center rounded-md text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:size-11",
        month_caption: "grid h-8 place-items-center font-medium pointer-coarse:h-11",
        month_grid: "mt-1 border-collapse",
        weekday: "h-7 text-xs font-medium text-ink-2",
        day: "p-0",
        day_button: "size-8 rounded-md tabular-nums hover:bg-hover pointer-coarse:size-11",
        outside: "text-ink-3",
        today: "font-semibold text-accent [&>button]:underline [&>button]:underline-offset-4",
        selected: "[&>button]:bg-fill! [&>button]:text-fill-ink!",
      }}
    />
  );
}

function Chevron({ orientation }: { orientation?: "up" | "down" | "left" | "right" }) {
  return orientation === "left" ? (
    <ChevronLeft aria-hidden className="size-4" />
  ) : (
    <ChevronRight aria-hidden className="size-4" />
  );
}
