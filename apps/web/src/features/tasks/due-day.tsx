import { Clock } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { Badge } from "../../ui/badge.tsx";
import { daysBetween, formatDate, localDate } from "../../ui/format-date.ts";
import type { Task } from "./queries.ts";

/** By when a task is to be done, and how late it is. */
export function DueDay({ task: { dueDate, doneAt } }: { task: Pick<Task, "dueDate" | "doneAt"> }) {
  if (dueDate === null) return null;
  const late = daysBetween(dueDate, localDate(new Date()));
  if (doneAt !== null || late < 0) return <span className="whitespace-nowrap">{formatDate(dueDate)}</span>;
  if (late === 0) {
    return (
      <Badge tone="warning" icon={Clock}>
        {t("tasks.dueToday")}
      </Badge>
    );
  }
  return (
    <Badge tone="danger" icon={Clock}>
      {t("tasks.daysLate", { days: late })}
    </Badge>
  );
}
