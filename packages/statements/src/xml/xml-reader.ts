import type { Limits } from "../options.ts";
import type { XmlElement } from "./xml-element.ts";
import { decodeEntities, readAttributes } from "./xml-text.ts";

export interface XmlHandlers {
  /** Elements of these names are handed out when they close and then forgotten, so that memory does not grow. */
  readonly detached: ReadonlySet<string>;
  onOpen?(element: XmlElement, depth: number): void;
  onDetached(element: XmlElement, parent: XmlElement | null): void;
  onClose?(element: XmlElement): void;
  /** Something is wrong with the document; reading goes on where it can. */
  onProblem(message: string, line: number): void;
}

export interface XmlReader {
  write(text: string): void;
  end(): void;
  /** Reading stopped: the document is refused. */
  readonly refused: boolean;
}

/**
 * Reads XML as it comes, with line numbers. No document type is accepted: external entities and entity bombs cannot be said,
 * only the five predefined entities and character references are. Wrong nesting is reported and mended by the nearest open
 * element of that name.
 */
export function createXmlReader(handlers: XmlHandlers, limits: Pick<Limits, "maxXmlDepth" | "maxFieldLength">): XmlReader {
  let buffer = "";
  let line = 1;
  let refused = false;
  const stack: XmlElement[] = [];

  const refuse = (message: string) => {
    refused = true;
    buffer = "";
    handlers.onProblem(message, line);
  };

  const text = (content: string, decode: boolean) => {
    const current = stack.at(-1);
    const trimmed = content.trim();
    if (current === undefined) {
      if (trimmed.replaceAll("\ufeff", "") !== "") handlers.onProblem("There is text outside of the document.", line);
    } else if (trimmed !== "") {
      const added = decode ? decodeEntities(trimmed, (problem) => handlers.onProblem(problem, line)) : trimmed;
      if (current.text.length + added.length > limits.maxFieldLength)
        refuse("A text in this file is longer than any statement's.");
      else current.text = current.text === "" ? added : `${current.text}\n${added}`;
    }
  };

  const close = (element: XmlElement) => {
    handlers.onClose?.(element);
    const parent = stack.at(-1) ?? null;
    if (handlers.detached.has(element.name)) handlers.onDetached(element, parent);
    else parent?.children.push(element);
  };

  const openTag = (content: string) => {
    const empty = content.endsWith("/");
    const [, prefixed = ""] = /^([^\s/>]+)/.exec(content) ?? [];
    const name = localName(prefixed);
    const rest = content.slice(prefixed.length, empty ? -1 : undefined);
    const attributes = rest.trim() === "" ? {} : readAttributes(rest);
    const element: XmlElement = { name, attributes, children: [], line, text: "" };
    handlers.onOpen?.(element, stack.length);
    if (empty) close(element);
    else if (stack.length >= limits.maxXmlDepth) refuse(`Elements are nested more than ${limits.maxXmlDepth} deep.`);
    else stack.push(element);
  };

  const closeTag = (prefixed: string) => {
    const name = localName(prefixed.trim());
    const depth = stack.findLastIndex((element) => element.name === name);
    if (depth === -1) return handlers.onProblem(`</${name}> closes nothing that is open.`, line);
    if (depth < stack.length - 1) handlers.onProblem(`<${stack.at(-1)?.name}> is not closed before </${name}>.`, line);
    while (stack.length > depth) {
      const element = stack.pop();
      if (element !== undefined) close(element);
    }
  };

  /** Consumes one token at `from`; -1 when its end has not come yet. */
  const token = (from: number): number => {
    if (buffer[from] !== "<") {
      const end = buffer.indexOf("<", from);
      if (end === -1) return -1;
      text(buffer.slice(from, end), true);
      return end;
    }
    for (const [opening, closing, isText] of sections) {
      if (!buffer.startsWith(opening, from)) continue;
      const end = buffer.indexOf(closing, from + opening.length);
      if (end === -1) return -1;
      if (isText) text(buffer.slice(from + opening.length, end), false);
      return end + closing.length;
    }
    // A section's opening may be cut by the end of the block.
    if (sections.some(([opening]) => opening.startsWith(buffer.slice(from, from + opening.length)))) return -1;
    if (buffer.startsWith("<!", from)) {
      refuse("The file declares a document type (<!DOCTYPE …>), which no bank statement does; it was not read further.");
      return -1;
    }
    const end = endOfTag(buffer, from);
    if (end === -1) return -1;
    const content = buffer.slice(from + 1, end);
    if (content.startsWith("/")) closeTag(content.slice(1));
    else openTag(content);
    return end + 1;
  };

  return {
    get refused() {
      return refused;
    },
    write(block) {
      if (refused) return;
      buffer += block;
      let position = 0;
      while (position < buffer.length) {
        const next = token(position);
        if (refused) return;
        if (next === -1) break;
        line += newlines(buffer, position, next);
        position = next;
      }
      buffer = buffer.slice(position);
      if (buffer.length > 4 * limits.maxFieldLength) refuse("A text in this file is longer than any statement's.");
    },
    end() {
      if (refused) return;
      if (buffer.trim() !== "") handlers.onProblem("The file ends inside of a tag; it is cut off.", line);
      else if (stack.length > 0) handlers.onProblem(`The file ends before </${stack[0]?.name}>; it is cut off.`, line);
      buffer = "";
    },
  };
}

const sections: readonly (readonly [opening: string, closing: string, isText: boolean])[] = [
  ["<!--", "-->", false],
  ["<![CDATA[", "]]>", true],
  ["<?", "?>", false],
];

function localName(prefixed: string): string {
  return prefixed.slice(prefixed.indexOf(":") + 1);
}

/** A `>` inside of a quoted attribute does not end its tag. */
function endOfTag(buffer: string, from: number): number {
  const plain = buffer.indexOf(">", from);
  if (plain === -1 || !/["']/.test(buffer.slice(from, plain))) return plain;
  let quote = "";
  for (let index = from; index < buffer.length; index += 1) {
    const character = buffer[index] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return index;
  }
  return -1;
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = text.indexOf("\n", from); index !== -1 && index < to; index = text.indexOf("\n", index + 1)) count += 1;
  return count;
}
