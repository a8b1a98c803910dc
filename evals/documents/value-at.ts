/** The text at a path such as `seller.vatId`; null where there is none. */
export function valueAt(data: unknown, path: string): string | null {
  let value: unknown = data;
  for (const step of path.split(".")) {
    value = value !== null && typeof value === "object" ? (value as Readonly<Record<string, unknown>>)[step] : null;
  }
  return typeof value === "string" ? value : null;
}
