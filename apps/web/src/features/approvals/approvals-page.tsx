import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ShieldCheck } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { Page } from "../../ui/page.tsx";
import { TableSkeleton } from "../../ui/table-skeleton.tsx";
import { useDocumentTitle } from "../../ui/use-document-title.ts";
import { useListSearch } from "../records/use-list-search.ts";
import { ApprovalCard } from "./approval-card.tsx";
import { type ApprovalStatus, approvalListQuery } from "./queries.ts";
import { useAnnounceDecision } from "./use-announce-decision.ts";
import type { ApprovalView } from "./views.ts";

const route = getRouteApi("/app/approvals");

const views = [
  { name: "pending", label: "Waiting" },
  { name: "decided", label: "Decided" },
] as const satisfies readonly { name: ApprovalView; label: string }[];

const statusesOfView: Readonly<Record<ApprovalView, readonly ApprovalStatus[]>> = {
  pending: ["pending"],
  decided: ["approved", "declined", "stale", "failed"],
};

/** Changes that assistants and agent keys asked for: those that wait, and what became of the others. */
export function ApprovalsPage() {
  const { view = "pending" } = route.useSearch();
  const change = useListSearch();
  useDocumentTitle("Approvals");
  return (
    <Page title="Approvals">
      <div className="grid max-w-2xl gap-3">
        <FilterTabs label="Views" options={views} value={view} onChange={(name) => change({ view: name })} />
        <Approvals key={view} view={view} />
      </div>
    </Page>
  );
}

function Approvals({ view }: { view: ApprovalView }) {
  const list = useInfiniteQuery(approvalListQuery(statusesOfView[view]));
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = list;
  const announce = useAnnounceDecision();
  if (isPending) return <TableSkeleton label="Loading approvals" />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const approvals = data.pages.flatMap((page) => page.data);
  if (approvals.length === 0) {
    return view === "pending" ? (
      <EmptyState icon={ShieldCheck} title="Nothing waits for you">
        When an assistant wants to change a record, it asks here first.
      </EmptyState>
    ) : (
      <EmptyState icon={ShieldCheck} title="Nothing was decided yet">
        What you approve or decline is kept here, with what came of it.
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
          {isFetchingNextPage ? "Loading…" : "Load more"}
        </Button>
      )}
    </div>
  );
}
