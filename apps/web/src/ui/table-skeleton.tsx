import { Skeleton } from "./skeleton.tsx";

const rows = ["w-3/5", "w-2/5", "w-1/2", "w-2/3", "w-2/5", "w-3/5", "w-1/2", "w-1/3"];

/** Stands where a table will be. */
export function TableSkeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="rounded-lg border border-line bg-surface">
      {rows.map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows that never change
        <div key={index} className="border-b border-line px-3 py-3 last:border-b-0">
          <Skeleton className={`h-3.5 ${width}`} />
        </div>
      ))}
    </div>
  );
}
