import clsx from "clsx";
import type { ReactNode } from "react";
import type { ChartValue } from "../../../ui/chart/chart-data.ts";

export interface RankedBar {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: ChartValue;
  /** How much of it counts, drawn inside of it. */
  readonly part?: ChartValue;
}

/** Groups as bars that lie: each with its name before it and its figure behind it, so that no axis is needed. */
export function RankedBars({ caption, bars }: { caption: string; bars: readonly RankedBar[] }) {
  const sizes = bars.map(({ value }) => value.size);
  const [least, most] = [Math.min(0, ...sizes), Math.max(0, ...sizes)];
  const share = (size: number) => (most === least ? 0 : (100 * Math.abs(size)) / (most - least));
  const from = (size: number) => (most === least ? 0 : (100 * (Math.min(0, size) - least)) / (most - least));
  return (
    <ul
      aria-label={caption}
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-2 text-sm @xl:grid-cols-[minmax(0,13rem)_minmax(0,1fr)_auto] @xl:gap-y-1"
    >
      {bars.map(({ key, label, value, part }) => (
        <li key={key} className="col-span-full grid grid-cols-subgrid items-center gap-y-1">
          <span className="truncate">{label}</span>
          <span aria-hidden className="relative order-last col-span-full h-2 @xl:order-none @xl:col-span-1 @xl:h-5">
            <Bar
              from={from(value.size)}
              width={share(value.size)}
              className={part ? "bg-edge/60" : value.size < 0 ? "bg-edge" : "bg-fill"}
            />
            {part && <Bar from={from(part.size)} width={share(part.size)} className="bg-fill" />}
          </span>
          <span className="text-right whitespace-nowrap tabular-nums">
            <span className="font-medium">{value.text}</span>
            {part && <span className="block text-xs text-ink-2">{part.text}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Bar({ from, width, className }: { from: number; width: number; className: string }) {
  return (
    <span
      // What is more than nothing can be seen.
      className={clsx("absolute inset-y-0 rounded-sm", width > 0 && "min-w-0.5", className)}
      style={{ left: `${from}%`, width: `${width}%` }}
    />
  );
}
