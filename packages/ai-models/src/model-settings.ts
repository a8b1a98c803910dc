import type { OnCall } from "./calls/call-metric.ts";
import type { ModelTimeouts } from "./calls/call-policy.ts";
import type { AccountName } from "./providers/providers.ts";

/** What models are used for: choosing who answers, answering, reading documents, and vectors of texts. */
export const modelRoles = ["triage", "chat", "extract", "embed"] as const;
export type ModelRole = (typeof modelRoles)[number];
/** The roles whose model writes text. */
export type LanguageRole = Exclude<ModelRole, "embed">;

export interface AccountSettings {
  /** One key, or several separated by commas, which are used in turn. */
  readonly apiKey?: string | undefined;
  /** Another address that speaks the provider's protocol. `openai` takes any compatible server (Ollama, vLLM); most need no key. */
  readonly baseURL?: string | undefined;
}

export interface ModelSettings extends Partial<Readonly<Record<AccountName, AccountSettings>>> {
  readonly now: () => Date;
  /**
   * Models by role: a name such as `local` or `openai:gpt-6-luna`, or several separated by commas, the first one used, the others
   * when those before them fail. `triage` and `extract` are
   * `chat`'s where they are not set. Where nothing is named, whatever has a key serves, and without a key everything is local.
   */
  readonly models?: { readonly [Role in ModelRole]?: string | undefined };
  /** Milliseconds; those that are not set have a default. */
  readonly timeouts?: { readonly [Limit in keyof ModelTimeouts]?: number | undefined };
  /** Is told of every request to a model. */
  readonly onCall?: OnCall;
}
