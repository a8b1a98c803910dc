/**
 * `bun run eval badinput --corpus DIR`: starts the product and gives it what nobody should: every text below DIR as question,
 * name, id, filter and credential, JSON that is none, bodies that are too large, conversations and tokens that are forged.
 * Prints a line for each class and every violation in full; ends with 1 when there is one.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { type BadInputClass, examine } from "./examination.ts";
import { forgedTokens } from "./forged-tokens.ts";
import { forgedTurns } from "./forged-turns.ts";
import { jsonBodies } from "./json-bodies.ts";
import { type Material, readMaterial } from "./material.ts";
import { naughtyQuestions } from "./naughty-questions.ts";
import { naughtyRequests } from "./naughty-requests.ts";
import { oddRequests } from "./odd-requests.ts";
import { startProduct } from "./product.ts";
import { type ClassResult, formatReport } from "./report.ts";
import { sizes } from "./sizes.ts";

/** `args` after `badinput`. Throws when the option is missing, the folder cannot be read or holds nothing. */
export async function evalBadInput(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { corpus: { type: "string" }, class: { type: "string" } } });
  if (values.corpus === undefined) throw new Error("Say where the material is: --corpus DIR");
  const material = await readMaterial(values.corpus);
  const { strings, jsonTexts, tokens } = material;
  if (strings.length + jsonTexts.length + tokens.length === 0) throw new Error(`There is nothing in ${values.corpus}.`);
  console.info(`${strings.length} texts, ${jsonTexts.length} JSON texts, ${tokens.length} tokens`);

  const classes = classesOf(material);
  const chosen = Object.entries(classes).filter(([name]) => values.class === undefined || values.class === name);
  if (chosen.length === 0)
    throw new Error(`There is no class “${values.class}”. Available: ${Object.keys(classes).join(", ")}.`);
  const canaries = canariesIn(strings);
  const product = await startProduct();
  const results: ClassResult[] = [];
  try {
    for (const [name, run] of chosen) results.push(await examine(name, run, product, canaries));
  } finally {
    await product.close();
  }
  console.info(formatReport(results));
  if (results.some(({ violations }) => violations.length > 0)) process.exitCode = 1;
}

function classesOf({ strings, jsonTexts, tokens }: Material): Readonly<Record<string, BadInputClass>> {
  return {
    questions: naughtyQuestions(strings),
    requests: naughtyRequests(strings),
    json: jsonBodies(jsonTexts),
    sizes,
    "odd requests": oddRequests,
    "forged turns": forgedTurns,
    "forged tokens": forgedTokens(tokens),
  };
}

/** Files that texts try to make, as `touch /tmp/x`; only those that are not there already tell something. */
function canariesIn(strings: readonly string[]): string[] {
  const paths = strings.flatMap((text) => text.match(/\/tmp\/[\w.-]+/g) ?? []);
  return [...new Set(paths)].filter((path) => !existsSync(path));
}

if (import.meta.main) await evalBadInput(process.argv.slice(2));
