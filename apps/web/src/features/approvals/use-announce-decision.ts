import { t } from "../../app/i18n/t.ts";
import { messageOf } from "../../ui/error-state.tsx";
import { showToast } from "../../ui/toast.tsx";
import { type Approval, type Decision, useUndoTurn } from "./queries.ts";

/** Says what was decided once the card has left the list, with the way back where there is one. */
export function useAnnounceDecision(): (approval: Approval, decision: Decision) => void {
  const { mutateAsync: undo } = useUndoTurn();

  async function takeBack(turnId: string) {
    try {
      await undo(turnId);
      showToast({ title: t("records.undone"), description: t("approvals.asBefore") });
    } catch (error) {
      showToast({ title: t("approvals.notUndone"), description: messageOf(error) });
    }
  }

  return ({ turnId, isReversible }, decision) => {
    if (decision === "decline")
      return showToast({ title: t("approvals.declined"), description: t("approvals.nothingChanged") });
    showToast({
      title: t("approvals.approved"),
      ...(isReversible && { action: { label: t("records.undo"), run: () => void takeBack(turnId) } }),
    });
  };
}
