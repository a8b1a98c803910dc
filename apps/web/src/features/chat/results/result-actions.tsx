import { ChartColumn, Check, Copy, Download, Table2 } from "lucide-react";
import { useState } from "react";
import { t } from "../../../app/i18n/t.ts";
import { Button } from "../../../ui/button.tsx";
import { messageOf } from "../../../ui/error-state.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { useCopied } from "../use-copied.ts";
import { type ResultView, setResultView } from "./result-view.ts";

interface ResultActionsProps {
  /** What goes to the clipboard: the rows that are shown. */
  readonly copied: () => string;
  /** Saves a file; how many rows are in it. */
  readonly onExport: () => Promise<number>;
  /** Whether the file has more than what is shown. */
  readonly exportsAll: boolean;
  readonly view?: { readonly kind: string; readonly shown: ResultView };
}

/** What can be done with rows of an answer: look at them the other way, copy them, take all of them away. */
export function ResultActions({ copied, onExport, exportsAll, view }: ResultActionsProps) {
  const { isCopied, copy } = useCopied(copied);
  const [isExporting, setIsExporting] = useState(false);

  async function save() {
    if (isExporting) return;
    setIsExporting(true);
    try {
      const count = await onExport();
      showToast({ title: exportsAll ? t("chat.results.exportedAll", { count }) : t("chat.results.exportedShown", { count }) });
    } catch (error) {
      showToast({ title: t("ui.table.notExported"), description: messageOf(error) });
    } finally {
      setIsExporting(false);
    }
  }

  const other: ResultView = view?.shown === "chart" ? "table" : "chart";
  const otherLabel = other === "chart" ? t("chat.results.asChart") : t("chat.results.asTable");
  const exportLabel = exportsAll ? t("chat.results.exportAll") : t("chat.results.exportShown");
  return (
    <span className="-my-1 inline-flex items-center">
      {view && (
        <Button
          look="quiet"
          size="tiny"
          aria-label={otherLabel}
          title={otherLabel}
          onClick={() => setResultView(view.kind, other)}
        >
          {other === "chart" ? <ChartColumn aria-hidden className="size-3.5" /> : <Table2 aria-hidden className="size-3.5" />}
        </Button>
      )}
      <Button
        look="quiet"
        size="tiny"
        aria-label={t("chat.results.copy")}
        title={t("chat.results.copyHint")}
        onClick={() => void copy()}
      >
        {isCopied ? <Check aria-hidden className="size-3.5" /> : <Copy aria-hidden className="size-3.5" />}
      </Button>
      <Button
        look="quiet"
        size="tiny"
        aria-label={exportLabel}
        title={exportLabel}
        aria-disabled={isExporting}
        onClick={() => void save()}
      >
        <Download aria-hidden className="size-3.5" />
      </Button>
      <span role="status" className="sr-only">
        {isCopied && t("chat.copied")}
      </span>
    </span>
  );
}
