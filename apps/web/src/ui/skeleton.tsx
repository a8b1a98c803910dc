import clsx from "clsx";

/** Stands where something will be. Hidden from screen readers; whoever shows it says that it loads. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={clsx("block animate-pulse rounded-sm bg-hover", className)} />;
}
