import { messageOf } from "../../ui/error-state.tsx";
import { showToast } from "../../ui/toast.tsx";
import { type Approval, type Decision, useUndoTurn } from "./queries.ts";

/** Says what was decided once the card has left the list, with the way back where there is one. */
export function useAnnounceDecision(): (approval: Approval, decision: Decision) => void {
  const { mutateAsync: undo } = useUndoTurn();

  async function takeBack(turnId: string) {
    try {
      await undo(turnId);
      showToast({ title: "Undone", description: "Everything is as it was before." });
    } catch (error) {
      showToast({ title: "Not undone", description: messageOf(error) });
    }
  }

  return ({ turnId, isReversible }, decision) => {
    if (decision === "decline") return showToast({ title: "Declined", description: "Nothing was changed." });
    showToast({
      title: "Approved",
      ...(isReversible && { action: { label: "Undo", run: () => void takeBack(turnId) } }),
    });
  };
}
