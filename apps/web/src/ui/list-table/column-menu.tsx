import { Check, Columns3 } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../button.tsx";
import type { Column } from "../column.ts";
import { Menu, menuItemClass } from "../menu.tsx";
import { toggleColumn, useHiddenColumns } from "./hidden-columns.ts";

/** Which columns a list shows. Where there is little room, the less important ones make way whatever was chosen. */
export function ColumnMenu<Row>({ list, columns }: { list: string; columns: readonly Column<Row>[] }) {
  const hidden = useHiddenColumns(list);
  return (
    <Menu
      align="end"
      trigger={
        <Button look="quiet" size="small" aria-label={t("ui.table.columns")} title={t("ui.table.columns")}>
          <Columns3 aria-hidden className="size-4" />
        </Button>
      }
    >
      <DropdownMenu.Label className="px-2 py-1 text-xs text-ink-3">{t("ui.table.columns")}</DropdownMenu.Label>
      {columns.slice(1).map(({ id, header }) => (
        <DropdownMenu.CheckboxItem
          key={id}
          checked={!hidden.includes(id)}
          onCheckedChange={() => toggleColumn(list, id)}
          // Several at a time.
          onSelect={(event) => event.preventDefault()}
          className={menuItemClass}
        >
          <span className="flex-1">{header}</span>
          <DropdownMenu.ItemIndicator>
            <Check aria-hidden className="size-3.5" />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.CheckboxItem>
      ))}
    </Menu>
  );
}
