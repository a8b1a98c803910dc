import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { textsIn } from "./texts-in-code.testing.ts";

const source = join(import.meta.dirname, "../..");

test("texts are found wherever a person would read them", () => {
  const found = (code: string) => textsIn(code).map(({ text }) => text);
  expect(found("const a = <p>Hello</p>;")).toEqual(["Hello"]);
  expect(found("const a = <p title='Two words'>{name}</p>;")).toEqual(["Two words"]);
  expect(found("const a = <p aria-label={isOpen ? `More for $" + "{title}` : null} />;")).toEqual(["More for "]);
  expect(found("const a = { label: 'Open', icon: X };")).toEqual(["Open"]);
  expect(found("const a = ok ? 'It is done.' : null;")).toEqual(["It is done."]);
});

test("what only the code reads is none", () => {
  const found = (code: string) => textsIn(code).map(({ text }) => text);
  expect(found("const a = <p className='grid gap-2' role='alert'>{t('a.b')} · {n}</p>;")).toEqual([]);
  expect(found("if (event.key === 'Enter') throw new Error('Shown outside of a conversation');")).toEqual([]);
  expect(found("const a = { id: 'title', name: 'all', align: 'end' };")).toEqual([]);
});

test("no text stands outside of the messages", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/(?:\.test|\.testing)\.tsx?$|(?:^|\/)messages\//.test(file))
    .sort();
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    textsIn(readFileSync(join(source, file), "utf8")).map(({ line, text }) => `${file}:${line}: ${text}`),
  );
  expect(found, "Give each of these a key in the messages of its folder, in every language").toEqual([]);
});
