import { dataOf } from "@omni/api-client";
import { t } from "../../app/i18n/t.ts";
import { queryClient } from "../../app/query-client.ts";
import { messageOf } from "../../ui/error-state.tsx";
import { showToast } from "../../ui/toast.tsx";
import { api } from "../session/api.ts";

/** What a write left, and the turn by which it can be undone. */
export interface Written<Data> {
  readonly record: Data;
  readonly turnId: string | null;
}

/** The answer to a write, with the turn that the server made of it. */
export async function writtenOf<Data>(
  sent: Promise<{ data?: Data; response: Response }>,
): Promise<Written<Exclude<Data, undefined>>> {
  const { response } = await sent;
  return { record: await dataOf(sent), turnId: response.headers.get("x-turn-id") };
}

/** A write may change sums, timelines and lists anywhere: everything shown is asked for again, except conversations. */
export function refreshRecords(): Promise<void> {
  return queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "chats" });
}

/** Says what was done, with a button that undoes it. */
export function announceWrite(
  said: { title: string; description?: string },
  { turnId }: Pick<Written<unknown>, "turnId">,
): void {
  showToast({
    ...said,
    ...(turnId !== null && { action: { label: t("records.undo"), run: () => void undoTurn(turnId, said.description) } }),
  });
}

/** Puts back what a turn changed; says what came of it. */
export function undoTurn(turnId: string, description?: string): Promise<void> {
  return undoTurns([turnId], description);
}

/** Puts back what several turns changed, the last one first; says what came of it. Stops at the first that cannot be undone. */
export async function undoTurns(turnIds: readonly string[], description?: string): Promise<void> {
  try {
    for (const turnId of turnIds.toReversed()) {
      await dataOf(api.POST("/api/v1/turns/{turnId}/undo", { params: { path: { turnId } } }));
    }
    showToast({ title: t("records.undone"), ...(description !== undefined && { description }) });
  } catch (error) {
    showToast({ title: t("editing.notUndone"), description: messageOf(error) });
  }
  await refreshRecords();
}
