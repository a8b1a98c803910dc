import { useQuery } from "@tanstack/react-query";
import { Brain } from "lucide-react";
import { useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useDocumentTitle } from "../../ui/use-document-title.ts";
import { AddMemory } from "./add-memory.tsx";
import { memoryKinds } from "./memory-kinds.ts";
import { MemoryList } from "./memory-list.tsx";
import { type Memory, memoryQuery, useErase } from "./queries.ts";

const title = t("memory.title");

/** All that the assistant keeps in mind of one person from one conversation to the next, theirs to see, add to and erase. */
export function MemoryPage() {
  useDocumentTitle(title);
  const { data, error, refetch } = useQuery(memoryQuery);
  return (
    <Page title={title}>
      <div className="grid max-w-3xl gap-8">
        <p className="max-w-prose text-base text-ink-2">{t("memory.intro")}</p>
        <AddMemory />
        {data ? (
          <Memories memories={data.data} />
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )}
      </div>
    </Page>
  );
}

function Memories({ memories }: { memories: readonly Memory[] }) {
  if (memories.length === 0) {
    return (
      <EmptyState icon={Brain} title={t("memory.nothing")}>
        {t("memory.nothingHint")}
      </EmptyState>
    );
  }
  return (
    <>
      {memoryKinds.map(({ kind, title: heading, explanation }) => {
        const ofKind = memories.filter((memory) => memory.kind === kind);
        return ofKind.length === 0 ? null : (
          <MemoryList key={kind} title={heading} explanation={explanation} memories={ofKind} />
        );
      })}
      <EraseAll count={memories.length} />
    </>
  );
}

function EraseAll({ count }: { count: number }) {
  const [isAsking, setIsAsking] = useState(false);
  const { mutate: erase, isPending } = useErase();
  return (
    <div>
      <Button size="small" disabled={isPending} onClick={() => setIsAsking(true)}>
        {t("memory.eraseAllEllipsis")}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t("memory.eraseAllQuestion")}
        action={t("memory.eraseAll")}
        onConfirm={() => erase(null)}
      >
        {t("memory.eraseAllHint", { count })}
      </ConfirmDialog>
    </div>
  );
}

function Loading() {
  return (
    <div role="status" aria-label={t("memory.loading")} className="grid gap-4">
      <Skeleton className="h-4 w-28" />
      <Skeleton className="h-4 w-80 max-w-full" />
      <Skeleton className="h-4 w-64 max-w-full" />
    </div>
  );
}
