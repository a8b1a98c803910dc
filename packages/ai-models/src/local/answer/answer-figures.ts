import type { LanguagePack } from "../language/language-pack.ts";
import { asMoney, type Fields, type MoneyOutput, type ToolOutput } from "../tools/tool-output.ts";
import type { Answered } from "./answered.ts";
import { filterWords } from "./filters.ts";
import { capitalise, escapeText, fill, formatDate, formatDecimal, formatMoney, joinWords, labelOf } from "./format.ts";

type Figures = NonNullable<ToolOutput["figures"]>[number];
type Measure = NonNullable<ToolOutput["measure"]>;

const mostRows = 60;

/** Figures over all that match: the one that was asked for in a sentence, then those before it in time, then a table of the groups. */
export function answerFigures(output: ToolOutput, answered: Answered, pack: LanguagePack): string {
  const { figures = [], count = 0, previous, rows = [], groupCount = 0 } = output;
  const filters = answered.tool ? filterWords(answered.tool, answered.arguments, pack, true) : [];
  const scope = filters.length === 0 ? "" : ` (${filters.join(", ")})`;
  const parts = [`${headline(figures, count, output, answered, pack)}${scope}.`];
  if (previous) parts.push(comparison(previous, pack));
  if (rows.length > 0) parts.push(groupLine(rows, output, pack));
  // Where the person sees the groups themselves, as a chart or a table, they are not written out again.
  if (rows.length > 0 && answered.tool?.isShown !== true) {
    parts.push(groupTable(rows.slice(0, mostRows), output, pack));
    const shown = new Set(rows.slice(0, mostRows).map(({ key }) => key)).size;
    if (shown < groupCount) parts.push(fill(pack.templates.groupsShown, { shown: String(shown), total: String(groupCount) }));
  }
  return parts.filter((part) => part !== "").join("\n\n");
}

function headline(
  figures: readonly Figures[],
  count: number,
  { measure = "sum", of = "", groupBy, groupCount }: ToolOutput,
  { tool, question }: Answered,
  pack: LanguagePack,
): string {
  const { templates } = pack;
  const groups = countedGroups(question, { groupBy, groupCount, count }, pack);
  const noun = tool ? tool.subject[count === 1 ? "one" : "many"] : pack.results.many;
  const counted = fill(templates.counted, { count: formatDecimal(String(count), pack), subject: pack.subjects[noun] ?? noun });
  if (count === 0)
    return capitalise(
      fill(templates.countedNone, {
        subject: pack.subjects[tool?.subject.many ?? ""] ?? tool?.subject.many ?? pack.results.many,
      }),
    );
  const tell = (which: Exclude<Measure, "count">) =>
    fill(pack.measureLabels[`${which} ${of}`] ?? pack.measureLabels[which] ?? "", {
      amounts: joinWords(
        figures.map((each) => formatMoney(each[which], pack)),
        pack.and,
      ),
    });
  const told = joinWords(measuresOf(measure, question).map(tell), pack.and);
  if (groups !== "") return `${groups}: ${counted}, ${told}`;
  return measure === "count" ? `${counted}, ${told}` : capitalise(fill(templates.figureOver, { figure: told, counted }));
}

/** The one that was asked for; “smallest and largest” asks for both. */
function measuresOf(measure: Measure, question: string): readonly Exclude<Measure, "count">[] {
  if (measure === "count") return ["sum"];
  return /\bminimum and maximum\b/u.test(question) ? ["min", "max"] : [measure];
}

/** “How many customers …”: as many as there are groups of them. */
function countedGroups(
  question: string,
  { groupBy, groupCount, count }: Pick<ToolOutput, "groupBy" | "groupCount" | "count">,
  pack: LanguagePack,
): string {
  const many = `${groupBy ?? ""}s`;
  const words = question.toLowerCase().split(/[^\p{L}]+/u);
  const at = words.findIndex((word, index) => pack.countingWords.includes(`${word} ${words[index + 1] ?? ""}`));
  if (
    at < 0 ||
    groupCount === undefined ||
    count === 0 ||
    !words.slice(at, at + 5).some((word) => word === many || word === "clients")
  )
    return "";
  return `${formatDecimal(String(groupCount), pack)} ${pack.subjects[groupCount === 1 ? many.slice(0, -1) : many] ?? (groupCount === 1 ? many.slice(0, -1) : many)}`;
}

function comparison({ from, to, figures, changes }: NonNullable<ToolOutput["previous"]>, pack: LanguagePack): string {
  const before =
    figures.length === 0
      ? pack.nothing
      : joinWords(
          figures.map(({ sum }) => formatMoney(sum, pack)),
          pack.and,
        );
  const told = changes.map(({ difference, percent }) => {
    const isLess = difference.amount.startsWith("-");
    const size = { amount: difference.amount.replace("-", ""), currency: difference.currency };
    const share = percent === null ? "" : ` (${isLess ? "−" : "+"}${formatDecimal(percent.replace("-", ""), pack)} %)`;
    return `${fill(isLess ? pack.templates.less : pack.templates.more, { amount: formatMoney(size, pack) })}${share}`;
  });
  return fill(pack.templates.compared, {
    from: formatDate(from, pack),
    to: formatDate(to, pack),
    before,
    changes: told.length === 0 ? "" : `: ${joinWords(told, pack.and)}`,
  });
}

/** The first of a ranking in words: “First: Nordlicht, 12,300.00 EUR”. */
function groupLine(rows: readonly Fields[], { groupBy, measure = "sum" }: ToolOutput, pack: LanguagePack): string {
  const [first] = rows;
  if (groupBy !== "customer" || first === undefined) return "";
  const amount = measure === "count" ? String(first.count) : moneyText(first[measure], pack);
  return fill(pack.templates.firstGroup, { name: escapeText(String(first.label)), amount });
}

function groupTable(rows: readonly Fields[], { groupBy = "", measure = "sum" }: ToolOutput, pack: LanguagePack): string {
  if (measure === "count") return countTable(rows, groupBy ?? "", pack);
  const shown: readonly Measure[] = measure === "sum" ? ["sum"] : [measure, "sum"];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line([
      capitalise(labelOf(groupBy ?? "", pack)),
      capitalise(labelOf("count", pack)),
      ...shown.map((each) => capitalise(labelOf(each, pack))),
    ]),
    line(["---", "---:", ...shown.map(() => "---:")]),
    ...rows.map((row) =>
      line([groupName(row, groupBy ?? "", pack), String(row.count), ...shown.map((each) => moneyText(row[each], pack))]),
    ),
  ].join("\n");
}

/** How many a group, over all currencies; the counts of a group's currencies are whole numbers of the same query. */
function countTable(rows: readonly Fields[], groupBy: string, pack: LanguagePack): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const byKey = Map.groupBy(rows, ({ key }) => String(key));
  return [
    line([capitalise(labelOf(groupBy, pack)), capitalise(labelOf("count", pack)), capitalise(labelOf("sum", pack))]),
    line(["---", "---:", "---:"]),
    ...[...byKey.values()].map((group) => {
      const count = group.reduce((sum, row) => sum + Number(row.count), 0);
      const sums = group.map((row) => moneyText(row.sum, pack)).filter((text) => text !== "");
      return line([groupName(group[0] ?? {}, groupBy, pack), String(count), joinWords(sums, pack.and)]);
    }),
  ].join("\n");
}

function moneyText(value: unknown, pack: LanguagePack): string {
  const money: MoneyOutput | undefined = asMoney(value);
  return money === undefined ? "" : formatMoney(money, pack);
}

/** What a group is called: a month by its name, a country by its own. */
function groupName({ key, label }: Fields, groupBy: string, pack: LanguagePack): string {
  const text = String(label ?? key ?? "");
  if (text === "") return pack.unknown;
  const month = /^(\d{4})-(\d{2})$/u.exec(text);
  if (month) {
    const instant = Date.UTC(Number(month[1]), Number(month[2]) - 1, 1);
    return new Intl.DateTimeFormat(pack.locale, { month: "short", year: "numeric", timeZone: "UTC" }).format(instant);
  }
  if (groupBy === "country") return new Intl.DisplayNames([pack.locale], { type: "region" }).of(text) ?? text;
  if (groupBy === "ageing") return pack.ageLabels[text.slice(0, 1)] ?? text.slice(2);
  return escapeText(text.replaceAll("_", " "));
}
