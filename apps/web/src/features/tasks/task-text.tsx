import { lazy, Suspense, useState } from "react";
import { useMay } from "../editing/use-may.ts";
import type { Task } from "./queries.ts";

const TaskDialog = lazy(async () => ({ default: (await import("./task-dialog.tsx")).TaskDialog }));

/** What is to be done; opens the task for those who may change it. */
export function TaskText({ task }: { task: Task }) {
  const [isOpen, setOpen] = useState(false);
  const mayWrite = useMay("customers:write");
  if (!mayWrite) return <span className="whitespace-pre-wrap break-words">{task.body}</span>;
  return (
    <>
      <button
        type="button"
        data-row=""
        onClick={() => setOpen(true)}
        className="rounded-sm text-left whitespace-pre-wrap break-words hover:text-accent"
      >
        {task.body}
      </button>
      {isOpen && (
        <Suspense>
          <TaskDialog open={isOpen} onOpenChange={setOpen} task={task} />
        </Suspense>
      )}
    </>
  );
}
