import { Check, Copy, Download, X } from "lucide-react";
import type { ReactNode } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import type { Column } from "../../ui/column.ts";
import { localDate } from "../../ui/format-date.ts";
import { csvOf } from "../../ui/list-table/csv.ts";
import { tsvOf } from "../../ui/list-table/tsv.ts";
import { saveFile } from "../../ui/save-file.ts";
import { showToast } from "../../ui/toast.tsx";
import { useCopied } from "../chat/use-copied.ts";

interface SelectionBarProps<Row> {
  readonly resource: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly onClear: () => void;
  /** What can be done to the records themselves. */
  readonly acts?: ReactNode;
}

/** What can be done with the rows that are ticked: what their records allow; they go to the clipboard, or into a file. */
export function SelectionBar<Row>({ resource, columns, rows, onClear, acts }: SelectionBarProps<Row>) {
  const { isCopied, copy } = useCopied(() => tsvOf(columns, rows));
  if (rows.length === 0) return null;

  function save() {
    saveFile(`${resource}-${localDate(new Date())}.csv`, csvOf(columns, rows), "text/csv");
    showToast({ title: t("ui.table.exported", { count: rows.length }) });
  }

  return (
    <section
      aria-label={t("ui.table.selection")}
      className="sticky bottom-4 z-30 mx-auto mt-3 flex w-fit items-center gap-1 rounded-lg border border-line bg-raised py-1 pr-1 pl-3 shadow-raised"
    >
      <span role="status" className="pr-2 font-medium tabular-nums">
        {t("ui.table.selected", { count: rows.length })}
      </span>
      {acts}
      <Button look="quiet" size="small" onClick={() => void copy()}>
        {isCopied ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
        {t("ui.table.copySelected")}
      </Button>
      <Button look="quiet" size="small" onClick={save}>
        <Download aria-hidden className="size-4" />
        {t("ui.table.exportSelected")}
      </Button>
      <Button
        look="quiet"
        size="small"
        aria-label={t("ui.table.clearSelection")}
        title={t("ui.table.clearSelection")}
        onClick={onClear}
      >
        <X aria-hidden className="size-4" />
      </Button>
    </section>
  );
}
