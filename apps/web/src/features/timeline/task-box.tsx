import { useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { useMay } from "../editing/use-may.ts";
import { useRefusal } from "../editing/use-refusal.ts";
import { completeTask } from "./complete-task.ts";

interface TaskBoxProps {
  readonly id: string;
  readonly body: string;
  readonly isDone: boolean;
}

/** Ticks a task off. */
export function TaskBox({ id, body, isDone }: TaskBoxProps) {
  const [isSending, setSending] = useState(false);
  const mayWrite = useMay("customers:write");
  const refusal = useRefusal("customers:write");

  async function toggle() {
    if (isSending) return;
    setSending(true);
    await completeTask(id, body, !isDone);
    setSending(false);
  }

  return (
    <input
      type="checkbox"
      // What was asked for shows at once; if the server refuses, the list that comes back puts it right.
      checked={isSending ? !isDone : isDone}
      disabled={!mayWrite}
      {...(refusal !== null && { title: refusal })}
      aria-busy={isSending}
      onChange={() => void toggle()}
      aria-label={isDone ? t("timeline.reopen", { task: body }) : t("timeline.complete", { task: body })}
      className="size-4 accent-fill pointer-coarse:size-5"
    />
  );
}
