import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const directory = mkdtempSync(join(tmpdir(), "omni-user-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const main = fileURLToPath(new URL("../main.ts", import.meta.url));

async function omni(args: readonly string[], environment: Record<string, string> = {}) {
  const process = Bun.spawn(["bun", main, ...args], {
    env: { PATH: Bun.env.PATH ?? "", OMNI_DATA_DIR: directory, ...environment },
    stdout: "pipe",
    stderr: "pipe",
  });
  const [out, error] = await Promise.all([new Response(process.stdout).text(), new Response(process.stderr).text()]);
  return { code: await process.exited, out, error };
}

describe("omni user reset", () => {
  test("prints a link of this installation and nothing else to standard output", async () => {
    const { code, out, error } = await omni(["user", "reset", "Ana@Example.com"], {
      OMNI_PUBLIC_URL: "https://crm.example.com/",
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^https:\/\/crm\.example\.com\/reset-password#[\w-]+\.[\w-]{43}\n$/);
    expect(error).toContain("once, within an hour");
    const other = await omni(["user", "reset", "Ana@Example.com"], { OMNI_SECRET: "another secret, of another installation" });
    expect(other.out.split(".").at(-1)).not.toBe(out.split(".").at(-1));
  }, 60_000);

  test.each([[[]], [["reset"]], [["reset", "nobody"]], [["delete", "a@b.example"]], [["reset", "a@b.example", "c@d.example"]]])(
    "%j says what to write",
    async (args) => {
      const { code, out, error } = await omni(["user", ...args]);
      expect([code, out]).toEqual([1, ""]);
      expect(error).not.toBe("");
    },
    60_000,
  );
});
