/**
 * `bun run test:mutants [name…]`: plants each fault of this folder in a copy of the project and shows that the tests catch it.
 *
 * A mutant is a patch with two lines in front: what is broken, and which test files must notice. It fails the run when the
 * patch no longer applies, when those tests fail without the fault, and when they pass with it.
 *
 * @module
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ensureInstalled } from "../../scripts/install.ts";

interface Mutant {
  readonly name: string;
  readonly patch: string;
  readonly fault: string;
  readonly tests: readonly string[];
}

type Verdict = "caught" | "SURVIVED" | "DOES NOT APPLY";

const root = join(import.meta.dirname, "../..");

function readMutants(wanted: readonly string[]): Mutant[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".patch"))
    .sort()
    .map((file) => {
      const patch = join(import.meta.dirname, file);
      const text = readFileSync(patch, "utf8");
      const fault = /^Fault: (.+)$/m.exec(text)?.[1];
      const tests = /^Caught by: (.+)$/m.exec(text)?.[1]?.split(/\s+/);
      if (fault === undefined || tests === undefined) throw new Error(`${file} needs the lines “Fault: …” and “Caught by: …”`);
      return { name: file.replace(/\.patch$/, ""), patch, fault, tests };
    })
    .filter(({ name }) => wanted.length === 0 || wanted.includes(name));
}

/** What git would commit, copied, so that no fault can ever be left behind in the work tree. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "omni-mutants-"));
  const { stdout } = command(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], root);
  for (const file of stdout.split("\0").filter((name) => name !== "")) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  requireSuccess(command([process.execPath, "install", "--frozen-lockfile"], copy), "the copy could not be installed");
  return copy;
}

function command(line: string[], directory: string): { exitCode: number; stdout: string; stderr: string } {
  const { exitCode, stdout, stderr } = Bun.spawnSync(line, { cwd: directory, stdout: "pipe", stderr: "pipe" });
  return { exitCode, stdout: stdout.toString(), stderr: stderr.toString() };
}

function requireSuccess({ exitCode, stdout, stderr }: ReturnType<typeof command>, otherwise: string): void {
  if (exitCode !== 0) throw new Error(`${otherwise}\n${stdout}\n${stderr}`);
}

const runTests = (copy: string, tests: readonly string[]) =>
  command([process.execPath, "run", "--bun", "vitest", "run", "--bail=1", ...tests], copy);

function judge(copy: string, { patch, tests }: Mutant): Verdict {
  if (command(["git", "apply", patch], copy).exitCode !== 0) return "DOES NOT APPLY";
  try {
    return runTests(copy, tests).exitCode === 0 ? "SURVIVED" : "caught";
  } finally {
    requireSuccess(command(["git", "apply", "--reverse", patch], copy), "the patch could not be taken back");
  }
}

await ensureInstalled();
const mutants = readMutants(process.argv.slice(2));
const copy = copyProject();
let survivors = 0;
try {
  const tests = [...new Set(mutants.flatMap((mutant) => mutant.tests))];
  requireSuccess(runTests(copy, tests), "The tests must pass before faults are planted.");
  for (const mutant of mutants) {
    const started = performance.now();
    const verdict = judge(copy, mutant);
    if (verdict !== "caught") survivors += 1;
    console.info(
      `${verdict.padEnd(8)} ${mutant.name}: ${mutant.fault} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
    );
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.info(`\n${mutants.length - survivors} of ${mutants.length} faults caught`);
process.exit(survivors === 0 && mutants.length > 0 ? 0 : 1);
