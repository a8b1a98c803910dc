/** An element by its local name; prefixes are the writer's choice and mean nothing to a reader. */
export interface XmlElement {
  readonly name: string;
  /** With its prefix, as a person would look it up in the file. */
  readonly qualifiedName: string;
  /** The URI that its prefix stands for; empty when it has none. */
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | null;
  /** Its number among its parent's children of that name, from 1. */
  readonly position: number;
  readonly children: XmlElement[];
  /** Own text, with white space collapsed. */
  text: string;
}

/** Where an element is, as an XPath: `/Invoice/cac:InvoiceLine[2]/cbc:ID`. */
export function pathOf(element: XmlElement): string {
  const own = element.position > 1 ? `${element.qualifiedName}[${element.position}]` : element.qualifiedName;
  return element.parent === null ? `/${own}` : `${pathOf(element.parent)}/${own}`;
}

/** The first element down a path of local names; `A|B` takes either, for one thing that two versions name differently. */
export function at(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let current = element;
  for (const step of path) {
    if (current === null) return null;
    const names = step.split("|");
    current = current.children.find(({ name }) => names.includes(name)) ?? null;
  }
  return current;
}

/** All elements at the end of a path: every branch of every step is followed. */
export function allAt(element: XmlElement | null, ...path: readonly string[]): XmlElement[] {
  let current = element === null ? [] : [element];
  for (const step of path) {
    const names = step.split("|");
    current = current.flatMap(({ children }) => children.filter(({ name }) => names.includes(name)));
  }
  return current;
}

/** The first of `allAt`: of several payment means or deliveries the one that says it. */
export function first(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  return allAt(element, ...path)[0] ?? null;
}

/** The text at a path; null where there is none. */
export function textAt(element: XmlElement | null, ...path: readonly string[]): string | null {
  return at(element, ...path)?.text || null;
}
