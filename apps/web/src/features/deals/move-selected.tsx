import { useQuery } from "@tanstack/react-query";
import { ArrowRightLeft } from "lucide-react";
import { useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { Menu, MenuItem } from "../../ui/menu.tsx";
import { useMay } from "../editing/use-may.ts";
import { writeEach } from "../editing/write-each.ts";
import { type Deal, moveDeal, type Stage, stagesQuery } from "./queries.ts";

/** Moves all deals that are ticked to another stage; one undo takes all of them back. */
export function MoveSelected({ deals, onDone }: { deals: readonly Deal[]; onDone: () => void }) {
  const { data: stages } = useQuery(stagesQuery);
  const [isMoving, setMoving] = useState(false);
  const mayMove = useMay("deals:write");
  if (!mayMove || !stages) return null;

  async function moveTo({ id, name }: Stage) {
    setMoving(true);
    const elsewhere = deals.filter(({ stage }) => stage.id !== id);
    await writeEach(elsewhere, (deal) => moveDeal(deal.id, id), {
      done: (count) => t("deals.movedEach", { count, stage: name }),
      notDone: (count) => t("deals.notMovedEach", { count }),
    });
    setMoving(false);
    onDone();
  }

  return (
    <Menu
      side="top"
      align="center"
      trigger={
        <Button look="quiet" size="small" disabled={isMoving}>
          <ArrowRightLeft aria-hidden className="size-4" />
          {isMoving ? t("deals.moving") : t("deals.moveSelected")}
        </Button>
      }
    >
      {stages.map((stage) => (
        <MenuItem
          key={stage.id}
          disabled={deals.every((deal) => deal.stage.id === stage.id)}
          onSelect={() => void moveTo(stage)}
        >
          {stage.name}
        </MenuItem>
      ))}
    </Menu>
  );
}
