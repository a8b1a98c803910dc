import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { messageOf } from "../../ui/error-state.tsx";
import { FilterMenu } from "../../ui/filter-bar/filter-menu.tsx";
import type { FilterSpec, FilterValues } from "../../ui/filter-bar/filter-spec.ts";
import { localDate } from "../../ui/format-date.ts";
import { ColumnMenu } from "../../ui/list-table/column-menu.tsx";
import { csvOf } from "../../ui/list-table/csv.ts";
import { shownColumns, useHiddenColumns } from "../../ui/list-table/hidden-columns.ts";
import { saveFile } from "../../ui/save-file.ts";
import { showToast } from "../../ui/toast.tsx";
import { teamQuery } from "../session/team.ts";
import { useListName } from "./use-list-name.ts";
import type { RecordListResult } from "./use-record-list.ts";

export interface ListFilters {
  readonly specs: readonly FilterSpec[];
  readonly values: FilterValues;
  readonly onChange: (values: FilterValues) => void;
}

interface ListToolsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly list: RecordListResult<Row>;
  readonly filters?: ListFilters;
}

/** What can be done with a list as a whole: narrow it, choose its columns, take it away as a file. */
export function ListTools<Row>({ columns, list, filters }: ListToolsProps<Row>) {
  const { data: team } = useQuery(teamQuery);
  return (
    <div className="flex items-center">
      {filters && <FilterMenu {...filters} ahead={list.ahead} currency={team?.baseCurrency ?? "EUR"} />}
      <ColumnMenu list={useListName(list.resource)} columns={columns} />
      <ExportButton columns={columns} list={list} />
    </div>
  );
}

/** Takes all rows that match, with the columns that are shown. */
function ExportButton<Row>({ columns, list }: Omit<ListToolsProps<Row>, "filters">) {
  const [isBusy, setIsBusy] = useState(false);
  const hidden = useHiddenColumns(useListName(list.resource));

  async function save() {
    setIsBusy(true);
    try {
      const rows = await list.fetchAll();
      saveFile(`${list.resource}-${localDate(new Date())}.csv`, csvOf(shownColumns(columns, hidden), rows), "text/csv");
      showToast({ title: t("ui.table.exported", { count: rows.length }) });
    } catch (error) {
      showToast({ title: t("ui.table.notExported"), description: messageOf(error) });
    } finally {
      setIsBusy(false);
    }
  }

  const label = isBusy ? t("ui.table.exporting") : t("ui.table.export");
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={label}
      title={label}
      aria-disabled={isBusy}
      onClick={() => isBusy || void save()}
    >
      <Download aria-hidden className="size-4" />
    </Button>
  );
}
