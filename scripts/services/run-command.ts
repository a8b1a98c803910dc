export interface CommandOptions {
  readonly cwd?: string;
  /** Replaces the environment; without it the command inherits this process's. */
  readonly environment?: Record<string, string | undefined>;
  readonly timeoutMilliseconds?: number;
}

/** Runs a command to its end; `output` is what it wrote to both streams. A command that does not exist has code 127. */
export async function tryCommand(
  command: readonly string[],
  { cwd, environment, timeoutMilliseconds }: CommandOptions = {},
): Promise<{ code: number; output: string }> {
  const [program = ""] = command;
  if (!Bun.which(program)) return { code: 127, output: `${program} is not installed.` };
  const child = Bun.spawn([...command], {
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
    ...(cwd ? { cwd } : {}),
    ...(environment ? { env: environment } : {}),
    ...(timeoutMilliseconds ? { timeout: timeoutMilliseconds } : {}),
  });
  const [output, errors, code] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  return { code, output: output + errors };
}

/** Like `tryCommand`, but throws when the command fails, with the end of what it wrote. */
export async function runCommand(command: readonly string[], options: CommandOptions = {}): Promise<void> {
  const { code, output } = await tryCommand(command, options);
  if (code !== 0) throw new Error(`${command.join(" ")} ended with code ${code}.\n${lastLines(output)}`);
}

export function lastLines(text: string, count = 20): string {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}
