import { Lock } from "lucide-react";
import type { Permission } from "./use-may.ts";
import { useRefusal } from "./use-refusal.ts";

/** Says to those whose role may not that it may not, and whom to ask; nothing to the others. */
export function ReadOnlyNote({ permission }: { permission: Permission }) {
  const refusal = useRefusal(permission);
  if (refusal === null) return null;
  return (
    <p className="flex items-start gap-2 text-ink-2">
      <Lock aria-hidden className="mt-0.5 size-3.5 shrink-0 text-ink-3" />
      {refusal}
    </p>
  );
}
