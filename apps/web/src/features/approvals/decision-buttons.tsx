import { Check } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { messageOf } from "../../ui/error-state.tsx";
import { useMay } from "../editing/use-may.ts";
import { type Decision, useDecide } from "./queries.ts";

/** Approve or decline. What the server refuses is said here; the card then shows how the approval stands. */
export function DecisionButtons({ id, onDecided }: { id: string; onDecided?: (decision: Decision) => void }) {
  const { mutate, isPending, isSuccess, variables, error } = useDecide(id, onDecided);
  const mayDecide = useMay("approvals:decide");
  const isDisabled = isPending || isSuccess;
  if (!mayDecide) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button look="primary" onClick={() => mutate("approve")} disabled={isDisabled}>
        <Check aria-hidden className="size-4" />
        {isPending && variables === "approve" ? t("approvals.approving") : t("approvals.approve")}
      </Button>
      <Button onClick={() => mutate("decline")} disabled={isDisabled}>
        {isPending && variables === "decline" ? t("approvals.declining") : t("approvals.decline")}
      </Button>
      {error && (
        <p role="alert" className="text-danger">
          {messageOf(error)}
        </p>
      )}
    </div>
  );
}
