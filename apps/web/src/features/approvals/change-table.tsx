import { ArrowRight } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { RecordLink, recordTypeOf } from "../records/record-link.tsx";
import { type DescribedChange, describeChange, type FieldChange } from "./describe-change.ts";
import type { RecordChange } from "./queries.ts";

/** One record, field by field: what it is, what it becomes. */
export function ChangeTable({ change, names }: { change: RecordChange; names: Readonly<Record<string, string>> }) {
  const described = describeChange(change, names);
  return (
    <div className="grid gap-2">
      <p className="font-medium">
        <ChangedRecord {...described} />
        {described.act !== "changed" && <span className="text-ink-2"> {t(`approvals.${described.act}`)}</span>}
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
        {described.fields.map((field) => (
          <div key={field.label} className="contents">
            <dt className="text-ink-3">{field.label}</dt>
            <dd className="flex min-w-0 flex-wrap items-center gap-x-2 tabular-nums">
              <BeforeAfter {...field} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function ChangedRecord({ table, recordId, name, act }: DescribedChange) {
  const type = recordTypeOf(table);
  if (type === null || act === "deleted") return name;
  return (
    <RecordLink type={type} id={recordId}>
      {name}
    </RecordLink>
  );
}

function BeforeAfter({ before, after }: FieldChange) {
  return (
    <>
      {before !== null && <del className="text-ink-2 no-underline">{before}</del>}
      {before !== null && after !== null && <ArrowRight aria-label={t("approvals.becomes")} className="size-3.5 text-ink-3" />}
      {after !== null && <ins className="font-medium no-underline">{after}</ins>}
    </>
  );
}
