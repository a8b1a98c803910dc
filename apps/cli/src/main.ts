/** `bun run omni <command> …`: what the product can do with a file, from a terminal and without a server. */
import type { Command } from "./command.ts";

// Loaded when called: a statement needs no OCR.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  categorize: async () => (await import("./commands/categorize.ts")).categorize,
  extract: async () => (await import("./commands/extract.ts")).extract,
  statement: async () => (await import("./commands/statement.ts")).statement,
  user: async () => (await import("./commands/user.ts")).user,
};

const [name = "help", ...args] = process.argv.slice(2);
const load = commands[name];
if (load === undefined) {
  const known = await Promise.all(Object.values(commands).map((each) => each()));
  const width = Math.max(0, ...known.map(({ usage }) => usage.length));
  const help = known.map(({ usage, summary }) => `  bun run omni ${usage.padEnd(width)}  ${summary}`).join("\n");
  if (name !== "help") console.error(`There is no command “${name}”.`);
  console.log(help);
  process.exit(name === "help" ? 0 : 1);
}
try {
  process.exitCode = await (await load()).run(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
