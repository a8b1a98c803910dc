import { Link } from "@tanstack/react-router";
import clsx from "clsx";
import { Clock, Ellipsis } from "lucide-react";
import { locale } from "../../../app/i18n/language.ts";
import { t } from "../../../app/i18n/t.ts";
import { Button } from "../../../ui/button.tsx";
import { formatDate, localDate } from "../../../ui/format-date.ts";
import { Menu, MenuItem } from "../../../ui/menu.tsx";
import { DealAmount } from "../deal-amount.tsx";
import type { Deal, Stage } from "../queries.ts";

const dayAndMonth = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });

/** A day of this year without the year, which every card would repeat. */
function shortDate(date: string): string {
  const isThisYear = date.slice(0, 4) === localDate(new Date()).slice(0, 4);
  return isThisYear ? dayAndMonth.format(new Date(`${date}T00:00:00Z`)) : formatDate(date);
}

/** What a drag of a deal carries: pages of others do not know it. */
export const dealDragType = "application/x-omni-deal";

interface DealCardProps {
  readonly deal: Deal;
  readonly stages: readonly Stage[];
  readonly mayMove: boolean;
  readonly onMove: (deal: Deal, to: Stage) => void;
}

/** A deal on the board: dragged with the pointer, moved by its menu, or – focused – with Shift and an arrow. */
export function DealCard({ deal, stages, mayMove, onMove }: DealCardProps) {
  const { id, title, customer, amount, closeDate, isClosed } = deal;
  const isLate = !isClosed && closeDate < localDate(new Date());
  return (
    <li
      data-deal={id}
      draggable={mayMove}
      onDragStart={(event) => {
        event.dataTransfer.setData(dealDragType, id);
        event.dataTransfer.effectAllowed = "move";
      }}
      className={clsx(
        "group relative grid gap-1.5 rounded-md border border-line bg-surface p-2.5 transition-colors hover:border-edge",
        mayMove && "cursor-grab active:cursor-grabbing",
      )}
    >
      <div className="flex items-start justify-between gap-1">
        <Link
          to="/deals/$id"
          params={{ id }}
          draggable={false}
          className="rounded-sm font-medium break-words text-ink after:absolute after:inset-0 hover:text-accent"
        >
          {title}
        </Link>
        {mayMove && (
          <Menu
            align="end"
            trigger={
              <Button
                look="quiet"
                size="tiny"
                aria-label={t("deals.move", { title })}
                className="relative z-10 -mt-1 -mr-1 size-6! pointer-coarse:size-11!"
              >
                <Ellipsis aria-hidden className="size-4" />
              </Button>
            }
          >
            <p className="px-2 py-1 text-xs text-ink-3">{t("deals.moveTo")}</p>
            {stages
              .filter((stage) => stage.id !== deal.stage.id)
              .map((stage) => (
                <MenuItem key={stage.id} onSelect={() => onMove(deal, stage)}>
                  {stage.name}
                </MenuItem>
              ))}
          </Menu>
        )}
      </div>
      {!title.includes(customer.name) && <p className="truncate text-ink-2">{customer.name}</p>}
      <div className="flex flex-wrap items-baseline justify-between gap-x-2 text-xs">
        <span className={clsx("inline-flex items-center gap-1 whitespace-nowrap", isLate ? "text-danger" : "text-ink-3")}>
          {isLate && <Clock aria-hidden className="size-3" />}
          {shortDate(closeDate)}
        </span>
        <DealAmount value={amount} className="text-sm font-medium" />
      </div>
    </li>
  );
}
