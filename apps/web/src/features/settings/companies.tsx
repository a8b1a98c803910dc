import { useMutation, useQuery } from "@tanstack/react-query";
import { t } from "../../app/i18n/t.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { messageOf } from "../../ui/error-state.tsx";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toast.tsx";
import { account } from "../session/session.ts";
import { teamQuery } from "../session/team.ts";
import { companiesQuery } from "./queries.ts";

/** The companies one works with, and the way from one to another; nothing for a person of one. */
export function Companies() {
  const { data: team } = useQuery(teamQuery);
  const { data: companies } = useQuery(companiesQuery);
  const change = useMutation({
    mutationFn: (organizationId: string) => account("/organization/set-active", { organizationId }),
    // The whole page: whatever it knows is the other company's.
    onSuccess: () => location.assign("/"),
    onError: (error) => showToast({ title: messageOf(error) }),
  });
  if (companies === undefined || companies.length < 2) return null;
  return (
    <Section title={t("settings.profile.companies")}>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {companies.map(({ id, name }) => (
          <li key={id} className="flex min-h-14 items-center justify-between gap-4 px-4 py-2">
            <span className="min-w-0 truncate font-medium">{name}</span>
            {id === team?.id ? (
              <Badge tone="accent">{t("settings.profile.active")}</Badge>
            ) : (
              <Button size="small" onClick={() => change.mutate(id)} disabled={change.isPending}>
                {t("settings.profile.switch")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
