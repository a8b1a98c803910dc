/** Countries whose VAT ids the server knows the rules of, by the prefix of the id. */
const known = new Set(
  "AT BE BG CH CY CZ DE DK EE EL ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO RS SE SI SK XI".split(" "),
);

/** Whether the server can check a VAT id: by its own prefix, or where it has none by the country. */
export function isVatIdChecked(vatId: string, country: string): boolean {
  const prefix = /^[A-Z]{2}/.exec(vatId.replace(/[\s.-]/g, "").toUpperCase())?.[0];
  return (prefix !== undefined && known.has(prefix)) || known.has(country);
}
