import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ShieldCheck } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { Page } from "../../ui/page.tsx";
import { TableSkeleton } from "../../ui/table-skeleton.tsx";
import { useDocumentTitle } from "../../ui/use-document-title.ts";
import { useListSearch, useShownSearch } from "../records/use-list-search.ts";
import { ApprovalCard } from "./approval-card.tsx";
import { type ApprovalStatus, approvalListQuery } from "./queries.ts";
import { useAnnounceDecision } from "./use-announce-decision.ts";
import type { ApprovalView } from "./views.ts";

const route = getRouteApi("/app/approvals");

const views = [
  { name: "pending", label: t("approvals.pending") },
  { name: "decided", label: t("approvals.decided") },
] as const satisfies readonly { name: ApprovalView; label: string }[];

const statusesOfView: Readonly<Record<ApprovalView, readonly ApprovalStatus[]>> = {
  pending: ["pending"],
  decided: ["approved", "declined", "stale", "failed"],
};

/** Changes that assistants and agent keys asked for: those that wait, and what became of the others. */
export function ApprovalsPage() {
  const { view = "pending" } = useShownSearch(route.useSearch());
  const change = useListSearch();
  useDocumentTitle(t("approvals.title"));
  return (
    <Page title={t("approvals.title")}>
      <div className="grid max-w-2xl gap-3">
        <FilterTabs label={t("records.views")} options={views} value={view} onChange={(name) => change({ view: name })} />
        <Approvals key={view} view={view} />
      </div>
    </Page>
  );
}

function Approvals({ view }: { view: ApprovalView }) {
  const list = useInfiniteQuery(approvalListQuery(statusesOfView[view]));
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = list;
  const announce = useAnnounceDecision();
  if (isPending) return <TableSkeleton label={t("approvals.loading")} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const approvals = data.pages.flatMap((page) => page.data);
  if (approvals.length === 0) {
    return view === "pending" ? (
      <EmptyState icon={ShieldCheck} title={t("approvals.nothingWaits")}>
        {t("approvals.nothingWaitsHint")}
      </EmptyState>
    ) : (
      <EmptyState icon={ShieldCheck} title={t("approvals.nothingDecided")}>
        {t("approvals.nothingDecidedHint")}
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-4">
      {approvals.map((approval) => (
        <ApprovalCard
          key={approval.id}
          id={approval.id}
          known={approval}
          onDecided={(decision) => announce(approval, decision)}
        />
      ))}
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
          {isFetchingNextPage ? t("ui.loadingMore") : t("ui.loadMore")}
        </Button>
      )}
    </div>
  );
}
