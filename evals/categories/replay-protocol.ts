/**
 * `bun run eval categories --replay`: a conversation in lines of JSON over stdin and stdout, for a scorer of anyone's.
 *
 * - `{"id","date","payee","amount","currency"}` (also `text`, `account`, `mcc`): a transaction, waiting to be asked about.
 * - `{"predict":true}`: one line for each that waits: `{"id","category","confidence","top3","why"}`; category null where it
 *   abstains, `top3` the names of the likeliest, best first.
 * - `{"id","label"}`: teaches; with `"correction":true` a person set it and expects it to be followed the next time.
 *   `{"id","label":null}` takes back what was taught.
 *
 * Categories are the labels taught: nothing is known of them before. Nothing else is printed on stdout.
 *
 * @module
 */
import { createCategorizer, type TransactionInput, transactionSchema } from "@omni/categories";
import { z } from "zod";

const lineSchema = z.union([
  z.object({ predict: z.literal(true) }),
  z.object({ id: z.coerce.string(), label: z.string().min(1).nullable(), correction: z.boolean().default(false) }),
  transactionSchema.extend({ id: z.coerce.string() }),
]);

/** Answers a session; yields lines without their line ends. Throws with the line's number for a line that is none of the above. */
export async function* replay(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const categorizer = createCategorizer({ taxonomy: [] });
  const transactions = new Map<string, TransactionInput>();
  let waiting: TransactionInput[] = [];
  let number = 0;
  for await (const text of lines) {
    number += 1;
    if (text.trim() === "") continue;
    const line = parseLine(text, number);
    if ("predict" in line) {
      for (const { id, category, confidence, candidates, why } of categorizer.categorize(waiting)) {
        yield JSON.stringify({ id, category, confidence, top3: candidates.map((each) => each.category), why });
      }
      waiting = [];
    } else if ("label" in line) {
      const transaction = transactions.get(line.id);
      if (transaction === undefined) throw new Error(`Line ${number} labels “${line.id}”, which has not been seen.`);
      if (line.label === null) categorizer.forget(line.id);
      else categorizer.learn({ transaction, category: line.label, source: line.correction ? "correction" : "booking" });
    } else {
      transactions.set(line.id, line);
      waiting.push(line);
    }
  }
}

function parseLine(text: string, number: number): z.output<typeof lineSchema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error(`Line ${number} is not JSON.`, { cause });
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success)
    throw new Error(`Line ${number} is neither a transaction, a label nor {"predict":true}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
