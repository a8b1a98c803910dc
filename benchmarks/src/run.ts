/** `bun run bench <name>`: runs one benchmark and prints its table. Figures are ratios to a floor in the same run. */
import { benchApi } from "./api/bench-api.ts";
import { benchChat } from "./chat/bench-chat.ts";
import { benchTurns } from "./turns/bench-turns.ts";

const benchmarks: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  api: benchApi,
  chat: benchChat,
  turns: benchTurns,
};

const [name = "", ...args] = process.argv.slice(2);
const benchmark = benchmarks[name];
if (benchmark === undefined) {
  console.error(`There is no benchmark “${name}”. Available: ${Object.keys(benchmarks).join(", ")}.`);
  process.exit(1);
}
await benchmark(args);
process.exit(0);
