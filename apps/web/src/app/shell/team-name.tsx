import { useQuery } from "@tanstack/react-query";
import { teamQuery } from "../../features/session/team.ts";
import { Wordmark } from "../../ui/wordmark.tsx";
import { t } from "../i18n/t.ts";

/** Whose records these are. */
export function TeamName() {
  const { data: team } = useQuery(teamQuery);
  return (
    <div className="grid gap-1 px-2.5 pt-1">
      <Wordmark />
      <p className="flex min-h-5 min-w-0 items-center gap-1.5 text-ink-2">
        <span className="truncate">{team?.name}</span>
        {team?.isDemo && <span className="shrink-0 rounded-sm border border-line px-1 text-xs">{t("app.demo")}</span>}
      </p>
    </div>
  );
}
