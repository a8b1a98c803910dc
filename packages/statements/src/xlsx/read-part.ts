import type { Limits } from "../options.ts";
import type { XmlElement } from "../xml/xml-element.ts";
import { createXmlReader } from "../xml/xml-reader.ts";

/** Reads a part of a workbook and hands out its elements of one name, in order. Damage is ignored: what is there is read. */
export function readPart(
  bytes: Uint8Array | undefined,
  name: string,
  limits: Limits,
  onElement: (element: XmlElement, parent: string) => void,
): void {
  if (bytes === undefined) return;
  const reader = createXmlReader(
    {
      detached: new Set([name]),
      onDetached: (element, parent) => onElement(element, parent?.name ?? ""),
      onProblem: () => {},
    },
    limits,
  );
  const decoder = new TextDecoder();
  const pieceLength = 64 * 1024;
  for (let start = 0; start < bytes.length; start += pieceLength) {
    reader.write(decoder.decode(bytes.subarray(start, start + pieceLength), { stream: true }));
  }
  reader.end();
}
