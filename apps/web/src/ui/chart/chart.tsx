import { lazy, Suspense, useRef } from "react";
import { Skeleton } from "../skeleton.tsx";
import { useNear } from "../use-near.ts";
import type { ChartData } from "./chart-data.ts";

// The drawing library is larger than most pages: it comes when a chart is about to be seen, and the browser at rest.
const BarDrawing = lazy(() => atRest().then(() => import("./bar-drawing.tsx")));
const LineDrawing = lazy(() => atRest().then(() => import("./line-drawing.tsx")));

/** Milliseconds after which a browser that never rests draws all the same. */
const patience = 2000;

function atRest(): Promise<unknown> {
  // Safari has no such callback.
  return new Promise<unknown>((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(resolve, { timeout: patience });
    else setTimeout(resolve, 200);
  });
}

interface ChartProps extends ChartData {
  /** `bar` for amounts that stand for themselves, `line` for how something moves, `area` for a line from zero. */
  readonly kind: "bar" | "line" | "area";
  /** Pixels. */
  readonly height?: number;
}

/** A small chart, labelled where it is drawn, with the same figures as a table for whoever cannot see it. */
export function Chart({ kind, height = 180, ...data }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useNear(frame);
  return (
    <figure className="relative min-w-0">
      <div ref={frame} aria-hidden style={{ height }} className="text-xs">
        {isNear && (
          <Suspense fallback={<Skeleton className="h-full w-full" />}>
            {kind === "bar" ? <BarDrawing {...data} /> : <LineDrawing {...data} isFilled={kind === "area"} />}
          </Suspense>
        )}
      </div>
      <ChartTable {...data} />
    </figure>
  );
}

function ChartTable({ caption, pointLabel, series, points }: ChartData) {
  return (
    <table className="sr-only">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{pointLabel}</th>
          {series.map(({ name, label }) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ label, values }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {series.map(({ name }) => (
              <td key={name}>{values[name]?.text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
