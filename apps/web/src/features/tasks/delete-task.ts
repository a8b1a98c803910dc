import { t } from "../../app/i18n/t.ts";
import { messageOf } from "../../ui/error-state.tsx";
import { showToast } from "../../ui/toast.tsx";
import { announceWrite, refreshRecords, writtenOf } from "../editing/write.ts";
import { api } from "../session/api.ts";
import type { Task } from "./queries.ts";

/** Deletes a task; tells it in a corner, where it can be undone. */
export async function deleteTask({ id, body }: Pick<Task, "id" | "body">): Promise<void> {
  try {
    const written = await writtenOf(api.DELETE("/api/v1/activities/{activity}", { params: { path: { activity: id } } }));
    announceWrite({ title: t("tasks.deleted"), description: body }, written);
  } catch (error) {
    showToast({ title: t("tasks.notDeleted"), description: messageOf(error) });
  }
  await refreshRecords();
}
