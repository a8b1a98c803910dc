import clsx from "clsx";

interface FilterTabsProps<Name extends string> {
  readonly label: string;
  readonly options: readonly { readonly name: Name; readonly label: string }[];
  readonly value: Name;
  readonly onChange: (name: Name) => void;
}

/** One of a few ready-made views of a list. */
export function FilterTabs<Name extends string>({ label, options, value, onChange }: FilterTabsProps<Name>) {
  return (
    <fieldset className="-mx-1 flex max-w-full min-w-0 gap-0.5 overflow-x-auto [scrollbar-width:none] px-1 py-1">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <button
          key={option.name}
          type="button"
          aria-pressed={option.name === value}
          onClick={() => onChange(option.name)}
          className={clsx(
            "h-8 shrink-0 rounded-md px-2.5 font-medium transition-colors pointer-coarse:h-11 pointer-coarse:px-3",
            option.name === value ? "bg-hover text-ink" : "text-ink-2 hover:text-ink",
          )}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
