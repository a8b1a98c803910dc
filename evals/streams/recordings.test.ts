import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { protocolNames, protocols } from "./protocols.ts";
import { readRecordings } from "./recordings.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "recordings-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function kindsOf(text: string): Promise<string[]> {
  writeFileSync(join(root, "any-name"), text);
  return (await readRecordings(root)).recordings.map((found) =>
    "protocol" in found ? `${found.kind} ${found.protocol}` : found.kind,
  );
}

test.each(protocolNames)("a stream of %s is known by what it says, as events, as lines and as an exchange", async (name) => {
  const payloads = protocols[name]
    .say("Hello")
    .map((payload) => JSON.stringify(name === "mistral" ? { ...payload, model: "mistral-small" } : payload));
  const events = payloads.map((payload) => `data: ${payload}\r\n\r\n`).join("");
  expect(await kindsOf(events)).toEqual([`stream ${name}`]);
  expect(await kindsOf(payloads.join("\n"))).toEqual([`stream ${name}`]);
  expect(await kindsOf(JSON.stringify({ status: 200, body: events }))).toEqual([`stream ${name}`]);
  expect(payloads.map((payload) => protocols[name].textOf(JSON.parse(payload))).join("")).toBe("Hello");
});

test("what is of no protocol of ours is foreign, an error is an error, and notes are nothing", async () => {
  expect(await kindsOf('data: {"object":"thread.run"}\n\ndata: {"object":"thread.run.step"}\n\n')).toEqual(["foreign"]);
  expect(await kindsOf('{"status":429,"body":{"error":{"message":"slow down"}}}')).toEqual(["error"]);
  expect(await kindsOf("# Notes\nabout recordings")).toEqual([]);
  expect(await kindsOf('{"object":"chat.completion","choices":[]}')).toEqual(["whole openai"]);
});
