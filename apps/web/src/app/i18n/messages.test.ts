import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import de from "./messages/de.ts";
import en from "./messages/en.ts";
import sl from "./messages/sl.ts";

type Tree = { readonly [key: string]: string | Tree };

function flat(tree: Tree, path = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string" ? [[path + key, value]] : [...flat(value, `${path}${key}.`)],
    ),
  );
}

interface Names {
  readonly names: Set<string>;
  /** The cases of each plural in it. */
  readonly plurals: string[][];
}

function collect(elements: readonly MessageFormatElement[], found: Names = { names: new Set(), plurals: [] }): Names {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.names.add(element.type === TYPE.tag ? `<${element.value}>` : element.value);
    if (element.type === TYPE.tag) collect(element.children, found);
    if (element.type === TYPE.plural) found.plurals.push(Object.keys(element.options).filter((name) => !name.startsWith("=")));
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const { value } of Object.values(element.options)) collect(value, found);
    }
  }
  return found;
}

const english = flat(en);
const languages = [
  ["en", english],
  ["sl", flat(sl)],
  ["de", flat(de)],
] as const;

describe.each(languages)("the texts in %s", (language, texts) => {
  test("have the keys of the English ones", () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("are messages, with the arguments of the English ones", () => {
    for (const [key, text] of texts) {
      const names = [...collect(parse(text)).names].sort();
      expect({ key, names }).toEqual({ key, names: [...collect(parse(english.get(key) ?? "")).names].sort() });
    }
  });

  test("have every form of a plural that the language has", () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [key, text] of texts) {
      for (const cases of collect(parse(text)).plurals) expect({ key, cases: cases.toSorted() }).toEqual({ key, cases: forms });
    }
  });

  test("quote as the language does", () => {
    const foreign = { en: /[„»«]/, sl: /[“”]/, de: /[”»«]/ }[language];
    for (const [key, text] of texts) expect({ key, text }).toEqual({ key, text: expect.not.stringMatching(foreign) });
  });
});
