import { ApiProblem } from "@omni/api-client";
import { Undo2 } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { messageOf } from "../../ui/error-state.tsx";
import { showToast } from "../../ui/toast.tsx";
import { useMay } from "../editing/use-may.ts";
import { useUndoTurn } from "./queries.ts";

interface Conflict {
  readonly recordId: string;
  readonly reason: "changed_since" | "irreversible";
}

const sentences = {
  changed_since: "approvals.changedSince",
  irreversible: "approvals.irreversible",
} as const satisfies Record<Conflict["reason"], string>;

/** Undoes everything the turn changed, or says – in a line of its own of the row it stands in – which record is in the way. */
export function UndoButton({ turnId, names }: { turnId: string; names: Readonly<Record<string, string>> }) {
  const { mutate, isPending, error } = useUndoTurn();
  const mayUndo = useMay("turns:undo");
  if (!mayUndo) return null;
  return (
    <>
      <Button
        size="small"
        disabled={isPending}
        onClick={() =>
          mutate(turnId, {
            onSuccess: () => showToast({ title: t("records.undone"), description: t("approvals.asBefore") }),
          })
        }
      >
        <Undo2 aria-hidden className="size-3.5" />
        {isPending ? t("approvals.undoing") : t("records.undo")}
      </Button>
      {error && (
        <div role="alert" className="basis-full text-danger">
          <p>{messageOf(error)}</p>
          {conflictsOf(error).map(({ recordId, reason }) => (
            <p key={recordId}>{t(sentences[reason], { record: names[recordId] ?? t("approvals.aRecord") })}</p>
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
