import type { Issue, Party, ReadDocument } from "@omni/documents";

/** A document as a person reads it in a terminal: what it is, its figures in two columns, its lines, and what to look at. */
export function describeDocument({ path, type, confidence, language, data, issues }: ReadDocument): string {
  const title = `${path}: ${type.replace("_", " ")} (${Math.round(confidence * 100)} %${language === null ? "" : `, ${language}`})`;
  if (data === null) return [title, ...issues.map(describeIssue)].join("\n");
  const amount = (value: string | null) => (value === null ? null : `${value} ${data.currency ?? ""}`.trim());
  const rows: [string, string | null][] = [
    ["Number", data.number],
    ["Issued", data.issueDate],
    ["Due", data.dueDate],
    ["Delivered", data.deliveryDate],
    ["Seller", describeParty(data.seller)],
    ["IBAN", data.seller.iban],
    ["Buyer", describeParty(data.buyer)],
    ["Order", data.purchaseOrder],
    ["Reference", data.paymentReference],
    ["Net", amount(data.netTotal)],
    ["Tax", amount(data.taxTotal)],
    ["Gross", amount(data.grossTotal)],
    ["To pay", data.amountDue === data.grossTotal ? null : amount(data.amountDue)],
  ];
  const figures = rows
    .filter(([, value]) => value !== null && value !== "")
    .map(([name, value]) => `  ${name.padEnd(10)} ${value}`);
  const lines = data.lines.map(({ quantity, description, netAmount }) => {
    const text = (description ?? "").replaceAll("\n", ", ").slice(0, 60);
    return `  ${(quantity ?? "").padStart(10)} ${text.padEnd(60)} ${(netAmount ?? "").padStart(14)}`;
  });
  return [title, ...figures, ...lines, ...issues.map(describeIssue)].join("\n");
}

function describeParty({ name, vatId }: Party): string {
  return [name, vatId].filter((part) => part !== null).join(", ");
}

function describeIssue({ severity, message, rule }: Issue): string {
  return `  ${severity}: ${message}${rule === null ? "" : ` [${rule}]`}`;
}
