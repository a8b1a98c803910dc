/** Answers as models write them, over books of their own: sentences, bullets and tables in three languages, each true. */
import {
  type Books,
  customerOutput,
  type Invoice,
  invoicesOutput,
  type Money,
  makeBooks,
  pick,
  type Random,
  summaryOutput,
  whole,
} from "./books.ts";
import { otherForms } from "./other-answers.ts";
import { type Piece, type Slot, t } from "./slots.ts";
import { makeVoice, type Voice } from "./voice.ts";

export interface ToolPart {
  readonly type: string;
  readonly toolCallId: string;
  readonly input: unknown;
  readonly output: unknown;
}

export interface WrittenAnswer {
  readonly form: string;
  readonly voice: Voice;
  readonly question: string;
  readonly today: string;
  readonly tools: readonly ToolPart[];
  readonly pieces: readonly Piece[];
  /** Names that tools returned, to swap in. */
  readonly names: readonly string[];
}

export type Write = (
  random: Random,
  books: Books,
  language: Voice["language"],
) => Omit<WrittenAnswer, "form" | "voice" | "today" | "names">;

const days = (one: string, other: string) => Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000);
const amount = (value: Money, of: string): Slot => ({ kind: "amount", value, of });
const roughly = (value: Money, of: string): Slot => ({ kind: "amount", value, of, isRounded: true });
const count = (value: number, of: string): Slot => ({ kind: "count", value, of });
const date = (value: string, of: string): Slot => ({ kind: "date", value, of });
const name = (value: string, of: string): Slot => ({ kind: "name", value, of });
const number = (invoice: Invoice): Slot => ({ kind: "identifier", value: invoice.number, of: invoice.id });
const who = ({ customer, id }: Invoice): Slot => name(customer.name, id);
const percent = (value: number, of: string): Slot => ({ kind: "percent", value, of });
const balance = ({ balanceDue, id }: Invoice) => amount(balanceDue, id);
const due = ({ dueDate, id }: Invoice) => date(dueDate, id);

function listed(items: readonly (readonly Piece[])[], and: string): Piece[] {
  return items.flatMap((item, index) => [...(index === 0 ? [] : [index === items.length - 1 ? ` ${and} ` : ", "]), ...item]);
}

function overdue(random: Random, books: Books) {
  const output = invoicesOutput(random, books);
  const tools = [{ type: "tool-getOverdueInvoices", toolCallId: "call-1", input: { limit: 10 }, output }];
  const totals = output.totals.sums.balanceDue.map((sum) => amount(sum, `total ${sum.currency}`));
  return { output, tools, total: count(output.totals.count, "total"), totals };
}

const overdueProse: Write = (random, books, language) => {
  const { tools, total, totals } = overdue(random, books);
  const [a, b, c] = [...books.invoices].sort(() => random() - 0.5) as [Invoice, Invoice, Invoice];
  const late = (invoice: Invoice): Slot => count(days(invoice.dueDate, books.today), `days ${invoice.id}`);
  const pieces = {
    en: t`You have ${total} overdue invoices, with ${listed(
      totals.map((each) => [each]),
      "and",
    )} still to be paid. ${who(a)} owes ${balance(a)} on ${number(a)}, which was due on ${due(a)}. The invoice for ${who(b)} (${number(b)}) fell due on ${due(b)} and ${balance(b)} of it is open. ${number(c)} to ${who(c)} has been overdue for ${late(c)} days; it was issued on ${date(c.issueDate, c.id)}.\n\nI can draft a reminder if you like.`,
    de: t`Es gibt ${total} überfällige Rechnungen, offen sind ${listed(
      totals.map((each) => [each]),
      "und",
    )}. ${who(a)} schuldet ${balance(a)} aus ${number(a)}, fällig am ${due(a)}. Die Rechnung ${number(b)} an ${who(b)} war am ${due(b)} fällig, davon sind ${balance(b)} offen. ${number(c)} (${who(c)}) ist seit ${late(c)} Tagen überfällig; ausgestellt wurde sie am ${date(c.issueDate, c.id)}.`,
    sl: t`Zapadlih je ${total} računov, odprto je še ${listed(
      totals.map((each) => [each]),
      "in",
    )}. ${who(a)} dolguje ${balance(a)} po računu ${number(a)}, ki je zapadel ${due(a)}. Račun ${number(b)} za ${who(b)} je zapadel ${due(b)}, odprtih je še ${balance(b)}. ${number(c)} (${who(c)}) zamuja že ${late(c)} dni; izdan je bil ${date(c.issueDate, c.id)}.`,
  }[language];
  return { question: "Which invoices are overdue?", tools, pieces };
};

const overdueBullets: Write = (random, books, language) => {
  const { tools, total } = overdue(random, books);
  const layout = whole(random, 0, 2);
  const words = {
    en: ["due", "open", "Here are the overdue invoices", "in total"],
    de: ["fällig am", "offen", "Das sind die überfälligen Rechnungen", "insgesamt"],
    sl: ["zapadlost", "odprto", "To so zapadli računi", "skupaj"],
  }[language];
  const shown = books.invoices.slice(0, whole(random, 3, 5));
  const items = shown.map((invoice) => {
    if (layout === 0)
      return t`- **${number(invoice)}** – ${who(invoice)}: ${balance(invoice)}, ${words[0] ?? ""} ${due(invoice)}\n`;
    if (layout === 1)
      return t`- ${who(invoice)} (${number(invoice)})\n  - ${words[0] ?? ""}: ${due(invoice)}\n  - ${words[1] ?? ""}: ${balance(invoice)}\n`;
    return t`1. ${number(invoice)}, ${who(invoice)}, ${words[0] ?? ""} ${due(invoice)}, ${balance(invoice)} ${words[1] ?? ""}\n`;
  });
  return { question: "Show me what is late", tools, pieces: [`${words[2]} (`, total, ` ${words[3]}):\n\n`, ...items.flat()] };
};

const overdueTable: Write = (random, books, language) => {
  const { tools, total, totals } = overdue(random, books);
  const isByName = random() < 0.4;
  const words = {
    en: ["Invoice", "Customer", "Due date", "Balance due", "There are", "overdue invoices. Outstanding:"],
    de: ["Rechnung", "Kunde", "Fällig am", "Offener Betrag", "Es gibt", "überfällige Rechnungen. Offen:"],
    sl: ["Račun", "Stranka", "Rok plačila", "Odprti znesek", "Imate", "zapadlih računov. Odprto:"],
  }[language];
  const rows = books.invoices.map((invoice) =>
    isByName
      ? t`| ${who(invoice)} | ${number(invoice)} | ${balance(invoice)} | ${due(invoice)} |\n`
      : t`| ${number(invoice)} | ${who(invoice)} | ${due(invoice)} | ${balance(invoice)} |\n`,
  );
  const header = isByName ? [words[1], words[0], words[3], words[2]] : words.slice(0, 4);
  return {
    question: "overdue",
    tools,
    pieces: [
      `${words[4]} `,
      total,
      ` ${words[5]} `,
      ...listed(
        totals.map((each) => [each]),
        "+",
      ),
      `.\n\n| ${header.join(" | ")} |\n|---|:--|---:|---|\n`,
      ...rows.flat(),
    ],
  };
};

const revenueByCustomer: Write = (random, books, language) => {
  const output = summaryOutput(random, books, "customer");
  const tools = [{ type: "tool-summarizeInvoices", toolCallId: "call-1", input: { groupBy: "customer", limit: 5 }, output }];
  const [a, b, c] = output.rows.map((row) => ({
    name: name(row.label, row.key),
    sum: amount(row.sum, row.key),
    round: roughly(row.sum, row.key),
    count: count(row.count, row.key),
    max: amount(row.max, `max ${row.key}`),
    row,
  })) as unknown as [Row, Row, Row];
  const [figures] = output.figures;
  const sum = amount(figures?.sum ?? { amount: "0.00", currency: "EUR" }, "total");
  const share = percent(
    Number(((100 * Number(a.row.sum.amount)) / Number(figures?.sum.amount)).toFixed(1)),
    `share ${a.row.key}`,
  );
  const style = whole(random, 0, 3);
  const pieces = {
    en: [
      t`Your best customer is ${a.name} with ${a.sum} (${share} of the total of ${sum}), followed by ${b.name} with ${b.sum} and ${c.name} with ${c.sum}.`,
      t`${a.name} brought in ${a.sum} over ${a.count} invoices, while ${b.name} stands at ${b.sum}. In third place is ${c.name}, at ${c.round}.`,
      t`The top three are ${a.name}, ${b.name} and ${c.name}, at ${a.sum}, ${b.sum} and ${c.sum} respectively. Overall you invoiced ${sum}.`,
      t`**Top customers**\n\n* ${a.name}: ${a.sum} across ${a.count} invoices (largest ${a.max})\n* ${b.name}: ${b.sum} across ${b.count} invoices (largest ${b.max})\n* ${c.name}: ${c.sum} across ${c.count} invoices (largest ${c.max})\n\nTotal: ${sum}`,
    ],
    de: [
      t`Ihr bester Kunde ist ${a.name} mit ${a.sum} (${share} vom Gesamtumsatz von ${sum}), gefolgt von ${b.name} mit ${b.sum} und ${c.name} mit ${c.sum}.`,
      t`Auf ${a.name} entfallen ${a.sum}, auf ${b.name} ${b.sum} und auf ${c.name} ${c.round}. Insgesamt sind es ${sum}.`,
      t`${a.sum} kommen von ${a.name}, ${b.sum} von ${b.name} und ${c.sum} von ${c.name}.`,
      t`**Umsatz nach Kunden**\n\n- ${a.name}: ${a.sum} (${a.count} Rechnungen)\n- ${b.name}: ${b.sum} (${b.count} Rechnungen)\n- ${c.name}: ${c.sum} (${c.count} Rechnungen)\n\nGesamtsumme: ${sum}`,
    ],
    sl: [
      t`Največ prometa je ustvarilo podjetje ${a.name}, in sicer ${a.sum} (${share} od skupno ${sum}). Sledita ${b.name} z ${b.sum} in ${c.name} z ${c.sum}.`,
      t`${a.name} ima ${a.count} računov v skupni vrednosti ${a.sum}, ${b.name} pa ${b.sum}. ${c.name} je na tretjem mestu s ${c.round}.`,
      t`${a.sum} je prišlo od ${a.name}, ${b.sum} od ${b.name} in ${c.sum} od ${c.name}. Vsega skupaj ${sum}.`,
      t`**Najboljše stranke**\n\n1. ${a.name} – ${a.sum}\n2. ${b.name} – ${b.sum}\n3. ${c.name} – ${c.sum}\n\nSkupaj: ${sum}`,
    ],
  }[language][style] as Piece[];
  return { question: "Who are our best customers?", tools, pieces };
};

interface Row {
  readonly name: Slot;
  readonly sum: Slot;
  readonly round: Slot;
  readonly count: Slot;
  readonly max: Slot;
  readonly row: { readonly key: string; readonly sum: Money };
}

const revenueByMonth: Write = (random, books, language) => {
  const output = summaryOutput(random, books, "month");
  const tools = [{ type: "tool-summarizeInvoices", toolCallId: "call-1", input: { groupBy: "month" }, output }];
  const months = output.rows.map((row) => ({
    month: { kind: "date", value: row.key, of: row.key } as Slot,
    sum: amount(row.sum, row.key),
    count: count(row.count, row.key),
  }));
  const [a, b] = months as [(typeof months)[number], (typeof months)[number]];
  const [change] = output.previous.changes;
  const [figures] = output.figures;
  const sum = amount(figures?.sum ?? { amount: "0.00", currency: "EUR" }, "total");
  const was = amount(output.previous.figures[0]?.sum ?? { amount: "0.00", currency: "EUR" }, "previous");
  const by = percent(Math.abs(Number(change?.percent)), "change");
  const table = months.flatMap((each) => t`| ${each.month} | ${each.count} | ${each.sum} |\n`);
  const pieces = {
    en: [
      t`In ${a.month} you invoiced ${a.sum}, compared with ${b.sum} in ${b.month}. Over the whole period it was ${sum}, a change of ${by} against ${was} before.`,
      t`| Month | Invoices | Revenue |\n| --- | ---: | ---: |\n${table}\nAltogether ${sum}.`,
    ],
    de: [
      t`Im ${a.month} wurden ${a.sum} fakturiert, im ${b.month} waren es ${b.sum}. Insgesamt ergibt das ${sum} gegenüber ${was} zuvor (${by}).`,
      t`| Monat | Rechnungen | Umsatz |\n| --- | ---: | ---: |\n${table}\nInsgesamt ${sum}.`,
    ],
    sl: [
      t`Izdani računi: ${a.month} ${a.sum}, ${b.month} ${b.sum}. Skupaj je to ${sum}, prej pa ${was} (sprememba ${by}).`,
      t`| Mesec | Računi | Promet |\n| --- | ---: | ---: |\n${table}\nSkupaj ${sum}.`,
    ],
  }[language][whole(random, 0, 1)] as Piece[];
  return { question: "Revenue per month?", tools, pieces };
};

const oneCustomer: Write = (random, books, language) => {
  const customer = pick(random, books.customers);
  const output = customerOutput(random, customer, books.today);
  const { record } = output;
  const tools = [{ type: "tool-getCustomer", toolCallId: "call-1", input: { customer: customer.name.split(" ")[0] }, output }];
  const [open] = record.openBalance;
  const of = customer.id;
  const owed = amount(open ?? { amount: "0.00", currency: "EUR" }, of);
  const mail: Slot = { kind: "identifier", value: record.email, of };
  const vat: Slot = { kind: "identifier", value: record.vatId, of };
  const person = name(customer.contact, of);
  const last = date(record.lastActivity.on, of);
  const pieces = {
    en: [
      t`${name(customer.name, of)} currently owes ${owed}. Their VAT ID is ${vat}, and you can reach ${person} at ${mail}. The last payment came in on ${last}.`,
      t`## ${name(customer.name, of)}\n\n- **Open balance:** ${owed}\n- **VAT ID:** ${vat}\n- **Email:** ${mail}\n- **Contact:** ${person}\n- **Last activity:** ${last}\n`,
    ],
    de: [
      t`${name(customer.name, of)} hat noch ${owed} offen. Die USt-IdNr. lautet ${vat}, Ansprechpartner ist ${person} (${mail}). Die letzte Zahlung kam am ${last}.`,
      t`**${name(customer.name, of)}**\n\n| Feld | Wert |\n|---|---|\n| Offener Betrag | ${owed} |\n| USt-IdNr. | ${vat} |\n| E-Mail | ${mail} |\n| Ansprechpartner | ${person} |\n| Letzte Aktivität | ${last} |\n`,
    ],
    sl: [
      t`${name(customer.name, of)} trenutno dolguje ${owed}. ID za DDV je ${vat}, kontaktna oseba ${person} (${mail}). Zadnje plačilo je bilo ${last}.`,
      t`### ${name(customer.name, of)}\n\n- Odprto: ${owed}\n- ID za DDV: ${vat}\n- E-pošta: ${mail}\n- Kontakt: ${person}\n- Zadnja dejavnost: ${last}\n`,
    ],
  }[language][whole(random, 0, 1)] as Piece[];
  return { question: `Tell me about ${customer.name}`, tools, pieces };
};

const twoCalls: Write = (random, books, language) => {
  const { tools, total } = overdue(random, books);
  const output = summaryOutput(random, books, "customer");
  const more = { type: "tool-summarizeInvoices", toolCallId: "call-2", input: { groupBy: "customer" }, output };
  const [a, b] = output.rows as [(typeof output.rows)[number], (typeof output.rows)[number]];
  const invoice = pick(random, books.invoices);
  const [one, other] = [name(a.label, a.key), name(b.label, b.key)];
  const pieces = {
    en: t`Two things stand out. First, ${one} leads with ${amount(a.sum, a.key)} invoiced (${count(a.count, a.key)} invoices); ${other} follows with ${amount(b.sum, b.key)}. Second, of the ${total} overdue invoices, [${number(invoice)}](/invoices/${invoice.id}) for ${who(invoice)} has ${balance(invoice)} open since ${due(invoice)}.`,
    de: t`Zwei Dinge fallen auf: ${one} führt mit ${amount(a.sum, a.key)} (${count(a.count, a.key)} Rechnungen), dahinter liegt ${other} mit ${amount(b.sum, b.key)}. Von den ${total} überfälligen Rechnungen ist [${number(invoice)}](/invoices/${invoice.id}) an ${who(invoice)} mit ${balance(invoice)} seit ${due(invoice)} offen.`,
    sl: t`Na prvem mestu je ${one} z ${amount(a.sum, a.key)} (${count(a.count, a.key)} računov), za njim pa ${other} z ${amount(b.sum, b.key)}. Od ${total} zapadlih računov ima [${number(invoice)}](/invoices/${invoice.id}) za ${who(invoice)} odprtih še ${balance(invoice)} od ${due(invoice)}.`,
  }[language];
  return { question: "What should I know?", tools: [...tools, more], pieces };
};

const forms: Readonly<Record<string, Write>> = {
  overdueProse,
  overdueBullets,
  overdueTable,
  revenueByCustomer,
  revenueByMonth,
  oneCustomer,
  twoCalls,
  ...otherForms,
};

/** `many` answers, each form in each language in turn. */
export function writeAnswers(random: Random, many: number): WrittenAnswer[] {
  const names = Object.entries(forms);
  const languages = ["en", "de", "sl"] as const;
  return Array.from({ length: many }, (_, index) => {
    const [form, write] = names[index % names.length] as [string, Write];
    const language = languages[Math.floor(index / names.length) % 3] ?? "en";
    const books = makeBooks(random);
    const written = write(random, books, language);
    const known = new Set(
      written.pieces.flatMap((piece) => (typeof piece !== "string" && piece.kind === "name" ? [piece.value] : [])),
    );
    return {
      form: `${form} ${language}`,
      voice: makeVoice(random, language),
      today: books.today,
      names: [...new Set([...known, ...books.invoices.map(({ customer }) => customer.name)])],
      ...written,
    };
  });
}
