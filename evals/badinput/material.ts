import { basename, extname, relative } from "node:path";
import { filesBelow } from "../files-below.ts";

/** A text that was written to be taken for JSON; whether it is any. */
export interface JsonText {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly validity: "valid" | "invalid" | "either";
}

/** A token of somebody else's, signed or encrypted with a key of theirs. */
export interface ForeignToken {
  readonly name: string;
  readonly token: string;
}

export interface Material {
  /** Without repetition, in the order of files and of lines. */
  readonly strings: readonly string[];
  readonly jsonTexts: readonly JsonText[];
  readonly tokens: readonly ForeignToken[];
}

/** What JSONTestSuite says with the first letter of a file's name. */
const validities = { y: "valid", n: "invalid", i: "either" } as const;

/**
 * Reads whatever lies below `root` as what it is: files named `y_`, `n_` or `i_` are JSON texts that must, must not or may be
 * accepted; JSON documents with test groups are JOSE vectors in the form of Wycheproof; of all others every text counts, the
 * lines of texts and the values of JSON.
 */
export async function readMaterial(root: string): Promise<Material> {
  const strings = new Set<string>();
  const jsonTexts: JsonText[] = [];
  const tokens: ForeignToken[] = [];
  for (const path of await filesBelow(root)) {
    const name = relative(root, path);
    const bytes = await Bun.file(path).bytes();
    const letter = /^([yni])_/.exec(basename(path))?.[1];
    if (letter !== undefined) {
      jsonTexts.push({ name, bytes, validity: validities[letter as keyof typeof validities] });
      continue;
    }
    const text = new TextDecoder().decode(bytes);
    const json = extname(path) === ".json" ? parse(text) : undefined;
    if (json === undefined) {
      for (const line of text.split(/\r?\n/)) if (line !== "") strings.add(line);
      // As a whole too: what spans lines is otherwise never seen together.
      if (extname(path) === ".csv") strings.add(text);
    } else if (isVectors(json)) tokens.push(...tokensIn(name, json));
    else for (const value of textsIn(json)) strings.add(value);
  }
  return { strings: [...strings], jsonTexts, tokens };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isVectors(json: unknown): json is object {
  return typeof json === "object" && json !== null && "testGroups" in json;
}

/** Every text that could be a compact token: at least one point, no blank. */
function tokensIn(name: string, json: object): ForeignToken[] {
  const found = textsIn(json).filter((text) => /^[^\s.]*(?:\.[^\s.]*){1,5}$/.test(text) && text.length > 20);
  return [...new Set(found)].map((token, index) => ({ name: `${name} ${index + 1}`, token }));
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}
