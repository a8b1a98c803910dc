import { useQuery } from "@tanstack/react-query";
import { Check, X } from "lucide-react";
import { Badge } from "../../ui/badge.tsx";
import { type Deal, stagesQuery } from "./queries.ts";
import { stageName } from "./stage-name.ts";

/** The stage of a deal; a decided one says which way it went. */
export function StageBadge({ stage: { id, name } }: { stage: Deal["stage"] }) {
  const { data: stages } = useQuery(stagesQuery);
  const outcome = stages?.find((stage) => stage.id === id)?.outcome ?? null;
  if (outcome === "won") {
    return (
      <Badge tone="positive" icon={Check}>
        {stageName(name)}
      </Badge>
    );
  }
  return <Badge {...(outcome === "lost" && { icon: X })}>{stageName(name)}</Badge>;
}
