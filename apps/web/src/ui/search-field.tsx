import clsx from "clsx";
import { Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useState } from "react";
import { Input } from "./input.tsx";

/** Milliseconds of quiet before the list is asked again. */
const pause = 250;

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Narrower and lower, for the rail. */
  readonly isCompact?: boolean;
}

/** A search box that reports what was typed once the person pauses. */
export function SearchField({ label, value, onChange, onKeyDown, isCompact = false }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);

  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), pause);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);

  return (
    <div className={clsx("relative w-full", !isCompact && "sm:w-64")}>
      <Search
        aria-hidden
        className={clsx(
          "pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3",
          isCompact ? "size-3.5" : "size-4",
        )}
      />
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        className={clsx(
          // The browser paints its cross in a colour of its own.
          "[&::-webkit-search-cancel-button]:grayscale",
          isCompact ? "pl-7.5 pointer-fine:h-8!" : "pl-8",
        )}
      />
    </div>
  );
}
