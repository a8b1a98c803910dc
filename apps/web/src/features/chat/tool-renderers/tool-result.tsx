import type { ToolFailure, ToolName, ToolOutput } from "@omni/ai-tools/contract";
import { LoaderCircle } from "lucide-react";
import { createElement } from "react";
import { t } from "../../../app/i18n/t.ts";
import { nameOf, type ToolPart } from "../omni-message.ts";
import { toolActivities } from "../tool-activities.ts";
import { Failure } from "./failure.tsx";
import { toolRenderers } from "./registry.ts";
import type { ToolRenderer } from "./tool-renderer.ts";

/** A tool's part of an answer, in whatever state it is. */
export function ToolResult({ part }: { part: ToolPart }) {
  const name = nameOf(part);
  switch (part.state) {
    case "output-available":
      return isFailure(part.output) ? (
        <Failure error={part.output.error} input={part.input} />
      ) : (
        <Output name={name} output={part.output} input={part.input} />
      );
    case "output-error":
      return <Failure error={{ code: "internal", message: t("chat.lookupFailed") }} input={{}} />;
    default:
      return (
        <p className="flex items-center gap-2 text-ink-2" role="status">
          <LoaderCircle aria-hidden className="size-3.5 animate-spin motion-reduce:hidden" />
          {toolActivities[name]}…
        </p>
      );
  }
}

interface OutputProps<Name extends ToolName> {
  readonly name: Name;
  readonly output: ToolOutput<ToolName>;
  readonly input: Readonly<Record<string, unknown>>;
}

function Output<Name extends ToolName>({ name, output, input }: OutputProps<Name>) {
  // The part's type names the tool whose output it carries; the compiler cannot follow that through the template literal.
  const renderers: { readonly [Each in ToolName]: ToolRenderer<Each> } = toolRenderers;
  return createElement(renderers[name] as ToolRenderer<ToolName>, { output: output as ToolOutput<Name>, input });
}

function isFailure(output: ToolOutput<ToolName> | ToolFailure): output is ToolFailure {
  return "error" in output;
}
