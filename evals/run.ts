/** `bun run eval <name> …`: runs one evaluation on a folder of the caller's. */
import { evalStatements } from "./statements/run-statements.ts";

const evaluations: Readonly<Record<string, (args: string[]) => Promise<void>>> = { statements: evalStatements };

const [name = "", ...args] = process.argv.slice(2);
const evaluation = evaluations[name];
if (evaluation === undefined) {
  console.error(`There is no evaluation “${name}”. Available: ${Object.keys(evaluations).join(", ")}.`);
  process.exit(1);
}
await evaluation(args);
