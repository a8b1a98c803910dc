/** More ways to answer, written apart from the others and from the verifier: letters, lists with a story, tables of figures, comparisons. */
import {
  add,
  type Books,
  companyName,
  type Invoice,
  id,
  type Money,
  money,
  moved,
  pick,
  summaryOutput,
  whole,
} from "./books.ts";
import { type Slot, t } from "./slots.ts";
import type { Write } from "./written-answers.ts";

const amount = (value: Money, of: string): Slot => ({ kind: "amount", value, of });
const count = (value: number, of: string): Slot => ({ kind: "count", value, of });
const date = (value: string, of: string): Slot => ({ kind: "date", value, of });
const name = (value: string, of: string): Slot => ({ kind: "name", value, of });
const identifier = (value: string, of: string): Slot => ({ kind: "identifier", value, of });

function invoicesCall(books: Books, some: readonly Invoice[] = books.invoices) {
  return {
    type: "tool-getInvoices",
    toolCallId: "call-7",
    input: { sort: "-issueDate", limit: 10 },
    output: {
      rows: some.map(({ customer, ...invoice }) => ({
        ...invoice,
        direction: "issued",
        type: "invoice",
        status: "sent",
        paymentState: "unpaid",
        isOverdue: false,
        customer: { id: customer.id, name: customer.name },
      })),
      totals: {
        count: some.length,
        sums: {
          grossTotal: add(some.map(({ grossTotal }) => grossTotal)),
          balanceDue: add(some.map(({ balanceDue }) => balanceDue)),
        },
      },
      more: null,
      sources: some.map((invoice) => ({
        type: "invoice",
        id: invoice.id,
        label: invoice.number,
        href: `/invoices/${invoice.id}`,
      })),
    },
  };
}

const letter: Write = (random, books, language) => {
  const some = [...books.invoices].sort(() => random() - 0.5);
  const [a, b] = some as [Invoice, Invoice];
  const [A, B] = [name(a.customer.name, a.id), name(b.customer.name, b.id)];
  const pieces = {
    en: t`Hi,\n\nHere's a quick summary of what I found:\n\n${A} hasn't settled ${identifier(a.number, a.id)} yet (${amount(a.grossTotal, a.id)}, issued ${date(a.issueDate, a.id)}, payable by ${date(a.dueDate, a.id)}). For ${B}, the open amount on ${identifier(b.number, b.id)} is ${amount(b.balanceDue, b.id)} and the deadline was ${date(b.dueDate, b.id)}.\n\n**Next Steps**\n\n- Send a Payment Reminder to both\n- Call them if nothing happens\n\nLet me know how you'd like to proceed.`,
    de: t`Guten Tag,\n\nhier eine kurze Zusammenfassung: ${A} hat ${identifier(a.number, a.id)} noch nicht beglichen (${amount(a.grossTotal, a.id)}, ausgestellt am ${date(a.issueDate, a.id)}, zahlbar bis ${date(a.dueDate, a.id)}). Bei ${B} sind aus der Rechnung ${identifier(b.number, b.id)} noch ${amount(b.balanceDue, b.id)} offen; das Zahlungsziel war der ${date(b.dueDate, b.id)}.\n\n**Nächste Schritte**\n\n- Freundliche Zahlungserinnerung senden\n- Telefonische Rückfrage bei Ausbleiben der Zahlung\n\nSoll ich die Mahnungen vorbereiten?`,
    sl: t`Pozdravljeni,\n\nna kratko: ${A} še ni poravnal računa ${identifier(a.number, a.id)} (${amount(a.grossTotal, a.id)}, izdan ${date(a.issueDate, a.id)}, rok plačila ${date(a.dueDate, a.id)}). Pri stranki ${B} je na računu ${identifier(b.number, b.id)} odprtih še ${amount(b.balanceDue, b.id)}, zapadel pa je ${date(b.dueDate, b.id)}.\n\n**Naslednji koraki**\n\n- Pošljite prijazen opomin\n- Pokličite, če ni odziva\n\nŽelite, da pripravim opomin?`,
  }[language];
  return { question: "Summarise what is open", tools: [invoicesCall(books)], pieces };
};

const figuresTable: Write = (random, books, language) => {
  const output = summaryOutput(random, books, "customer");
  const heads = {
    en: ["Customer", "Invoices", "Revenue", "Average", "Largest"],
    de: ["Kunde", "Rechnungen", "Umsatz", "Schnitt", "Größte"],
    sl: ["Stranka", "Računi", "Promet", "Povprečje", "Največji"],
  }[language];
  const rows = output.rows.flatMap(
    (row) =>
      t`| **${name(row.label, row.key)}** | ${count(row.count, row.key)} | ${amount(row.sum, row.key)} | ${amount(row.average, row.key)} | ${amount(row.max, row.key)} |\n`,
  );
  const lead = { en: "### Customer Overview\n\n", de: "### Umsatz nach Kunde\n\n", sl: "### Pregled strank\n\n" }[language];
  return {
    question: "table of customers please",
    tools: [{ type: "tool-summarizeInvoices", toolCallId: "call-3", input: { groupBy: "customer" }, output }],
    pieces: [lead, `| ${heads.join(" | ")} |\n|:---|---:|---:|---:|---:|\n`, ...rows],
  };
};

const storyList: Write = (random, books, language) => {
  const output = summaryOutput(random, books, "customer");
  const items = output.rows.slice(0, whole(random, 2, 4)).flatMap((row, index) => {
    const [who, many, sum, average] = [
      name(row.label, row.key),
      count(row.count, row.key),
      amount(row.sum, row.key),
      amount(row.average, row.key),
    ];
    return {
      en: t`${`${index + 1}. `}**${who}** — ${many} invoices, ${sum} in revenue; on average ${average} each.\n`,
      de: t`${`${index + 1}. `}**${who}** – ${many} Rechnungen, ${sum} Umsatz; im Schnitt je ${average}.\n`,
      sl: t`${`${index + 1}. `}**${who}** – število računov: ${many}, promet ${sum}; v povprečju ${average}.\n`,
    }[language];
  });
  const lead = {
    en: "Here is how your biggest customers compare:\n\n",
    de: "So stehen Ihre größten Kunden da:\n\n",
    sl: "Takole se primerjajo vaše največje stranke:\n\n",
  }[language];
  return {
    question: "biggest customers",
    tools: [{ type: "tool-summarizeInvoices", toolCallId: "call-3", input: { groupBy: "customer", limit: 5 }, output }],
    pieces: [lead, ...items],
  };
};

const payments: Write = (random, books, language) => {
  const rows = books.invoices.map((invoice) => ({
    id: id(random),
    paidOn: moved(invoice.dueDate, whole(random, -5, 9)),
    amount: money(random, "EUR"),
    method: pick(random, ["card", "bank_transfer"]),
    reference: null,
    direction: "issued",
    invoice: { id: invoice.id, number: invoice.number },
    customer: { id: invoice.customer.id, name: invoice.customer.name },
  }));
  const sums = add(rows.map((row) => row.amount));
  const output = {
    rows,
    totals: { count: rows.length, sums: { amount: sums } },
    more: null,
    sources: rows.map(({ invoice }) => ({
      type: "invoice",
      id: invoice.id,
      label: invoice.number,
      href: `/invoices/${invoice.id}`,
    })),
  };
  const [a, b, c] = [...rows].sort(() => random() - 0.5) as [
    (typeof rows)[number],
    (typeof rows)[number],
    (typeof rows)[number],
  ];
  const say = (row: (typeof rows)[number]) =>
    [
      name(row.customer.name, row.id),
      amount(row.amount, row.id),
      date(row.paidOn, row.id),
      identifier(row.invoice.number, row.id),
    ] as const;
  const [[n1, s1, d1, i1], [n2, s2, d2, i2], [n3, s3, d3, i3]] = [say(a), say(b), say(c)];
  const total = amount(sums[0] ?? { amount: "0.00", currency: "EUR" }, "total");
  const pieces = {
    en: t`${count(rows.length, "total")} payments came in, ${total} altogether. On ${d1}, ${n1} paid ${s1} for ${i1}. ${n2} transferred ${s2} on ${d2} (${i2}), and ${n3} followed on ${d3} with ${s3} towards ${i3}.`,
    de: t`Es gingen ${count(rows.length, "total")} Zahlungen ein, zusammen ${total}. Am ${d1} zahlte ${n1} ${s1} auf ${i1}. ${n2} überwies ${s2} am ${d2} (${i2}), und ${n3} folgte am ${d3} mit ${s3} für ${i3}.`,
    sl: t`Prejeli ste ${count(rows.length, "total")} plačil, skupaj ${total}. Dne ${d1} je ${n1} plačal ${s1} po računu ${i1}. ${n2} je nakazal ${s2} ${d2} (${i2}), ${n3} pa ${d3} še ${s3} za ${i3}.`,
  }[language];
  return {
    question: "What came in?",
    tools: [{ type: "tool-getPayments", toolCallId: "call-4", input: { sort: "-paidOn", limit: 10 }, output }],
    pieces,
  };
};

const pipeline: Write = (random, _books, language) => {
  const rows = ["Lead", "Qualified", "Proposal", "Negotiation"].map((stage) => ({
    stage: { id: id(random), name: stage },
    count: whole(random, 2, 19),
    amount: money(random, "EUR"),
    weightedAmount: money(random, "EUR"),
  }));
  const totals = {
    count: rows.reduce((all, row) => all + row.count, 0),
    sums: { amount: add(rows.map((row) => row.amount)), weightedAmount: add(rows.map((row) => row.weightedAmount)) },
  };
  const words = {
    en: ["deals worth", "weighted", "Your pipeline holds", "open deals"],
    de: ["Deals im Wert von", "gewichtet", "In der Pipeline sind", "offene Deals"],
    sl: ["poslov v vrednosti", "uteženo", "V prodajnem lijaku je", "odprtih poslov"],
  }[language];
  const items = rows.flatMap(
    (row) =>
      t`- ${name(row.stage.name, row.stage.id)}: ${count(row.count, row.stage.id)} ${words[0] ?? ""} ${amount(row.amount, row.stage.id)} (${words[1] ?? ""} ${amount(row.weightedAmount, row.stage.id)})\n`,
  );
  return {
    question: "pipeline?",
    tools: [{ type: "tool-getPipeline", toolCallId: "call-5", input: {}, output: { rows, totals, more: null, sources: [] } }],
    pieces: [
      `${words[2]} `,
      count(totals.count, "total"),
      ` ${words[3]} (`,
      amount(totals.sums.amount[0] ?? { amount: "0.00", currency: "EUR" }, "total"),
      "):\n\n",
      ...items,
    ],
  };
};

const deals: Write = (random, books, language) => {
  const rows = books.customers.slice(0, 4).map((customer) => ({
    id: id(random),
    title: `${pick(random, ["Office refit", "Showroom", "New warehouse", "Meeting rooms"])}, phase ${whole(random, 1, 3)} – ${customer.name}`,
    customer: { id: customer.id, name: customer.name },
    stage: { id: id(random), name: pick(random, ["Lead", "Proposal"]) },
    amount: money(random, "EUR"),
    probability: pick(random, [0.1, 0.25, 0.5, 0.75]),
    closeDate: moved(books.today, whole(random, 10, 200)),
    isClosed: false,
  }));
  const output = {
    rows,
    totals: { count: rows.length, sums: { amount: add(rows.map((row) => row.amount)) } },
    more: null,
    sources: rows.map((row) => ({ type: "deal", id: row.id, label: row.title, href: `/deals/${row.id}` })),
  };
  const [a, b] = rows as [(typeof rows)[number], (typeof rows)[number]];
  const say = (row: (typeof rows)[number]) =>
    [
      name(row.title, row.id),
      amount(row.amount, row.id),
      date(row.closeDate, row.id),
      { kind: "percent", value: row.probability * 100, of: `share ${row.id}` } as Slot,
    ] as const;
  const [[n1, s1, d1, p1], [n2, s2, d2, p2]] = [say(a), say(b)];
  const pieces = {
    en: t`The deal “${n1}” is worth ${s1} and should close on ${d1} (probability ${p1}). “${n2}” stands at ${s2} with a ${p2} chance, expected to close ${d2}.`,
    de: t`Der Deal „${n1}“ hat einen Wert von ${s1}, Abschluss voraussichtlich am ${d1} (Wahrscheinlichkeit ${p1}). „${n2}“ liegt bei ${s2} mit ${p2} Wahrscheinlichkeit, Abschluss am ${d2}.`,
    sl: t`Posel »${n1}« je vreden ${s1}, zaključek je predviden ${d1} (verjetnost ${p1}). »${n2}« je ocenjen na ${s2} z verjetnostjo ${p2}, zaključek ${d2}.`,
  }[language];
  return {
    question: "open deals",
    tools: [{ type: "tool-getDeals", toolCallId: "call-6", input: { isClosed: false }, output }],
    pieces,
  };
};

const nothingFound: Write = (random, _books, language) => {
  const asked = companyName(random);
  const output = { rows: [], totals: { count: 0, sums: {} }, more: null, sources: [] };
  const pieces = {
    en: t`I couldn't find any invoices for ${asked}. Please check the spelling, or ask me for a list of all customers.`,
    de: t`Zu ${asked} habe ich keine Rechnungen gefunden. Bitte prüfen Sie die Schreibweise oder fragen Sie nach allen Kunden.`,
    sl: t`Za ${asked} nisem našel nobenega računa. Preverite zapis ali vprašajte po seznamu vseh strank.`,
  }[language];
  return {
    question: `Invoices for ${asked}?`,
    tools: [{ type: "tool-getInvoices", toolCallId: "call-9", input: { customer: asked }, output }],
    pieces,
  };
};

const comparison: Write = (random, books, language) => {
  const output = summaryOutput(random, books, "customer");
  const [a, b] = output.rows as [(typeof output.rows)[number], (typeof output.rows)[number]];
  const difference = { amount: (Number(a.sum.amount) - Number(b.sum.amount)).toFixed(2), currency: "EUR" };
  const [n1, n2, s1, s2] = [name(a.label, a.key), name(b.label, b.key), amount(a.sum, a.key), amount(b.sum, b.key)];
  const by = amount(difference, "total difference");
  const pieces = {
    en: t`${n1} bought for ${s1} and ${n2} for ${s2}, a difference of ${by}. ${n1} placed ${count(a.count, a.key)} orders; its smallest invoice was ${amount(a.min, `min ${a.key}`)}.`,
    de: t`${n1} kaufte für ${s1}, ${n2} für ${s2}: ein Unterschied von ${by}. ${n1} erhielt ${count(a.count, a.key)} Rechnungen; die kleinste lag bei ${amount(a.min, `min ${a.key}`)}.`,
    sl: t`${n1} je kupil za ${s1}, ${n2} za ${s2}, razlika je ${by}. ${n1} ima ${count(a.count, a.key)} računov; najmanjši je znašal ${amount(a.min, `min ${a.key}`)}.`,
  }[language];
  return {
    question: "Compare our two best customers",
    tools: [{ type: "tool-summarizeInvoices", toolCallId: "call-3", input: { groupBy: "customer" }, output }],
    pieces,
  };
};

export const otherForms: Readonly<Record<string, Write>> = {
  letter,
  figuresTable,
  storyList,
  payments,
  pipeline,
  deals,
  nothingFound,
  comparison,
};
