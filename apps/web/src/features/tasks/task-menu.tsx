import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { Menu, MenuItem } from "../../ui/menu.tsx";
import { useMay } from "../editing/use-may.ts";
import { deleteTask } from "./delete-task.ts";
import type { Task } from "./queries.ts";

// Forms come when one is opened.
const TaskDialog = lazy(async () => ({ default: (await import("./task-dialog.tsx")).TaskDialog }));

/** What can be done with a task besides ticking it off; nothing for those who may not. */
export function TaskMenu({ task }: { task: Task }) {
  const [isEditing, setEditing] = useState(false);
  const mayWrite = useMay("customers:write");
  if (!mayWrite) return null;
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button look="quiet" size="small" aria-label={t("tasks.menu", { task: task.body })}>
            <Ellipsis aria-hidden className="size-4" />
          </Button>
        }
      >
        <MenuItem onSelect={() => setEditing(true)}>
          <Pencil aria-hidden className="size-4" />
          {t("editing.edit")}
        </MenuItem>
        <MenuItem onSelect={() => void deleteTask(task)}>
          <Trash2 aria-hidden className="size-4" />
          {t("tasks.delete")}
        </MenuItem>
      </Menu>
      {isEditing && (
        <Suspense>
          <TaskDialog open={isEditing} onOpenChange={setEditing} task={task} />
        </Suspense>
      )}
    </>
  );
}
