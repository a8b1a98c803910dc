const predefined: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", apos: "'", quot: '"' };

/** Replaces the five predefined entities and character references; others stay as they are and are reported. */
export function decodeEntities(text: string, onProblem: (message: string) => void): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[\w.-]{1,32});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) {
      const known = predefined[name];
      if (known === undefined) onProblem(`The entity ${whole} is not known; it stays as it is.`);
      return known ?? whole;
    }
    const code = name[1]?.toLowerCase() === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? String.fromCodePoint(code) : "";
  });
}

/** Attributes by local name; of two with one name the first counts. */
export function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, prefixed = "", double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const name = prefixed.slice(prefixed.indexOf(":") + 1);
    if (prefixed.startsWith("xmlns:") || name in attributes) continue;
    attributes[name] = decodeEntities(double ?? single ?? "", () => {});
  }
  return attributes;
}
