import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { t } from "../../app/i18n/t.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { messageOf } from "../../ui/error-state.tsx";
import { formatInstant } from "../../ui/format-date.ts";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { account } from "../session/session.ts";
import { deviceName } from "./device-name.ts";
import { sessionsQuery } from "./queries.ts";

/** Where one is signed in, and the end of it. */
export function OwnSessions() {
  const client = useQueryClient();
  const { data: sessions } = useQuery(sessionsQuery);
  const end = useMutation({
    mutationFn: (token: string | null) =>
      token === null ? account("/revoke-other-sessions", {}) : account("/revoke-session", { token }),
    onSuccess: () => showToast({ title: t("settings.profile.ended"), description: t("settings.profile.endHint") }),
    onError: (error) => showToast({ title: messageOf(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  return (
    <Section title={t("settings.profile.sessions")}>
      {sessions === undefined ? (
        <Skeleton className="h-24" />
      ) : (
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {sessions.map(({ id, token, userAgent, createdAt, isThis }) => (
            <li key={id} className="flex items-center justify-between gap-4 px-4 py-2.5">
              <div className="min-w-0">
                <p className="truncate font-medium">{deviceName(userAgent)}</p>
                <p className="text-ink-2">{t("settings.profile.since", { when: formatInstant(createdAt) })}</p>
              </div>
              {isThis ? (
                <Badge tone="accent">{t("settings.profile.thisSession")}</Badge>
              ) : (
                <Button size="small" look="quiet" onClick={() => end.mutate(token)} disabled={end.isPending}>
                  {t("settings.profile.end")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {sessions !== undefined && sessions.length > 1 && (
        <div>
          <Button onClick={() => end.mutate(null)} disabled={end.isPending}>
            {t("settings.profile.endOthers")}
          </Button>
        </div>
      )}
    </Section>
  );
}
