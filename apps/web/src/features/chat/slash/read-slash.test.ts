import "../../../app/i18n/english.testing.ts";
import { expect, test } from "vitest";
import { readSlash } from "./read-slash.ts";
import { type SlashCommand, slashCommands } from "./slash-commands.ts";

const read = (text: string) => readSlash(text, slashCommands);
const fitting = (text: string) => {
  const reading = read(text);
  return reading?.kind === "choosing" ? reading.fitting.map(({ id }) => id) : reading;
};

test("a slash offers everything, letters narrow it down", () => {
  expect(fitting("/")).toEqual(slashCommands.map(({ id }) => id));
  expect(fitting("/p")).toEqual(["payments", "pipeline"]);
  expect(fitting("/PIPE")).toEqual(["pipeline"]);
  expect(fitting("/xyz")).toBeNull();
});

test("a slash elsewhere is a slash", () => {
  for (const text of ["", "and/or", " /overdue", "what is /overdue", "/over\ndue"]) expect(read(text)).toBeNull();
});

test("what follows the name of a command that wants it completes its question", () => {
  const reading = read("/customer  Nordlicht AG ");
  if (reading?.kind !== "completing" || !("complete" in reading.command.does)) throw new Error("not completing");
  expect(reading.command.does.complete(reading.typed)).toBe("Show me the customer Nordlicht AG");
  expect(read("/customer ")).toMatchObject({ kind: "completing", typed: "" });
  // One that wants nothing is a text like any other.
  expect(read("/overdue now")).toBeNull();
});

test("in another language the English name works too, and marks on letters do not matter", () => {
  const german: SlashCommand = { ...(slashCommands[0] as SlashCommand), name: "überfällig" };
  for (const text of ["/über", "/uber", "/ÜBER", "/over"]) {
    expect(readSlash(text, [german])).toEqual({ kind: "choosing", fitting: [german] });
  }
});

test("no two commands have the same name", () => {
  expect(new Set(slashCommands.map(({ name }) => name)).size).toBe(slashCommands.length);
});
