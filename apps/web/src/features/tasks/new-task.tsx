import { Plus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { useMay } from "../editing/use-may.ts";

const TaskDialog = lazy(async () => ({ default: (await import("./task-dialog.tsx")).TaskDialog }));

/** Plans a task; nothing for those who may not. */
export function NewTask() {
  const [isOpen, setOpen] = useState(false);
  const mayWrite = useMay("customers:write");
  if (!mayWrite) return null;
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        <Plus aria-hidden className="size-4" />
        {t("tasks.new")}
      </Button>
      {isOpen && (
        <Suspense>
          <TaskDialog open={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}
