import type { DocumentType, FieldEvidence, InvoiceData, Issue } from "../document.ts";
import { errorIssue } from "../issue.ts";
import type { Limits } from "../limits/limits.ts";
import { decodeXml } from "./decode-xml.ts";
import { type Dialect, profileOf, recogniseDialect, typeOfCode, unwrap } from "./dialect.ts";
import { createFieldRecorder } from "./field-recorder.ts";
import { parseCii } from "./parse-cii.ts";
import { parseEslog } from "./parse-eslog.ts";
import { parseUbl } from "./parse-ubl.ts";
import { readXml } from "./read-xml.ts";

/** What an XML file turned out to be. */
export interface ParsedXml {
  /** Null: an XML that is no document of a standard we know, or that could not be read as far as its root. */
  readonly dialect: Dialect | null;
  /** BT-24. */
  readonly profile: string | null;
  readonly type: DocumentType;
  /** The root element's name, for a sentence about what the file is; null when there is none. */
  readonly rootName: string | null;
  /** Null when the file is damaged or refused: nothing is guessed from a part of it. */
  readonly data: InvoiceData | null;
  /** Charges less allowances of each line, which the model of documents does not hold but the arithmetic needs. */
  readonly lineAdjustments: readonly string[];
  readonly evidence: readonly FieldEvidence[];
  readonly issues: readonly Issue[];
}

const parsers = {
  "ubl-invoice": parseUbl,
  "ubl-credit-note": parseUbl,
  "ubl-order": parseUbl,
  cii: parseCii,
  "zugferd-1": parseCii,
  "order-x": parseCii,
  eslog: parseEslog,
} satisfies Record<Dialect, unknown>;

/** Parses an XML file by its dialect. Every problem is an issue of the result. */
export function parseEinvoice(bytes: Uint8Array, limits: Limits): ParsedXml {
  const nothing = {
    dialect: null,
    profile: null,
    type: "other",
    rootName: null,
    data: null,
    lineAdjustments: [],
    evidence: [],
  } as const;
  if (bytes.length > limits.maxXmlBytes) {
    return {
      ...nothing,
      issues: [errorIssue("limit", `The XML is larger than ${limits.maxXmlBytes} bytes; it was not read.`)],
    };
  }
  const decoded = decodeXml(bytes);
  if (decoded === null) {
    return { ...nothing, issues: [errorIssue("damaged", "The XML's bytes are no text in the encoding that it declares.")] };
  }
  // White space in front of the declaration breaks the letter of XML 1.0 and nothing else; mail gateways add it.
  const text = decoded.text.trimStart();
  const { root: outermost, issue } = readXml(text, limits);
  const root = outermost === null ? null : unwrap(outermost);
  const before = decoded.issue === null ? [] : [decoded.issue];
  const dialect = root === null ? null : recogniseDialect(root);
  if (root === null || dialect === null) {
    return { ...nothing, rootName: root?.qualifiedName ?? null, issues: issue === null ? before : [...before, issue] };
  }
  const known = { dialect, profile: profileOf(root), rootName: root.qualifiedName };
  if (issue !== null) {
    return {
      ...known,
      type: typeOfCode(null, dialect),
      data: null,
      lineAdjustments: [],
      evidence: [],
      issues: [...before, issue],
    };
  }
  const record = createFieldRecorder();
  const data = parsers[dialect](root, record);
  return {
    ...known,
    type: typeOfCode(data.typeCode, dialect),
    data,
    lineAdjustments: record.lineAdjustments,
    evidence: record.evidence,
    issues: [...before, ...record.issues],
  };
}
