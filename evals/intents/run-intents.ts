/**
 * `bun run eval intents --corpus DIR`: questions that were written for others. What is nobody's here (CLINC150) must not lead to a tool
 * call; of what asks a CRM or its analytics (WorkBench) it is told where it leads. All tools are offered at once, which is the harder way:
 * in the product a question first has to find the assistant that holds the tool.
 *
 * @module
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createLocalModel } from "@omni/ai-models";
import { allTools, toolHints } from "@omni/ai-tools";
import { z } from "zod";

type Model = ReturnType<typeof createLocalModel>;
type Offered = NonNullable<Parameters<Model["doGenerate"]>[0]["tools"]>;

/** `args` after `intents`. Throws when the folder is not named or holds no corpus. */
export async function evalIntents(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { corpus: { type: "string" }, verbose: { type: "boolean", default: false } },
  });
  if (values.corpus === undefined) throw new Error("Say where the corpus is: --corpus DIR");
  const model = createLocalModel({ now: () => new Date("2026-11-20T09:00:00Z") });
  const tools = offeredTools();

  const clinc = await readLines(join(values.corpus, "clinc150.jsonl"), z.object({ text: z.string(), intent: z.string() }));
  const groups: [string, typeof clinc][] = [
    ["CLINC150, out of everybody's scope", clinc.filter(({ intent }) => intent === "oos")],
    ["CLINC150, in the scope of others", clinc.filter(({ intent }) => intent !== "oos")],
  ];
  for (const [name, rows] of groups) {
    const called: string[] = [];
    for (const { text } of rows) {
      const call = await callFor(model, tools, text);
      if (call !== undefined) called.push(`${text} → ${call}`);
    }
    print(name, rows.length, called, values.verbose);
  }

  const workbench = await readLines(
    join(values.corpus, "workbench.jsonl"),
    z.object({ query: z.string(), domains: z.string() }),
  );
  for (const domain of ["customer_relationship_manager", "crm", "analytics"]) {
    const rows = workbench.filter(({ domains }) => domains.includes(`'${domain}'`));
    const called: string[] = [];
    for (const { query } of rows) {
      const call = await callFor(model, tools, query);
      if (call !== undefined) called.push(`${query} → ${call}`);
    }
    print(`WorkBench, ${domain}`, rows.length, called, values.verbose);
  }
}

function print(name: string, rows: number, called: readonly string[], isVerbose: boolean): void {
  console.log(
    `${name}: ${called.length} of ${rows} lead to a tool call (${((100 * called.length) / Math.max(1, rows)).toFixed(1)} %)`,
  );
  if (isVerbose) for (const line of called) console.log(`    ${line}`);
}

function offeredTools(): Offered {
  return Object.entries(allTools).map(([name, tool]) => ({
    type: "function" as const,
    name,
    description: tool.description,
    inputSchema: z.toJSONSchema(tool.input, { io: "input", target: "draft-7" }) as Extract<
      Offered[number],
      { type: "function" }
    >["inputSchema"],
    providerOptions: { omni: toolHints(tool) },
  }));
}

/** The call a question leads to, as one line; undefined where it leads to none. */
async function callFor(model: Model, tools: Offered, question: string): Promise<string | undefined> {
  const { content } = await model.doGenerate({
    prompt: [{ role: "user", content: [{ type: "text", text: question }] }],
    tools,
  });
  const call = content.find((part) => part.type === "tool-call");
  return call?.type === "tool-call" ? `${call.toolName} ${call.input}` : undefined;
}

async function readLines<Row>(path: string, row: z.ZodType<Row>): Promise<Row[]> {
  const text = await Bun.file(path).text();
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => row.parse(JSON.parse(line)));
}

if (import.meta.main) await evalIntents(process.argv.slice(2));
