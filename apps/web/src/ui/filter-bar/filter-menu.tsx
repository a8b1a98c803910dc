import { ListFilter } from "lucide-react";
import { Popover } from "radix-ui";
import { memo, useId } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../button.tsx";
import { FilterControl } from "./filter-controls.tsx";
import { describeFilter, type FilterAhead, type FilterSpec, type FilterValues, withFilter } from "./filter-spec.ts";

export interface FilterBarProps {
  readonly specs: readonly FilterSpec[];
  readonly values: FilterValues;
  readonly onChange: (values: FilterValues) => void;
  /** Told what is about to be chosen, so that its rows are there when it is. */
  readonly ahead?: FilterAhead;
  /** Of amounts, until another is chosen. ISO 4217. */
  readonly currency: string;
}

/** The button that opens all filters of a list; says how many are set. */
export const FilterMenu = memo(function FilterMenu({ specs, values, onChange, ahead, currency }: FilterBarProps) {
  const count = specs.filter((spec) => describeFilter(spec, values) !== null).length;
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button look="quiet" size="small">
          <ListFilter aria-hidden className="size-4" />
          {t("ui.filter.filter")}
          {count > 0 && (
            <span className="rounded-sm bg-accent-soft px-1.5 text-xs leading-5 font-semibold text-accent-strong tabular-nums">
              {count}
            </span>
          )}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={6}
          collisionPadding={12}
          aria-label={t("ui.filter.filter")}
          className="z-40 grid max-h-(--radix-popover-content-available-height) w-[min(26rem,calc(100vw-1.5rem))] gap-4 overflow-y-auto rounded-lg border border-line bg-raised p-4 shadow-raised outline-none"
        >
          {specs.map((spec) => (
            <FilterGroup key={`${spec.kind} ${spec.label}`} label={spec.label}>
              <FilterControl
                spec={spec}
                values={values}
                onChange={(changed) => onChange(withFilter(values, changed))}
                onIntend={(changed) => ahead?.intend(values, withFilter(values, changed))}
                onPress={(changed) => ahead?.press(values, withFilter(values, changed))}
                onRelease={() => ahead?.release()}
                currency={currency}
              />
            </FilterGroup>
          ))}
          {count > 0 && (
            <div className="border-t border-line pt-3">
              <Button size="small" onClick={() => onChange({})}>
                {t("ui.filter.clear")}
              </Button>
            </div>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
});

function FilterGroup({ label, children }: { label: string; children: React.ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend does not take part in the grid
    <div role="group" aria-labelledby={id} className="grid gap-1.5">
      <p id={id} className="text-xs font-medium text-ink-2">
        {label}
      </p>
      {children}
    </div>
  );
}
