import { dataOf } from "@omni/api-client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { ErrorState, messageOf } from "../../ui/error-state.tsx";
import { formatInstant } from "../../ui/format-date.ts";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { api } from "../session/api.ts";
import { KeyDialog } from "./key-dialog.tsx";
import { type ApiKey, apiKeysQuery } from "./queries.ts";

/** Keys of programs that call the API. */
export function ApiKeysPage() {
  const client = useQueryClient();
  const { data, error } = useQuery(apiKeysQuery);
  const [isMaking, setIsMaking] = useState(false);
  const [revoked, setRevoked] = useState<ApiKey | null>(null);
  const revoke = useMutation({
    mutationFn: ({ id }: ApiKey) => dataOf(api.DELETE("/api/v1/api-keys/{id}", { params: { path: { id } } })),
    onError: (failure) => showToast({ title: messageOf(failure) }),
    onSettled: () => client.invalidateQueries({ queryKey: apiKeysQuery.queryKey }),
  });
  if (error) return <ErrorState error={error} />;
  return (
    <Section title={t("settings.tabs.keys")}>
      <p className="text-ink-2">{t("settings.keys.hint")}</p>
      {data === undefined ? (
        <Skeleton className="h-24" />
      ) : data.data.length === 0 ? (
        <p className="text-ink-3">{t("settings.keys.none")}</p>
      ) : (
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {data.data.map((key) => (
            <li key={key.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
              <div className="min-w-48 flex-1">
                <p className="flex items-center gap-2 font-medium">
                  <span className="truncate">{key.name}</span>
                  <Badge>{key.kind === "agent" ? t("settings.keys.agentShort") : t("settings.keys.serviceShort")}</Badge>
                </p>
                <p className="text-ink-2">
                  {key.kind === "service" && `${t("settings.keys.count", { count: key.permissions.length })} · `}
                  {t("settings.keys.madeAt", { when: formatInstant(key.createdAt) })}
                </p>
              </div>
              {key.revokedAt === null ? (
                <Button size="small" look="quiet" onClick={() => setRevoked(key)}>
                  {t("settings.keys.revoke")}
                </Button>
              ) : (
                <Badge tone="danger">{t("settings.keys.revoked")}</Badge>
              )}
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button look="primary" onClick={() => setIsMaking(true)}>
          <KeyRound aria-hidden className="size-4" />
          {t("settings.keys.make")}
        </Button>
      </div>
      {isMaking && <KeyDialog onClose={() => setIsMaking(false)} />}
      <ConfirmDialog
        open={revoked !== null}
        onOpenChange={(open) => open || setRevoked(null)}
        title={t("settings.keys.revokeTitle", { name: revoked?.name ?? "" })}
        action={t("settings.keys.revoke")}
        onConfirm={() => revoked && revoke.mutate(revoked)}
      >
        {t("settings.keys.revokeHint")}
      </ConfirmDialog>
    </Section>
  );
}
