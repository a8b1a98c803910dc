import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OmniError } from "@omni/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "../database.ts";
import { fillTeam } from "../testing/fill-team.ts";
import { createTestTeam } from "../testing/test-team.ts";
import { lockDirectory } from "./directory-lock.ts";
import { openEmbedded } from "./embedded.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "omni-embedded-test-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

async function refusal(promise: Promise<{ close(): Promise<void> }>): Promise<OmniError> {
  const error = await promise.then(
    async (opened) => {
      await opened.close();
      return new Error("it opened");
    },
    (thrown: unknown) => thrown,
  );
  if (!OmniError.is(error)) throw new Error("not an error of ours", { cause: error });
  return error;
}

describe("the embedded database in a directory", () => {
  test("keeps its data, its policies and its versions from one start to the next", async () => {
    const first = await openDatabase({ directory });
    const team = await createTestTeam(first, "Kept");
    const { customerId } = await fillTeam(first, team);
    await first.client`update customers set name = 'Before the stop' where id = ${customerId}`;
    await first.close();

    const second = await openDatabase({ directory });
    const [row] = await second.client`select name, version from customers where id = ${customerId}`;
    const [entries] = await second.client<{ count: bigint }[]>`select count(*) from audit_log where record_id = ${customerId}`;
    await second.close();
    expect(row).toEqual({ name: "Before the stop", version: 2 });
    expect(entries?.count).toBe(2n);
  });

  test("is refused to a second opener with a sentence that says what to do, and the first goes on", async () => {
    const first = await openEmbedded({ directory });
    const error = await refusal(openEmbedded({ directory }));
    expect(error.code).toBe("unavailable");
    expect(error.message).toBe(
      `Another Omni CRM is running on ${directory}. Stop it, or set OMNI_DATA_DIR to another directory.`,
    );
    expect([...(await first.client`select 1 as alive`)]).toEqual([{ alive: 1 }]);
    await first.close();
    await (await openEmbedded({ directory })).close();
  });

  test("whose files are damaged is refused with the way back to the newest snapshot, and the lock is free again", async () => {
    const first = await openEmbedded({ directory });
    await first.client`create table kept as select 42 as answer`;
    const snapshot = join(directory, "snapshots", "2026-03-31T08-15-00.000Z.tar.gz");
    await Bun.write(join(directory, "snapshots", "2026-03-30T08-15-00.000Z.tar.gz"), "older");
    await first.snapshot(snapshot);
    await first.close();
    writeFileSync(join(directory, "pg", "global", "pg_control"), "damaged");

    const error = await refusal(openEmbedded({ directory }));
    expect(error.code).toBe("unavailable");
    expect(error.message).toContain(`cannot be opened`);
    expect(error.message).toContain(`move ${join(directory, "pg")} away and start with OMNI_RESTORE=${snapshot}`);

    rmSync(join(directory, "pg"), { recursive: true });
    const restored = await openEmbedded({ directory, restoreFrom: snapshot });
    expect([...(await restored.client`select answer from kept`)]).toEqual([{ answer: 42 }]);
    await restored.close();
  });
});

describe("snapshots", () => {
  test("bring back what was there when they were made, and not what came after", async () => {
    const snapshot = join(directory, "copy.tar.gz");
    const source = await openEmbedded();
    await source.client`create table note (text text)`;
    await source.client`insert into note values ('before')`;
    await source.snapshot(snapshot);
    await source.client`insert into note values ('after')`;
    await source.close();

    const copy = await openEmbedded({ directory: join(directory, "copy"), restoreFrom: snapshot });
    expect([...(await copy.client`select text from note`)]).toEqual([{ text: "before" }]);
    await copy.close();
  });

  test("that are none are refused with a sentence, and nothing is left locked", async () => {
    const snapshot = join(directory, "broken.tar.gz");
    writeFileSync(snapshot, "this is no archive");
    const target = join(directory, "target");
    const error = await refusal(openEmbedded({ directory: target, restoreFrom: snapshot }));
    expect(error.code).toBe("unavailable");
    expect(error.message).toBe(`The database in ${target} cannot be opened (inflate failed). There is no snapshot of it yet.`);
    lockDirectory(target).release();
  });
});

describe("the lock on a directory", () => {
  test("is taken by one and free when released", () => {
    const lock = lockDirectory(directory);
    expect(() => lockDirectory(directory)).toThrow(/Another Omni CRM is running/);
    lock.release();
    lockDirectory(directory).release();
  });

  test("of another process holds while it lives and goes when it is killed", async () => {
    const source = join(import.meta.dirname, "directory-lock.ts");
    const script = `import { lockDirectory } from ${JSON.stringify(source)}; lockDirectory(${JSON.stringify(directory)}); console.log("locked"); setInterval(() => {}, 1000);`;
    const holder = Bun.spawn([process.execPath, "-e", script], { stdout: "pipe", cwd: import.meta.dirname });
    try {
      const { value } = await holder.stdout.getReader().read();
      expect(new TextDecoder().decode(value)).toContain("locked");
      // Long enough for a collector to find a handle that nobody holds.
      await Bun.sleep(200);
      expect(() => lockDirectory(directory)).toThrow(/Another Omni CRM is running/);
    } finally {
      holder.kill("SIGKILL");
      await holder.exited;
    }
    lockDirectory(directory).release();
  });
});
