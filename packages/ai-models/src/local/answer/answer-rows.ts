import type { LanguagePack } from "../language/language-pack.ts";
import type { Fields, ToolOutput } from "../tools/tool-output.ts";
import { askedFields } from "./answer-record.ts";
import type { Answered } from "./answered.ts";
import { chooseColumns, isMoneyColumn } from "./columns.ts";
import { adjectives, filterWords } from "./filters.ts";
import { capitalise, fill, formatMoney, formatValue, isDate, joinWords, labelOf, titleOf } from "./format.ts";

const shown = 20;

/** A list and its totals: the figure first, then up to twenty rows, then how to get the rest. */
export function answerRows(output: ToolOutput, answered: Answered, pack: LanguagePack): string {
  const { rows = [], totals, more } = output;
  const count = totals?.count ?? more?.total;
  if (count === 0 || (count === undefined && rows.length === 0 && sumsOf(output, pack).length === 0))
    return answerNothing(answered, pack);
  const first = firstOfRanking(rows, output, answered, pack);
  const lines = [...(first === "" ? [] : [first]), headline(output, count, answered, pack)];
  const isShown = answered.tool?.isShown === true;
  const counts = countLine(rows, output);
  if (counts !== "") lines.push(counts);
  if (rows.length > 0 && !isShown)
    lines.push(
      rows.length === 1 ? listItem(rows[0] ?? {}, output, pack, answered.question) : table(rows.slice(0, shown), output, pack),
    );
  const total = count ?? rows.length;
  const notes: string[] = [];
  if (rows.length > shown && !isShown) notes.push(fill(pack.templates.shownOf, { shown: String(shown), total: String(total) }));
  if (more && more.returned < more.total) {
    notes.push(fill(pack.templates.moreAvailable, { returned: String(more.returned), total: String(more.total) }));
  }
  if (notes.length > 0) lines.push(notes.join(" "));
  return lines.join("\n\n");
}

/** “INV-2026-0042 · Nordlicht · 12,300.00 EUR”: the first of what was put in order, where one was asked for. */
function firstOfRanking(
  rows: readonly Fields[],
  output: ToolOutput,
  { question, arguments: given }: Answered,
  pack: LanguagePack,
): string {
  const [row] = rows;
  const words = question.toLowerCase().split(/[^\p{L}]+/u);
  const units = new Set(Object.values(pack.dates.units).flat());
  const isRanked = words.some(
    (word, index) =>
      pack.superlatives.some((each) => each.words.includes(word)) &&
      !units.has(words[index + 1] ?? "") &&
      !/^\d*$/u.test(words[index + 1] ?? "x"),
  );
  if (row === undefined || !isRanked || given.sort === undefined) return "";
  // “When did we last invoice them?”: the date that put it first.
  const key = typeof given.sort === "string" ? given.sort.replace(/^-/u, "") : "";
  const [value, isShown] = [row[key], chooseColumns([row], output.totals).includes(key)];
  const date = isDate(value) && !isShown ? `${labelOf(key, pack)} ${formatValue(value, pack) ?? ""}` : "";
  // One that was found stands below as it is; only the date is missing there.
  if (rows.length === 1) return date === "" ? "" : `${capitalise(date)}.`;
  return `${[listItem(row, output, pack).replace(/^- /u, ""), ...(date === "" ? [] : [date])].join(" · ")}.`;
}

function headline(output: ToolOutput, count: number | undefined, answered: Answered, pack: LanguagePack): string {
  const { templates } = pack;
  const sums = sumsOf(output, pack);
  const subject = subjectWords(answered, count === 1, pack);
  const filters = filtersOf(answered, pack);
  const values = {
    count: count === undefined ? "" : String(count),
    subject,
    filters: filters.length === 0 ? "" : ` (${filters.join(", ")})`,
  };
  if (count === undefined) {
    return fill(sums.length > 0 ? templates.headlineSumsOnly : templates.headlineUncounted, {
      ...values,
      sums: sums.join("; "),
    });
  }
  if (sums.length > 0 && pack.conversation.asksForSum.test(answered.question)) {
    return fill(templates.headlineSumsFirst, { ...values, sums: sums.join("; ") });
  }
  return fill(templates.headline, { ...values, sums: sums.map((sum) => `, ${sum}`).join("") });
}

/** “45,300.00 EUR and 1,200.00 USD still to be paid”: a sum a currency, as the tool gave them. */
function sumsOf({ totals }: ToolOutput, pack: LanguagePack): string[] {
  return Object.entries(totals?.sums ?? {}).flatMap(([name, amounts]) => {
    // Nothing left to pay is not worth a word.
    if (amounts.every(({ amount }) => /^-?0(?:\.0+)?$/u.test(amount))) return [];
    const label = Object.hasOwn(pack.sumLabels, name) ? pack.sumLabels[name] : labelOf(name, pack);
    return [
      `${joinWords(
        amounts.map((amount) => formatMoney(amount, pack)),
        pack.and,
      )} ${label}`,
    ];
  });
}

function subjectWords({ tool, arguments: given }: Answered, isOne: boolean, pack: LanguagePack): string {
  if (!tool) return pack.results[isOne ? "one" : "many"];
  const own = isOne ? tool.subject.one : tool.subject.many;
  const noun = pack.subjects[own] ?? own;
  // Only where adjectives have no endings do they stand before any noun.
  return [pack.gloss === undefined ? adjectives(tool, given, pack) : "", noun].filter((word) => word !== "").join(" ");
}

function filtersOf({ tool, arguments: given }: Answered, pack: LanguagePack): string[] {
  if (tool === undefined) return [];
  const states = pack.gloss === undefined ? "" : adjectives(tool, given, pack);
  return [...(states === "" ? [] : [states]), ...filterWords(tool, given, pack, true)];
}

function answerNothing(answered: Answered, pack: LanguagePack): string {
  const subject = subjectWords(answered, false, pack);
  const filters = filtersOf(answered, pack);
  return filters.length === 0
    ? fill(pack.templates.empty, { subject })
    : fill(pack.templates.emptyWithFilters, { subject, filters: filters.join(", ") });
}

function table(rows: readonly Fields[], { totals }: ToolOutput, pack: LanguagePack): string {
  const columns = chooseColumns(rows, totals);
  if (columns.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map((key) => capitalise(labelOf(key, pack)))),
    line(columns.map((key) => (isMoneyColumn(key, rows) ? "---:" : "---"))),
    ...rows.map((row) => line(columns.map((key) => formatValue(row[key], pack) ?? ""))),
  ].join("\n");
}

/** “Lead 19, Qualified 15”: how many a group has, where its rows are one a currency; nothing where each row stands for itself. */
function countLine(rows: readonly Fields[], { totals }: ToolOutput): string {
  const columns = chooseColumns(rows, totals);
  const [first = "", ...others] = columns;
  if (typeof rows[0]?.count !== "number" || !others.every((key) => key === "count" || isMoneyColumn(key, rows))) return "";
  const groups = Map.groupBy(rows, (row) => titleOf(row[first]) ?? "");
  if (groups.size === rows.length || groups.has("")) return "";
  const counts = [...groups].map(([name, group]) => `${name} ${group.reduce((sum, row) => sum + Number(row.count), 0)}`);
  return `${counts.join(", ")}.`;
}

function listItem(row: Fields, { totals }: ToolOutput, pack: LanguagePack, question = ""): string {
  const chosen = chooseColumns([row], totals);
  // What was asked of the one that there is: “until when is it valid?”
  const asked =
    question === ""
      ? []
      : askedFields(Object.keys(row), question, pack).filter((key) => !chosen.includes(key) && isDate(row[key]));
  const cells = [...chosen, ...asked].flatMap((key, index) => {
    const value = formatValue(row[key], pack);
    if (value === undefined) return [];
    return [index === 0 || typeof row[key] === "object" ? value : `${labelOf(key, pack)} ${value}`];
  });
  return `- ${cells.join(" · ")}`;
}
