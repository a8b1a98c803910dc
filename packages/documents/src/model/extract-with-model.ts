import type { Extracted, ExtractWithModel, ModelRequest } from "../stages.ts";
import type { Answer } from "./answer.ts";
import { askModel, type Question } from "./ask-model.ts";
import { Grounding } from "./grounding.ts";
import { fieldOf, merge, weigh } from "./merge.ts";
import { type Doubt, doubtsQuestion, fence, question } from "./prompt.ts";
import { Spending } from "./spending.ts";

/** Fields worth a second question. */
const important: ReadonlySet<string> = new Set([
  "number",
  "issueDate",
  "currency",
  "seller.name",
  "seller.vatId",
  "netTotal",
  "taxTotal",
  "grossTotal",
  "amountDue",
  "dueDate",
  "buyer.name",
]);

/**
 * Asks a model once for everything and once more for what is in doubt, and takes over what the document bears out. Time and money
 * are bounded for both calls together; when they run out, or the model fails, the local result stands and an issue says so.
 * Throws only the caller's own abort.
 */
export const extractWithModel: ExtractWithModel = async (request) => {
  const { budget, signal, local } = request;
  signal.throwIfAborted();
  const timeLimit = AbortSignal.timeout(Math.max(1, budget.maxMilliseconds));
  const ending = AbortSignal.any([signal, timeLimit]);
  const spending = new Spending(budget);
  const file = budget.sendFile ? { bytes: request.bytes, mediaType: request.mediaType } : null;
  const fenced = file === null ? fence(request.pages) : null;
  const ask = (text: string) =>
    withinTime(askModel({ text, file } satisfies Question, budget, spending, ending), ending, budget.name);

  const first = await ask(question(fenced));
  signal.throwIfAborted();
  if (first.answer === null) return { ...local, issues: [...local.issues, ...first.issues] };
  const once = takeOver(request, local, first.answer);
  const result: Extracted = { ...once.extracted, issues: [...once.extracted.issues, ...first.issues] };

  const doubts = doubtsOf(request, result, first.answer, once.open);
  if (doubts.length === 0 || ending.aborted) return notWorse(request, result);
  const second = await ask(doubtsQuestion(doubts, fenced));
  signal.throwIfAborted();
  if (second.answer === null) return notWorse(request, { ...result, issues: [...result.issues, ...second.issues] });
  const asked = new Set(doubts.map(({ field }) => field));
  const answer: Answer = {
    ...second.answer,
    fields: new Map([...second.answer.fields].filter(([field]) => asked.has(field))),
    lines: [],
    taxes: [],
  };
  const twice = takeOver(request, result, answer);
  return notWorse(request, { ...twice.extracted, issues: [...twice.extracted.issues, ...second.issues] });
};

function takeOver(request: ModelRequest, base: Extracted, answer: Answer): { extracted: Extracted; open: readonly string[] } {
  const merged = merge(base, answer, {
    grounding: new Grounding(request.pages, request.language),
    model: request.budget.name,
    check: (data) => request.check(data),
  });
  return {
    extracted: { data: merged.data, evidence: merged.evidence, issues: [...base.issues, ...merged.issues] },
    open: merged.open,
  };
}

function doubtsOf(request: ModelRequest, result: Extracted, answer: Answer, open: readonly string[]): Doubt[] {
  const issues = request.check(result.data).filter((issue) => issue.severity !== "note");
  const fields = new Set(
    [...open, ...issues.flatMap((issue) => (issue.field === null ? [] : [issue.field]))].filter((field) =>
      important.has(field),
    ),
  );
  return [...fields].map((field) => {
    const candidates = [fieldOf(request.local.data, field), fieldOf(result.data, field), answer.fields.get(field) ?? null];
    return {
      field,
      candidates: [...new Set(candidates.filter((value) => value !== null))],
      because: issues.find((issue) => issue.field === field)?.message ?? null,
    };
  });
}

/** The last word: what the checks like less than the local result is not given back. */
function notWorse(request: ModelRequest, result: Extracted): Extracted {
  if (weigh(request.check(result.data)) <= weigh(request.check(request.local.data))) return result;
  return { ...request.local, issues: [...request.local.issues, ...result.issues.filter((issue) => issue.code !== "replaced")] };
}

/** Providers that do not heed an abort are not waited for. */
async function withinTime(asked: ReturnType<typeof askModel>, ending: AbortSignal, name: string): ReturnType<typeof askModel> {
  let stop = () => {};
  const ended = new Promise<Awaited<ReturnType<typeof askModel>>>((resolve) => {
    stop = () =>
      resolve({
        answer: null,
        issues: [
          {
            severity: "warning",
            code: "budget",
            rule: null,
            field: null,
            message: `${name} did not answer in time; the local reading stands.`,
          },
        ],
      });
    if (ending.aborted) stop();
    else ending.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([asked, ended]);
  } finally {
    ending.removeEventListener("abort", stop);
  }
}
