import type { DocumentType } from "../document.ts";
import type { Layout, Segment } from "../text/layout.ts";
import { type LanguagePack, languagePacks, type Role } from "./language-packs.ts";

/** A label printed in a segment; `start` and `end` are offsets of its text there. */
export interface LabelHit {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  readonly roles: ReadonlySet<Role>;
  /** Types of document for which the words are a title. */
  readonly types: ReadonlySet<DocumentType>;
  /** The same of the words that it begins with: `Credit note` of `Credit note no`. */
  readonly opens: ReadonlySet<DocumentType>;
  readonly languages: ReadonlySet<string>;
}

interface Meaning {
  readonly roles: Set<Role>;
  readonly types: Set<DocumentType>;
  readonly languages: Set<string>;
}
interface Node {
  readonly next: Map<string, Node>;
  meaning: Meaning | null;
}

/** Letters that OCR takes for each other are one letter in the scanned trie, in labels and text alike. */
const confusable: Readonly<Record<string, string>> = { l: "i", "1": "i", "|": "i", "!": "i", "0": "o", "5": "s", "8": "b" };

/**
 * A character without accents and case, or "" for what labels do not care about (spaces, points, hyphens). Texts are compared
 * without their spaces, because kerning and OCR tear words apart.
 */
function fold(character: string, scanned: boolean): string {
  const plain = character
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace("ß", "ss")
    .replace("đ", "d")
    .replace("ł", "l")
    .replace("œ", "oe")
    .replace("№", "no");
  if (scanned) {
    const same = confusable[plain];
    if (same !== undefined) return same;
  }
  return /[\p{L}\p{N}#%]/u.test(plain) ? plain : "";
}

const folded = new Map<string, string>();
function foldCached(character: string, scanned: boolean): string {
  const key = scanned ? `s${character}` : character;
  let result = folded.get(key);
  if (result === undefined) {
    if (folded.size > 4096) folded.clear();
    result = fold(character, scanned);
    folded.set(key, result);
  }
  return result;
}

function buildTrie(packs: readonly LanguagePack[], scanned: boolean): Node {
  const root: Node = { next: new Map(), meaning: null };
  const add = (phrase: string, language: string, put: (meaning: Meaning) => void) => {
    let node = root;
    for (const character of phrase) {
      for (const letter of foldCached(character, scanned)) {
        let next = node.next.get(letter);
        if (next === undefined) {
          next = { next: new Map(), meaning: null };
          node.next.set(letter, next);
        }
        node = next;
      }
    }
    node.meaning ??= { roles: new Set(), types: new Set(), languages: new Set() };
    node.meaning.languages.add(language);
    put(node.meaning);
  };
  for (const pack of packs) {
    for (const [role, phrases] of Object.entries(pack.labels)) {
      for (const phrase of phrases) add(phrase, pack.language, (meaning) => meaning.roles.add(role as Role));
    }
    for (const [type, phrases] of Object.entries(pack.types)) {
      for (const phrase of phrases) add(phrase, pack.language, (meaning) => meaning.types.add(type as DocumentType));
    }
  }
  return root;
}

const tries: { text?: Node; ocr?: Node } = {};
function trieFor(from: "text" | "ocr"): Node {
  tries[from] ??= buildTrie(languagePacks, from === "ocr");
  return tries[from];
}

/** All labels of a document, in reading order: at each word the longest that fits, none inside a longer one. */
export function findLabels(layout: Layout): LabelHit[] {
  const root = trieFor(layout.from);
  return layout.rows.flatMap((row) => row.segments.flatMap((segment) => labelsIn(segment, root, layout.from === "ocr")));
}

function labelsIn(segment: Segment, root: Node, scanned: boolean): LabelHit[] {
  const hits: LabelHit[] = [];
  const { text } = segment;
  let at = 0;
  while (at < text.length) {
    const startsWord = /[\p{L}\p{N}#%]/u.test(text[at] ?? "") && (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ""));
    const match = startsWord ? (longestAt(text, at, root, scanned) ?? (scanned ? misreadAt(text, at, root) : null)) : null;
    if (match === null) {
      at += 1;
    } else {
      hits.push({ segment, start: at, end: match.end, ...match.meaning, opens: match.opens });
      at = match.end;
    }
  }
  return hits;
}

interface Match {
  readonly end: number;
  readonly meaning: Meaning;
  readonly opens: ReadonlySet<DocumentType>;
}

const none: ReadonlySet<DocumentType> = new Set();

function longestAt(text: string, start: number, root: Node, scanned: boolean): Match | null {
  let node = root;
  let best: Match | null = null;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? "";
    for (const letter of foldCached(character, scanned)) {
      const next = node.next.get(letter);
      if (next === undefined) return best;
      node = next;
    }
    if (node.meaning === null || /[^\p{L}\p{N}#%°º]/u.test(character)) continue;
    const after = text[at + 1] ?? "";
    // The end of a word; digits may follow a label at once (`Nr.5`, `Rechnung2024`), letters may not.
    const endsWord = !/\p{L}/u.test(after) || /[#%]/.test(character);
    const insideNumber = /\p{N}/u.test(character) && /\p{N}/u.test(after);
    const isWord = !scanned || mostlyLetters(text.slice(start, at + 1));
    if (endsWord && !insideNumber && isWord && !opensCode(text, start, at + 1))
      best = { end: at + 1, meaning: node.meaning, opens: titlesOf(best) };
  }
  return best;
}

/** Of the shorter label that a longer one begins with. */
function titlesOf(shorter: Match | null): ReadonlySet<DocumentType> {
  if (shorter === null) return none;
  return shorter.meaning.types.size > 0 ? shorter.meaning.types : shorter.opens;
}

/** A figure is no label, although OCR reads `li` as `11`. */
function mostlyLetters(text: string): boolean {
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  return digits === 0 || (text.match(/\p{L}/gu)?.length ?? 0) > digits;
}

/** Shorter words are too much like others. */
const leastMisread = 8;
/** Letters that have to be right before one may be wrong. */
const rightBefore = 2;

/** A long label in which OCR took one letter for another, saw one too many or one too few: `FACTUURNUMMIER`. */
function misreadAt(text: string, start: number, root: Node): Match | null {
  let best: Match | null = null;
  const search = (node: Node, at: number, letters: number, mended: boolean): void => {
    const character = text[at];
    if (character === undefined) return;
    const folded = foldCached(character, true);
    if (folded === "") {
      if (letters > 0) search(node, at + 1, letters, mended);
      return;
    }
    // Ligatures and the like are not worth a search of their own.
    const letter = folded[0] ?? "";
    const reach = (next: Node, isMended: boolean) => {
      const isEnd =
        next.meaning !== null && isMended && letters + 1 >= leastMisread && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? "");
      if (isEnd && next.meaning !== null && (best === null || at + 1 > best.end))
        best = { end: at + 1, meaning: next.meaning, opens: none };
      search(next, at + 1, letters + 1, isMended);
    };
    const next = node.next.get(letter);
    if (next !== undefined) reach(next, mended);
    if (mended || letters < rightBefore || !/\p{L}/u.test(character)) return;
    search(node, at + 1, letters, true);
    for (const [other, child] of node.next) {
      if (other !== letter) reach(child, true);
      const behind = child.next.get(letter);
      if (behind !== undefined) reach(behind, true);
    }
  };
  search(root, start, 0, false);
  return best;
}

/** `A/17`, `PO-4711` and `N.V.` are no labels, although `A`, `PO` and `N.` are: short words that are joined to what follows. */
function opensCode(text: string, start: number, end: number): boolean {
  const word = /\p{L}{1,3}$/u.exec(text.slice(start, end))?.[0] ?? "";
  if (word === "" || /\p{L}/u.test(text[end - word.length - 1] ?? "")) return false;
  const after = text.slice(end);
  if (/^[-/]\p{N}/u.test(after)) return true;
  return word.length === 1 && (/^\.\p{L}/u.test(after) || /\p{L}\.$/u.test(text.slice(0, start)));
}
