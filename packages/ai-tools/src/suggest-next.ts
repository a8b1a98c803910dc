import { OmniError, quoteStatuses } from "@omni/core";
import { queries } from "@omni/crm";
import type { ToolName } from "./contract.ts";
import type { ToolContext } from "./define-tool.ts";
import { meantInvoices } from "./meant.ts";

/** A tool call that was answered. */
export interface AnsweredCall {
  readonly tool: ToolName;
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: unknown;
}

export type SuggestionLanguage = "en" | "sl" | "de";

type Filters = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;

interface Page {
  readonly data: readonly Row[];
}

const lists = {
  invoices: ({ kernel, ctx }, filters) => kernel.query(queries.listInvoices, ctx, filters),
  deals: ({ kernel, ctx }, filters) => kernel.query(queries.listDeals, ctx, filters),
  quotes: ({ kernel, ctx }, filters) => kernel.query(queries.listQuotes, ctx, filters),
} as const satisfies Record<string, (context: ToolContext, filters: Filters) => Promise<Page>>;

/** The first record of a list, under the rights of whoever asks; undefined where there is none. */
type Look = (list: keyof typeof lists, filters: Filters) => Promise<Row | undefined>;

/** A question that could be asked next, and whether it would say anything that was not just said. */
interface Candidate {
  readonly text: Readonly<Record<SuggestionLanguage, string>>;
  readonly isWorth: (look: Look) => Promise<boolean>;
}

const most = 3;

/**
 * Questions that go on from an answer: narrower, grouped, or about a record in it. Each was tried with the data as it is: one that
 * would yield nothing, or only what was just shown, is left out. At most three. A try reads single records by index, since
 * nobody asked for it: what the answer took to add up is never added up again.
 */
export async function suggestNext(
  context: ToolContext,
  answered: AnsweredCall,
  language: SuggestionLanguage = "en",
): Promise<string[]> {
  const look: Look = async (list, filters) => {
    try {
      const { data }: Page = await lists[list](context, { ...filters, limit: 1 });
      return data[0];
    } catch (error) {
      // No right to it, or no such record: nothing to suggest.
      if (OmniError.is(error)) return undefined;
      throw error;
    }
  };
  const tried = await Promise.all(
    candidatesFor(answered).map(async ({ text, isWorth }) => ((await isWorth(look)) ? [text[language]] : [])),
  );
  return tried.flat().slice(0, most);
}

function candidatesFor(call: AnsweredCall): Candidate[] {
  const { cursor: _, limit: __, sort: ___, ...input } = call.input;
  const next = { ...call, input };
  switch (call.tool) {
    case "getInvoices":
      return [...unpaidOnly(next), ...aboutCustomer(next)];
    case "summarizeInvoices":
      return [...grouped(next), ...unpaidOnly(next)];
    case "getCustomer":
    case "searchCustomers":
      return ofCustomer(next);
    case "getQuotes":
      return withStatus(next);
    case "getDeals":
      return [byStage, ...aboutCustomer(next)];
    case "getPipeline":
      return ofPipeline;
    default:
      return aboutCustomer(next);
  }
}

/** The invoices that a call was about, as a list takes them. */
function invoicesOf({ input }: AnsweredCall): Filters {
  const { groupBy, of, orderBy, measure, compareWith, ...filters } = input;
  return { ...meantInvoices, ...filters };
}

function unpaidOnly(call: AnsweredCall): Candidate[] {
  if ("paymentState" in call.input || "isOverdue" in call.input) return [];
  const filters = invoicesOf(call);
  return [
    {
      text: { en: "Only the unpaid ones", sl: "Samo neplačani", de: "Nur die unbezahlten" },
      isWorth: async (look) => {
        const [unpaid, other] = await Promise.all([
          look("invoices", { ...filters, paymentState: ["unpaid"] }),
          look("invoices", { ...filters, paymentState: ["partly_paid", "paid"] }),
        ]);
        return unpaid !== undefined && other !== undefined;
      },
    },
  ];
}

/** By customer and by month, where the first and the last invoice differ in it: one group is the sum once more. */
function grouped(call: AnsweredCall): Candidate[] {
  const differ = (keyOf: (row: Row) => unknown) => async (look: Look) => {
    const [first, last] = await Promise.all(
      ["issueDate", "-issueDate"].map((sort) => look("invoices", { ...invoicesOf(call), sort })),
    );
    return first !== undefined && last !== undefined && keyOf(first) !== keyOf(last);
  };
  const isByOtherDate = Object.keys(call.input).some((name) => /^(?:due|paid)Date/.test(name));
  const byCustomer: Candidate = {
    text: { en: "And by customer?", sl: "In po strankah?", de: "Und nach Kunden?" },
    isWorth: differ(({ customer }) => (customer as { id: string }).id),
  };
  const byMonth: Candidate = {
    text: { en: "And by month?", sl: "In po mesecih?", de: "Und nach Monaten?" },
    isWorth: differ(({ issueDate }) => String(issueDate).slice(0, "2026-01".length)),
  };
  return [
    ...("customer" in call.input || call.input.groupBy === "customer" ? [] : [byCustomer]),
    ...(isByOtherDate || call.input.groupBy === "month" ? [] : [byMonth]),
  ];
}

function ofCustomer({ output }: AnsweredCall): Candidate[] {
  const [name] = customersIn(output);
  if (name === undefined) return [];
  const has =
    (list: keyof typeof lists, filters: Filters = {}) =>
    async (look: Look) =>
      (await look(list, { ...filters, customer: name })) !== undefined;
  return [
    {
      text: { en: `Unpaid invoices of ${name}`, sl: `Neplačani računi za ${name}`, de: `Unbezahlte Rechnungen von ${name}` },
      isWorth: has("invoices", { ...meantInvoices, paymentState: ["unpaid"] }),
    },
    {
      text: { en: `Open deals with ${name}`, sl: `Odprti posli za ${name}`, de: `Offene Deals mit ${name}` },
      isWorth: has("deals", { isClosed: false }),
    },
    {
      text: { en: `Invoices of ${name}`, sl: `Računi za ${name}`, de: `Rechnungen von ${name}` },
      isWorth: has("invoices", meantInvoices),
    },
    {
      text: { en: `Quotes for ${name}`, sl: `Ponudbe za ${name}`, de: `Angebote für ${name}` },
      isWorth: has("quotes"),
    },
  ];
}

function withStatus({ input }: AnsweredCall): Candidate[] {
  if ("status" in input) return [];
  const only = (status: string) => async (look: Look) => {
    const [such, other] = await Promise.all([
      look("quotes", { ...input, status: [status] }),
      look("quotes", { ...input, status: quoteStatuses.filter((it) => it !== status) }),
    ]);
    return such !== undefined && other !== undefined;
  };
  return [
    { text: { en: "Only the accepted ones", sl: "Samo sprejete", de: "Nur die angenommenen" }, isWorth: only("accepted") },
    { text: { en: "Only the open ones", sl: "Samo odprte", de: "Nur die offenen" }, isWorth: only("sent") },
  ];
}

const byStage: Candidate = {
  text: { en: "Deals by stage", sl: "Posli po fazah", de: "Deals nach Phase" },
  isWorth: async (look) => (await look("deals", {})) !== undefined,
};

const ofPipeline: Candidate[] = [
  {
    text: { en: "Show the open deals", sl: "Pokaži odprte posle", de: "Zeig die offenen Deals" },
    isWorth: async (look) => (await look("deals", { isClosed: false })) !== undefined,
  },
  {
    text: { en: "Which deals did we win?", sl: "Katere posle smo dobili?", de: "Welche Deals haben wir gewonnen?" },
    isWorth: async (look) => (await look("deals", { isWon: true })) !== undefined,
  },
];

/** A customer that stands in the answer is there to be told about. */
function aboutCustomer({ input, output }: AnsweredCall): Candidate[] {
  if ("customer" in input) return [];
  return customersIn(output)
    .slice(0, 1)
    .map((name) => ({
      text: { en: `Tell me about ${name}`, sl: `Povej mi o ${name}`, de: `Erzähl mir von ${name}` },
      isWorth: async () => true,
    }));
}

/** The customers that an answer names, in its order. */
function customersIn(output: unknown): string[] {
  if (typeof output !== "object" || output === null) return [];
  const sources =
    "sources" in output && Array.isArray(output.sources) ? (output.sources as { type?: string; label?: string }[]) : [];
  const rows = "rows" in output && Array.isArray(output.rows) ? (output.rows as { customer?: { name?: string } }[]) : [];
  const names = [
    ...sources.filter(({ type }) => type === "customer").map(({ label }) => label),
    ...rows.map(({ customer }) => customer?.name),
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}
