import { ApiProblem } from "@omni/api-client";
import { Undo2 } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { messageOf } from "../../ui/error-state.tsx";
import { showToast } from "../../ui/toast.tsx";
import { useUndoTurn } from "./queries.ts";

interface Conflict {
  readonly recordId: string;
  readonly reason: "changed_since" | "irreversible";
}

const reasons: Readonly<Record<Conflict["reason"], string>> = {
  changed_since: "was changed since",
  irreversible: "cannot be undone",
};

/** Undoes everything the turn changed, or says – in a line of its own of the row it stands in – which record is in the way. */
export function UndoButton({ turnId, names }: { turnId: string; names: Readonly<Record<string, string>> }) {
  const { mutate, isPending, error } = useUndoTurn();
  return (
    <>
      <Button
        size="small"
        disabled={isPending}
        onClick={() =>
          mutate(turnId, { onSuccess: () => showToast({ title: "Undone", description: "Everything is as it was before." }) })
        }
      >
        <Undo2 aria-hidden className="size-3.5" />
        {isPending ? "Undoing…" : "Undo"}
      </Button>
      {error && (
        <div role="alert" className="basis-full text-danger">
          <p>{messageOf(error)}</p>
          {conflictsOf(error).map(({ recordId, reason }) => (
            <p key={recordId}>
              “{names[recordId] ?? "A record"}” {reasons[reason]}.
            </p>
          ))}
        </div>
      )}
    </>
  );
}

function conflictsOf(error: unknown): readonly Conflict[] {
  const conflicts = ApiProblem.is(error, "conflict") ? error.details.conflicts : undefined;
  return Array.isArray(conflicts) ? (conflicts as Conflict[]) : [];
}
