import { t } from "../../app/i18n/t.ts";
import { messageOf } from "../../ui/error-state.tsx";
import { showToast } from "../../ui/toast.tsx";
import { refreshRecords, undoTurns, type Written } from "./write.ts";

interface SaidOfEach {
  /** Of as many as it was done to. */
  readonly done: (count: number) => string;
  readonly notDone: (count: number) => string;
}

/**
 * Does the same to several records, one after another. Says together what came of it, with one button that undoes all of it; what
 * one record refuses does not keep the others from it.
 */
export async function writeEach<Row>(
  rows: readonly Row[],
  write: (row: Row) => Promise<Written<unknown>>,
  said: SaidOfEach,
): Promise<void> {
  const turnIds: string[] = [];
  let done = 0;
  let failure: unknown;
  for (const row of rows) {
    try {
      const { turnId } = await write(row);
      done += 1;
      if (turnId !== null) turnIds.push(turnId);
    } catch (error) {
      failure = error;
    }
  }
  if (done > 0) {
    const title = said.done(done);
    const run = () => void undoTurns(turnIds, title);
    showToast({ title, ...(turnIds.length > 0 && { action: { label: t("records.undo"), run } }) });
  }
  if (done < rows.length) showToast({ title: said.notDone(rows.length - done), description: messageOf(failure) });
  await refreshRecords();
}
