import clsx from "clsx";
import {
  ArrowDownLeft,
  ArrowRight,
  ArrowUpRight,
  Briefcase,
  FileDown,
  FileMinus,
  FileText,
  type LucideIcon,
  Pencil,
  ScrollText,
  StickyNote,
  Undo2,
} from "lucide-react";
import { useState } from "react";
import { locale } from "../../app/i18n/language.ts";
import { t } from "../../app/i18n/t.ts";
import { heldTexts } from "../../app/i18n/texts.ts";
import { formatDate, localDate } from "../../ui/format-date.ts";
import { Money } from "../../ui/money.tsx";
import { textLinkClass } from "../../ui/text-link.ts";
import { stageName } from "../deals/stage-name.ts";
import { useMay } from "../editing/use-may.ts";
import { undoTurn } from "../editing/write.ts";
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
  change: Pencil,
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
  change: t("timeline.kinds.change"),
  note: t("timeline.kinds.note"),
  task: t("timeline.kinds.task"),
};

/** On the page of the invoice itself there is nothing they would be for. */
const ownKinds: Readonly<Partial<Record<Kind, string>>> = {
  payment_in: t("timeline.ownKinds.payment_in"),
  payment_out: t("timeline.ownKinds.payment_out"),
};

const fieldNames: Readonly<Record<string, string>> = heldTexts().approvals.columns;

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
  return kind === "deal" || kind === "deal_move" || kind === "change" || kind === "note" || kind === "task";
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
              <span className={isOwn ? "" : "text-ink-2"}>{(isOwn ? ownKinds[kind] : undefined) ?? kinds[kind]}</span>{" "}
              {record && !isOwn && <RecordLink {...record}>{record.label ?? t("timeline.noNumber")}</RecordLink>}
              <Move entry={entry} />
              <Changed entry={entry} />
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
  const to = move.to === null ? t("timeline.noStage") : stageName(move.to);
  return <> {move.from === null ? t("timeline.movedTo", { to }) : t("timeline.moved", { from: stageName(move.from), to })}</>;
}

/** The fields that have another value now, by the names they have everywhere. */
function Changed({ entry: { changed } }: { entry: TimelineEntry }) {
  if (changed === null) return null;
  return <> {t("timeline.changedFields", { fields: changed.map((column) => fieldNames[column] ?? column).join(", ") })}</>;
}

/** Takes back one's own newest change, for as long as nothing came after it. */
function Undo({ entry: { undoTurnId, text, record } }: { entry: TimelineEntry }) {
  const [isSending, setSending] = useState(false);
  const mayUndo = useMay("turns:undo");
  if (undoTurnId === null || !mayUndo) return null;
  async function undo(turnId: string) {
    setSending(true);
    await undoTurn(turnId, text ?? record?.label ?? undefined);
    setSending(false);
  }
  return (
    <button
      type="button"
      disabled={isSending}
      onClick={() => void undo(undoTurnId)}
      className={clsx(textLinkClass, "inline-flex items-center gap-1 pointer-coarse:py-1")}
    >
      <Undo2 aria-hidden className="size-3" />
      {t("records.undo")}
      <span className="sr-only"> {text ?? record?.label}</span>
    </button>
  );
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
  if (parts.length === 0 && !about && entry.undoTurnId === null) return null;
  return (
    <p className="flex flex-wrap gap-x-2 text-xs text-ink-3">
      {parts.map((part) => (
        <span key={String(part)}>{part}</span>
      ))}
      {about && <RecordLink {...record}>{record.label ?? t("timeline.noNumber")}</RecordLink>}
      <Undo entry={entry} />
    </p>
  );
}
