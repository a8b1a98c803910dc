import type { ToolName, ToolOutput } from "@omni/ai-tools/contract";
import type { ComponentType } from "react";

/**
 * Shows what a tool answered with, and `input` is what it was called with. Failures and calls that still run are shown by
 * `tool-result.tsx`, the same for all.
 */
export type ToolRenderer<Name extends ToolName> = ComponentType<{
  readonly output: ToolOutput<Name>;
  readonly input: Readonly<Record<string, unknown>>;
}>;
