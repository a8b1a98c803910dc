import { Check } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { messageOf } from "../../ui/error-state.tsx";
import { type Decision, useDecide } from "./queries.ts";

/** Approve or decline. What the server refuses is said here; the card then shows how the approval stands. */
export function DecisionButtons({ id, onDecided }: { id: string; onDecided?: (decision: Decision) => void }) {
  const { mutate, isPending, isSuccess, variables, error } = useDecide(id, onDecided);
  const isDisabled = isPending || isSuccess;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button look="primary" onClick={() => mutate("approve")} disabled={isDisabled}>
        <Check aria-hidden className="size-4" />
        {isPending && variables === "approve" ? "Approving…" : "Approve"}
      </Button>
      <Button onClick={() => mutate("decline")} disabled={isDisabled}>
        {isPending && variables === "decline" ? "Declining…" : "Decline"}
      </Button>
      {error && (
        <p role="alert" className="text-danger">
          {messageOf(error)}
        </p>
      )}
    </div>
  );
}
