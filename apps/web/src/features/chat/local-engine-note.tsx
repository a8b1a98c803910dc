import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import clsx from "clsx";
import { Cpu } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { textLinkClass } from "../../ui/text-link.ts";
import { useMay } from "../editing/use-may.ts";
import { modelQuery } from "../settings/queries.ts";

/** Says under the field that no model answers, and where one is connected. */
export function LocalEngineNote() {
  const { data } = useQuery({ ...modelQuery, staleTime: 60_000 });
  const mayConnect = useMay("models:manage");
  if (!data?.isLocal) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 px-1 pt-1.5 text-xs text-ink-3">
      <Cpu aria-hidden className="size-3.5" />
      {t("chat.engine.local")}
      {mayConnect ? (
        <Link to="/settings/model" className={clsx(textLinkClass, "inline-flex min-h-6 items-center")}>
          {t("chat.engine.connect")}
        </Link>
      ) : (
        <span>{t("chat.engine.askOwner")}</span>
      )}
    </p>
  );
}
