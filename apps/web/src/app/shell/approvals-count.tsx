import { useInfiniteQuery } from "@tanstack/react-query";
import { approvalListQuery } from "../../features/approvals/queries.ts";
import { t } from "../i18n/t.ts";

/** How many changes wait for a decision; nothing when none do. */
export function ApprovalsCount() {
  const { data } = useInfiniteQuery({ ...approvalListQuery(["pending"]), refetchInterval: 60_000 });
  const [page] = data?.pages ?? [];
  if (!page || page.data.length === 0) return null;
  const count = `${page.data.length}${page.nextCursor === null ? "" : "+"}`;
  return (
    <span className="rounded-sm bg-fill px-1.5 text-xs leading-5 font-semibold text-fill-ink tabular-nums">
      {count}
      <span className="sr-only"> {t("app.waiting")}</span>
    </span>
  );
}
