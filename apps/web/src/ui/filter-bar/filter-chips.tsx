import { X } from "lucide-react";
import { memo } from "react";
import { t } from "../../app/i18n/t.ts";
import type { FilterBarProps } from "./filter-menu.tsx";
import { describeFilter, namesOf, withFilter } from "./filter-spec.ts";

/** What a list is narrowed by, each with the way to take it away. */
export const FilterChips = memo(function FilterChips({ specs, values, onChange }: Omit<FilterBarProps, "currency" | "ahead">) {
  const set = specs.flatMap((spec) => {
    const described = describeFilter(spec, values);
    return described === null ? [] : [{ spec, described }];
  });
  if (set.length === 0) return null;
  return (
    <ul aria-label={t("ui.filter.filter")} className="flex flex-wrap gap-1.5">
      {set.map(({ spec, described }) => (
        <li
          key={spec.label}
          className="inline-flex max-w-full items-center gap-1.5 rounded-md border border-line bg-surface py-0.5 pr-0.5 pl-2"
        >
          <span className="text-ink-3">{spec.label}</span>
          <span className="truncate font-medium">{described}</span>
          <button
            type="button"
            aria-label={t("ui.filter.remove", { name: spec.label })}
            onClick={() => onChange(withFilter(values, Object.fromEntries(namesOf(spec).map((name) => [name, undefined]))))}
            className="grid size-6 place-items-center rounded-sm text-ink-3 hover:bg-hover hover:text-ink pointer-coarse:size-10"
          >
            <X aria-hidden className="size-3.5" />
          </button>
        </li>
      ))}
    </ul>
  );
});
