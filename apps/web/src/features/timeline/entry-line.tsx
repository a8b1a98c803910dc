import {
  ArrowDownLeft,
  ArrowRight,
  ArrowUpRight,
  Briefcase,
  FileDown,
  FileMinus,
  FileText,
  type LucideIcon,
  ScrollText,
  StickyNote,
} from "lucide-react";
import { locale } from "../../app/i18n/language.ts";
import { t } from "../../app/i18n/t.ts";
import { formatDate, localDate } from "../../ui/format-date.ts";
import { Money } from "../../ui/money.tsx";
import { paymentMethods } from "../invoices/payment-columns.tsx";
import { RecordLink } from "../records/record-link.tsx";
import type { TimelineEntry, TimelineSubject } from "./queries.ts";
import { TaskBox } from "./task-box.tsx";

// The day stands beside it.
const hour = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" });

type Kind = TimelineEntry["kind"];

const icons: Readonly<Record<Exclude<Kind, "task">, LucideIcon>> = {
  invoice: FileText,
  credit_note: FileMinus,
  bill: FileDown,
  payment_in: ArrowDownLeft,
  payment_out: ArrowUpRight,
  quote: ScrollText,
  deal: Briefcase,
  deal_move: ArrowRight,
  note: StickyNote,
};

const kinds: Readonly<Record<Kind, string>> = {
  invoice: t("timeline.kinds.invoice"),
  credit_note: t("timeline.kinds.credit_note"),
  bill: t("timeline.kinds.bill"),
  payment_in: t("timeline.kinds.payment_in"),
  payment_out: t("timeline.kinds.payment_out"),
  quote: t("timeline.kinds.quote"),
  deal: t("timeline.kinds.deal"),
  deal_move: t("timeline.kinds.deal_move"),
  note: t("timeline.kinds.note"),
  task: t("timeline.kinds.task"),
};

const states: Readonly<Record<string, string>> = {
  draft: t("timeline.states.draft"),
  void: t("timeline.states.void"),
  unpaid: t("timeline.states.unpaid"),
  partly_paid: t("timeline.states.partly_paid"),
  paid: t("timeline.states.paid"),
  sent: t("timeline.states.sent"),
  accepted: t("timeline.states.accepted"),
  declined: t("timeline.states.declined"),
  expired: t("timeline.states.expired"),
  ...paymentMethods,
};

/** The day an entry stands under. Documents have no hour, and so no zone. */
export function dayOf({ at, kind }: TimelineEntry): string {
  return hasHour(kind) ? localDate(new Date(at)) : at.slice(0, 10);
}

function hasHour(kind: Kind): boolean {
  return kind === "deal" || kind === "deal_move" || kind === "note" || kind === "task";
}

/** One thing that happened; the record it happened to is a link, unless it is the one whose page this is. */
export function EntryLine({ entry, subject }: { entry: TimelineEntry; subject: { type: TimelineSubject; id: string } }) {
  const { kind, record, amount, text, state } = entry;
  const isOwn = record?.type === subject.type && record.id === subject.id;
  const Icon = kind === "task" ? null : icons[kind];
  return (
    <div className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-baseline gap-x-3">
      <span className="grid place-items-center self-start pt-0.5 text-ink-3">
        {Icon ? (
          <Icon aria-hidden className="size-4" strokeWidth={1.75} />
        ) : (
          <TaskBox id={entry.id} body={text ?? ""} isDone={entry.doneAt !== null} />
        )}
      </span>
      <div className="grid min-w-0 gap-0.5">
        <p className="break-words">
          {text === null ? (
            <>
              <span className={isOwn ? "" : "text-ink-2"}>{kinds[kind]}</span>{" "}
              {record && !isOwn && <RecordLink {...record}>{record.label ?? t("timeline.noNumber")}</RecordLink>}
              <Move entry={entry} />
            </>
          ) : (
            <span className={entry.doneAt === null ? "whitespace-pre-wrap" : "whitespace-pre-wrap text-ink-3 line-through"}>
              {text}
            </span>
          )}
        </p>
        <Small entry={entry} isOwn={isOwn} />
      </div>
      <div className="grid justify-items-end gap-0.5 text-right">
        {amount && <Money value={amount} className={kind.startsWith("payment") ? "font-medium text-positive" : ""} />}
        {state && <span className="text-xs text-ink-3">{states[state] ?? state}</span>}
      </div>
    </div>
  );
}

function Move({ entry: { move } }: { entry: TimelineEntry }) {
  if (move === null) return null;
  const to = move.to ?? t("timeline.noStage");
  return <> {move.from === null ? t("timeline.movedTo", { to }) : t("timeline.moved", { from: move.from, to })}</>;
}

/** Who, when in the day, until when, and about what. */
function Small({ entry, isOwn }: { entry: TimelineEntry; isOwn: boolean }) {
  const { kind, at, by, dueDate, doneAt, record, text } = entry;
  const parts = [
    by,
    hasHour(kind) && hour.format(new Date(at)),
    dueDate !== null && doneAt === null && t("timeline.due", { date: formatDate(dueDate) }),
    doneAt !== null && t("timeline.done", { date: formatDate(localDate(new Date(doneAt))) }),
  ].filter((part) => typeof part === "string" && part !== "");
  const about = text !== null && record && !isOwn;
  if (parts.length === 0 && !about) return null;
  return (
    <p className="flex flex-wrap gap-x-2 text-xs text-ink-3">
      {parts.map((part) => (
        <span key={String(part)}>{part}</span>
      ))}
      {about && <RecordLink {...record}>{record.label ?? t("timeline.noNumber")}</RecordLink>}
    </p>
  );
}
