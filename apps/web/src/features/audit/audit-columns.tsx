import { ArrowRight } from "lucide-react";
import { locale } from "../../app/i18n/language.ts";
import { t } from "../../app/i18n/t.ts";
import type { Column } from "../../ui/data-table.tsx";
import { askedBy } from "../approvals/asked-by.ts";
import type { FieldChange } from "../approvals/describe-change.ts";
import { RecordLink, recordTypeOf } from "../records/record-link.tsx";
import { deedOf, detailsOf, fieldsOf, isOnlyOne, meansOf, nameOfRecord } from "./audit-words.ts";
import type { AuditEntry } from "./queries.ts";

const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });

/** So many fields are shown at once; the others when they are asked for. */
const shownFields = 4;

const inWords = ({ label, before, after }: FieldChange) => `${label}: ${before ?? ""} → ${after ?? ""}`;

export const auditColumns: readonly Column<AuditEntry>[] = [
  {
    id: "at",
    header: t("audit.when"),
    width: "11rem",
    from: "md",
    value: ({ at }) => at,
    cell: ({ at }) => <When at={at} />,
  },
  {
    id: "by",
    header: t("audit.who"),
    width: "11rem",
    from: "md",
    value: (entry) => [entry.by, meansOf(entry)].filter((part) => part !== null).join(", "),
    cell: (entry) => <Who entry={entry} />,
  },
  {
    id: "what",
    header: t("audit.what"),
    value: (entry) => `${deedOf(entry)}: ${nameOfRecord(entry) ?? entry.recordId}`,
    cell: (entry) => (
      <div className="grid gap-1">
        <p className="break-words">
          {isOnlyOne(entry) ? (
            deedOf(entry)
          ) : (
            <>
              <span className="text-ink-2">{deedOf(entry)}:</span> <Record entry={entry} />
            </>
          )}
        </p>
        <Asked entry={entry} />
        <Fields entry={entry} />
        <Details entry={entry} />
        <p className="flex flex-wrap gap-x-2 text-xs text-ink-2 @xl:hidden">
          <When at={entry.at} />
          <Who entry={entry} />
        </p>
      </div>
    ),
  },
  {
    id: "fields",
    header: t("audit.fields"),
    // Only in a file: on the page they stand under the record.
    value: (entry) => fieldsOf(entry).map(inWords).join("; "),
    cell: () => null,
  },
];

function When({ at }: { at: string }) {
  return (
    <time dateTime={at} className="whitespace-nowrap tabular-nums">
      {moment.format(new Date(at))}
    </time>
  );
}

function Who({ entry }: { entry: AuditEntry }) {
  const means = meansOf(entry);
  const name = entry.by ?? (entry.userId === null ? null : t("audit.somebodyGone"));
  return (
    <span className="grid whitespace-normal">
      {name !== null && <span className="break-words">{name}</span>}
      {means !== null && <span className={name === null ? "" : "text-ink-2"}>{means}</span>}
    </span>
  );
}

function Record({ entry }: { entry: AuditEntry }) {
  const [wanted] = entry.approval?.changes ?? [];
  // Of an approval, the record that it is about – unless that is still to be made.
  const { table, recordId } = wanted && wanted.before !== null ? wanted : entry;
  const { action } = entry;
  const type = recordTypeOf(table);
  const name = nameOfRecord(entry) ?? t("audit.unnamed");
  if (type === null || action === "delete") return <span className="font-medium">{name}</span>;
  return (
    <RecordLink type={type} id={recordId}>
      {name}
    </RecordLink>
  );
}

/** Of a decision, who had asked for what it was about. */
function Asked({ entry }: { entry: AuditEntry }) {
  const { approval, action, labels } = entry;
  if (approval === null || action === "insert") return null;
  const person = labels[approval.userId];
  return (
    <p className="text-ink-2">
      {askedBy(approval.agent, labels)}
      {person !== undefined && ` · ${t("audit.forPerson", { name: person })}`}
    </p>
  );
}

/** As it is kept, for whoever wants to check. */
function Details({ entry }: { entry: AuditEntry }) {
  const details = detailsOf(entry);
  if (details === null) return null;
  return (
    <details>
      <summary className="w-fit cursor-pointer text-xs text-ink-2 hover:text-ink">{t("audit.details")}</summary>
      <pre className="mt-1 max-h-80 overflow-auto rounded-md bg-sunken p-2 text-xs break-all whitespace-pre-wrap">
        {details}
      </pre>
    </details>
  );
}

function Fields({ entry }: { entry: AuditEntry }) {
  const fields = fieldsOf(entry);
  if ((entry.action === "update" || entry.approval !== null) && fields.length <= shownFields)
    return <FieldList fields={fields} />;
  if (fields.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer text-ink-2">{t("audit.fieldCount", { count: fields.length })}</summary>
      <FieldList fields={fields} />
    </details>
  );
}

function FieldList({ fields }: { fields: readonly FieldChange[] }) {
  return (
    <dl className="grid gap-y-0.5">
      {fields.map(({ label, before, after }) => (
        <div key={label} className="flex flex-wrap items-center gap-x-2">
          <dt className="text-ink-3">{label}</dt>
          <dd className="flex min-w-0 flex-wrap items-center gap-x-2 tabular-nums">
            {before !== null && <del className="break-all text-ink-2 no-underline">{before}</del>}
            <ArrowRight aria-label={t("approvals.becomes")} className="size-3.5 shrink-0 text-ink-3" />
            {after === null ? (
              <span className="text-ink-3">{t("editing.empty")}</span>
            ) : (
              <ins className="break-all font-medium no-underline">{after}</ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
