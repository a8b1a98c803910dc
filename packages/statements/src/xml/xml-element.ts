/** An element of a document read without its namespace prefixes. `text` is its own text, trimmed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  readonly line: number;
  text: string;
}

/** The first element down a path: `at(entry, "RltdPties", "Dbtr", "Nm")`. */
export function at(element: XmlElement | null | undefined, ...path: readonly string[]): XmlElement | null {
  let current: XmlElement | null = element ?? null;
  for (const name of path) {
    if (current === null) return null;
    current = current.children.find((child) => child.name === name) ?? null;
  }
  return current;
}

/** The text at a path; null where there is none or it is empty. */
export function textAt(element: XmlElement | null | undefined, ...path: readonly string[]): string | null {
  const text = at(element, ...path)?.text ?? "";
  return text === "" ? null : text;
}

export function childrenOf(element: XmlElement | null | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}
