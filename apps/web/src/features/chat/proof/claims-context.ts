import type { VerifiedClaim } from "@omni/ai-tools/contract";
import { createContext, useContext } from "react";

interface Claims {
  readonly claims: readonly VerifiedClaim[];
  /** Lights up the record that a figure came from – `invoice/…` as `recordKey` makes it –, or none. */
  readonly light: (key: string | null) => void;
}

const ClaimsContext = createContext<Claims>({ claims: [], light: () => undefined });

export const ClaimsProvider = ClaimsContext.Provider;
export const useClaims = () => useContext(ClaimsContext);

export function recordKey({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type}/${id}`;
}
