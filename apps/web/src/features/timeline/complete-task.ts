import { t } from "../../app/i18n/t.ts";
import { messageOf } from "../../ui/error-state.tsx";
import { showToast } from "../../ui/toast.tsx";
import { announceWrite, refreshRecords, writtenOf } from "../editing/write.ts";
import { api } from "../session/api.ts";

/** Says that a task is done, or not done after all; tells it in a corner, where it can be undone. */
export async function completeTask(task: string, body: string, isDone: boolean): Promise<void> {
  try {
    const written = await writtenOf(
      api.POST("/api/v1/tasks/{task}/complete", { params: { path: { task } }, body: { isDone } }),
    );
    announceWrite({ title: isDone ? t("timeline.completed") : t("timeline.reopened"), description: body }, written);
  } catch (error) {
    showToast({ title: t("timeline.notChanged"), description: messageOf(error) });
  }
  await refreshRecords();
}
