import type { Verification } from "@omni/ai-tools/contract";
import { ShieldAlert, ShieldCheck } from "lucide-react";
import { t } from "../../../app/i18n/t.ts";

/** Says of an answer how much of it was found in the records. */
export function ProofNote({ claims, counts: { bound, unbound } }: Verification) {
  if (unbound === 0) {
    // The person's own words, repeated, were not found anywhere.
    if (!claims.some(({ source }) => source !== undefined && "toolCallId" in source)) return null;
    return (
      <p className="flex items-center gap-1.5 text-xs text-ink-3">
        <ShieldCheck aria-hidden className="size-3.5 shrink-0 text-positive" />
        {t("chat.proof.allBound", { count: bound })}
      </p>
    );
  }
  return (
    <p className="flex items-start gap-1.5 text-xs text-warning">
      <ShieldAlert aria-hidden className="mt-px size-3.5 shrink-0" />
      {t("chat.proof.someUnbound", { unbound, count: bound + unbound })}
    </p>
  );
}
