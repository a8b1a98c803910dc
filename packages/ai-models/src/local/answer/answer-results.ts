import type { Exchange, PastCall } from "../conversation.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import type { OfferedTool } from "../tools/offered-tool.ts";
import { answerApproval, answerError, answerStatus } from "./answer-change.ts";
import { answerFigures } from "./answer-figures.ts";
import { answerRecord } from "./answer-record.ts";
import { answerRows } from "./answer-rows.ts";
import { escapeText, fill } from "./format.ts";

/** Tells what the tools of an exchange found. Figures are copied from their results and from nowhere else. */
export function answerResults({ question, calls }: Exchange, tools: readonly OfferedTool[], pack: LanguagePack): string {
  return calls
    .map((call) => answerCall(call, question, tools, pack))
    .filter((text) => text !== "")
    .join("\n\n");
}

function answerCall(call: PastCall, question: string, tools: readonly OfferedTool[], pack: LanguagePack): string {
  const { result } = call;
  if (!result) return "";
  if (result.kind === "denied") return pack.templates.denied;
  if (result.kind === "failed") return pack.templates.failed;
  if (result.kind === "text") return escapeText(result.text) || pack.templates.failed;
  const { output } = result;
  const answered = { question, tool: tools.find(({ name }) => name === call.toolName), arguments: call.arguments };
  if (output.error) return answerError(output, pack);
  if (output.status === "approval_required") return answerApproval(output, pack);
  const status = output.status === undefined ? "" : answerStatus(output, pack);
  const record = output.record ? answerRecord(output.record, answered, pack) : "";
  const figures = output.figures ? answerFigures(output, answered, pack) : "";
  const rows = !output.figures && (output.rows || output.totals) ? answerRows(output, answered, pack) : "";
  const currency = output.assumed?.currency;
  const assumed = currency === undefined ? "" : fill(pack.templates.assumedCurrency, { currency });
  const parts = [status, record, figures, rows, assumed].filter((text) => text !== "");
  return parts.length > 0
    ? parts.join("\n\n")
    : output.summary === undefined
      ? pack.templates.empty.replace("{subject}", answered.tool?.subject.many ?? pack.results.many)
      : escapeText(output.summary);
}
