/** `bun run verify [--without-tests]`: everything a change must pass before it lands. Stops at the first thing that fails. */
import { ensureInstalled, run } from "./install.ts";

const steps: readonly { readonly name: string; readonly command: string[] }[] = [
  { name: "format, lint and import rules", command: ["x", "biome", "ci", "."] },
  { name: "types", command: ["x", "turbo", "run", "typecheck", "--output-logs=errors-only"] },
  { name: "tests", command: ["run", "test"] },
];

await ensureInstalled();
const withoutTests = process.argv.includes("--without-tests");
for (const { name, command } of steps.filter((step) => !(withoutTests && step.name === "tests"))) {
  console.info(`\n── ${name}`);
  const exitCode = await run(command);
  if (exitCode !== 0) {
    console.error(`\nverify: ${name} failed`);
    process.exit(exitCode);
  }
}
console.info("\nverify: all passed");
