import { join } from "node:path";

const main = join(import.meta.dirname, "../../apps/api-server/src/main.ts");

/** One process of the product. */
export interface ServerNode {
  readonly url: string;
  /** As a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** What it printed before it gave up, and its exit code. */
export class NodeDied extends Error {
  readonly exitCode: number;
  constructor(exitCode: number, output: string) {
    super(output);
    this.exitCode = exitCode;
  }
}

/** Starts a process and waits until it is ready. Throws `NodeDied` when it ends instead. */
export async function startNode(environment: Readonly<Record<string, string>>): Promise<ServerNode> {
  const child = Bun.spawn(["bun", main], {
    env: { PATH: Bun.env.PATH ?? "", HOME: Bun.env.HOME ?? "", PORT: "0", OMNI_LOG_LEVEL: "error", ...environment },
    stdout: "pipe",
    stderr: "pipe",
  });
  const errors = new Response(child.stderr).text();
  let printed = "";
  const decoder = new TextDecoder();
  const reader = child.stdout.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) throw new NodeDied(await child.exited, `${printed}${await errors}`);
    printed += decoder.decode(value, { stream: true });
    const [url] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
    // The port is known once the last line has come.
    if (url !== undefined && printed.includes("Answers by")) {
      void drain(reader);
      return {
        url,
        async kill() {
          child.kill("SIGKILL");
          await child.exited;
        },
        async stop() {
          child.kill("SIGTERM");
          await child.exited;
        },
      };
    }
  }
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  while (!(await reader.read()).done);
}
