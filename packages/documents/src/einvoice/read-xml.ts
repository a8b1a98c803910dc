import { type SaxesAttributePlain, SaxesParser } from "saxes";
import type { Issue } from "../document.ts";
import { errorIssue } from "../issue.ts";
import type { Limits } from "../limits/limits.ts";
import type { XmlElement } from "./xml-element.ts";

export interface XmlDocument {
  /** As far as it was read: complete when `issue` is null, else good for recognising the document and for nothing more. */
  readonly root: XmlElement | null;
  readonly issue: Issue | null;
}

class Stop extends Error {
  constructor(readonly issue: Issue) {
    super(issue.message);
  }
}

interface OpenElement extends XmlElement {
  readonly positions: Map<string, number>;
  /** Namespaces by prefix; the empty one is the default. */
  readonly scope: Readonly<Record<string, string>>;
}

/**
 * Reads well-formed XML 1.0 whole. A document type declaration is refused before it is looked at, so that neither external
 * entities nor entity bombs can be said; what is not well-formed is damaged from there on, and is not mended.
 */
export function readXml(text: string, limits: Pick<Limits, "maxXmlDepth" | "maxXmlElements">): XmlDocument {
  let root: OpenElement | null = null;
  let count = 0;
  const open: OpenElement[] = [];
  let attributes: Record<string, string> = {};
  let declared: Record<string, string> | null = null;

  const parser = new SaxesParser({ xmlns: false, position: true });
  const addText = (added: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += added;
  };
  parser.on("doctype", () => {
    throw new Stop(
      errorIssue("refused", "The XML declares a document type (DOCTYPE), which no e-invoice does; it was not read."),
    );
  });
  parser.on("error", ({ message }) => {
    throw new Stop(errorIssue("damaged", `The XML is damaged (line and column ${message.replace(/\.$/, "")}).`));
  });
  parser.on("attribute", ({ name, value }: SaxesAttributePlain) => {
    if (name === "xmlns" || name.startsWith("xmlns:")) declared = { ...declared, [name.slice(6)]: value };
    else attributes[localName(name)] ??= value;
  });
  parser.on("opentag", ({ name }) => {
    count += 1;
    if (open.length >= limits.maxXmlDepth) {
      throw new Stop(errorIssue("limit", `The XML is nested deeper than ${limits.maxXmlDepth} elements; it was not read.`));
    }
    if (count > limits.maxXmlElements) {
      throw new Stop(errorIssue("limit", `The XML has more than ${limits.maxXmlElements} elements; it was not read.`));
    }
    const parent = open.at(-1) ?? null;
    const local = localName(name);
    const position = (parent?.positions.get(name) ?? 0) + 1;
    parent?.positions.set(name, position);
    const outer = parent?.scope ?? {};
    const scope = declared === null ? outer : { ...outer, ...declared };
    const element: OpenElement = {
      name: local,
      qualifiedName: name,
      namespace: scope[name === local ? "" : name.slice(0, -local.length - 1)] ?? "",
      attributes,
      parent,
      position,
      children: [],
      text: "",
      positions: new Map(),
      scope,
    };
    if (parent === null) root = element;
    else parent.children.push(element);
    attributes = {};
    declared = null;
    open.push(element);
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element !== undefined) element.text = element.text.replace(/\s+/g, " ").trim();
  });
  parser.on("text", addText);
  parser.on("cdata", addText);

  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Stop) return { root, issue: error.issue };
    throw error;
  }
  return { root, issue: null };
}

function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(":") + 1);
}
