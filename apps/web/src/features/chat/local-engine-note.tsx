import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import clsx from "clsx";
import { Cpu } from "lucide-react";
import { useEffect } from "react";
import { t } from "../../app/i18n/t.ts";
import { textLinkClass } from "../../ui/text-link.ts";
import { useMay } from "../editing/use-may.ts";
import { teamQuery } from "../session/team.ts";
import { modelQuery } from "../settings/queries.ts";

/** Names, in this browser, what answered last: until the server has said it, the page keeps room for the note or none. */
const engineKey = "engine";

/** Says under the field that no model answers, and where one is connected. */
export function LocalEngineNote() {
  const { data: model } = useQuery({ ...modelQuery, staleTime: 60_000 });
  const { data: team } = useQuery(teamQuery);
  const mayConnect = useMay("models:manage");
  useEffect(() => {
    if (model) localStorage.setItem(engineKey, model.isLocal ? "local" : "model");
  }, [model]);

  const isLocal = model?.isLocal ?? localStorage.getItem(engineKey) !== "model";
  if (!isLocal) return null;
  const isKnown = model !== undefined && team !== undefined;
  return (
    <p className={clsx("flex flex-wrap items-center gap-x-1.5 px-1 pt-1.5 text-xs text-ink-3", !isKnown && "invisible")}>
      <Cpu aria-hidden className="size-3.5" />
      {t("chat.engine.local")}
      {mayConnect || !isKnown ? (
        <Link to="/settings/model" className={clsx(textLinkClass, "inline-flex min-h-6 items-center")}>
          {t("chat.engine.connect")}
        </Link>
      ) : (
        <span>{t("chat.engine.askOwner")}</span>
      )}
    </p>
  );
}
