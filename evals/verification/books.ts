/** A company's books made up from a seed, in the shapes that tools answer with: other names and figures every time. */

export type Random = () => number;

export interface Money {
  readonly amount: string;
  readonly currency: string;
}

export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly email: string;
  readonly vatId: string;
  readonly contact: string;
}

export interface Invoice {
  readonly id: string;
  readonly number: string;
  readonly customer: Customer;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly grossTotal: Money;
  readonly balanceDue: Money;
}

export interface Books {
  readonly customers: readonly Customer[];
  readonly invoices: readonly Invoice[];
  readonly today: string;
}

const heads =
  "Alder Bracken Cobalt Drava Elm Falken Grün Hasel Iskra Jezer Kolpa Linden Mira Nor Ostro Pohor Quell Rast Soča Trident Ulmen Vipava Wester Zelen Brook Dorn Kranj Sava Stein Thorn".split(
    " ",
  );
const tails = "berg dale feld gora haven kamp land mark nik polje quist ridge stad thal vale wald ec ana ica mont".split(" ");
const trades =
  "Logistik Foods Elektro Pharma Consulting Textil Mobili Systems Holz Trgovina Studio Medical Analytics Gradnje Papier Turizem Energy Interiors Metall Svetovanje".split(
    " ",
  );
const forms = ["", "", "", " GmbH", " d.o.o.", " Ltd", " AG", " s.p.", " LLC"];
const people =
  "Ana Novak|Peter Krall|Maja Zupan|John Hurst|Eva Lindner|Luka Horvat|Sarah Whitfield|Tomaž Kovač|Nina Berger|Paul Ames".split(
    "|",
  );
const cities = "Maribor Graz Leeds Celje Ulm Bristol Koper Linz Zagreb Trieste".split(" ");

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}

export function whole(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

export function id(random: Random): string {
  const hex = (length: number) => Array.from({ length }, () => whole(random, 0, 15).toString(16)).join("");
  return `01${hex(6)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
}

export function companyName(random: Random): string {
  const name = `${pick(random, heads)}${pick(random, tails)}`;
  return random() < 0.15
    ? `${name} & ${pick(random, heads)}${pick(random, tails)}`
    : `${name} ${pick(random, trades)}${pick(random, forms)}`;
}

export function money(random: Random, currency: string): Money {
  const size = 10 ** whole(random, 4, 6);
  return { amount: (whole(random, size / 10, size) / 100 + whole(random, 0, 99) / 100).toFixed(2), currency };
}

export function moved(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function add(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, bigint>();
  for (const { amount, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(amount.replace(".", "")));
  return [...sums].map(([currency, cents]) => ({
    currency,
    amount: `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`,
  }));
}

export function makeBooks(random: Random): Books {
  const today = moved("2025-02-10", whole(random, 0, 900));
  const customers: Customer[] = [];
  while (customers.length < 6) {
    const name = companyName(random);
    const first = name.split(" ")[0] ?? "";
    if (customers.some((each) => each.name.startsWith(first))) continue;
    const host = `${first
      .toLowerCase()
      .normalize("NFD")
      .replace(/[^a-z]/gu, "")}.example`;
    const vatId = `${pick(random, ["SI", "DE", "ATU"])}${whole(random, 10_000_000, 99_999_999)}`;
    customers.push({
      id: id(random),
      name,
      city: pick(random, cities),
      email: `office@${host}`,
      vatId,
      contact: pick(random, people),
    });
  }
  const series = pick(random, ["INV-", "RE-", "R", "F/"]);
  const currencies = random() < 0.5 ? ["EUR"] : ["EUR", "EUR", "EUR", pick(random, ["USD", "GBP", "CHF"])];
  const start = whole(random, 20, 700);
  const invoices = Array.from({ length: whole(random, 5, 9) }, (_, index) => {
    const issueDate = moved(today, -whole(random, 25, 140));
    const grossTotal = money(random, pick(random, currencies));
    const isPart = random() < 0.3 && Number(grossTotal.amount) > 100;
    return {
      id: id(random),
      number: `${series}${issueDate.slice(0, 4)}-${String(start + index).padStart(4, "0")}`,
      customer: pick(random, customers),
      issueDate,
      dueDate: moved(issueDate, pick(random, [8, 14, 15, 20])),
      grossTotal,
      balanceDue: isPart ? { ...grossTotal, amount: (Number(grossTotal.amount) / 2.5).toFixed(2) } : grossTotal,
    };
  });
  return { customers, invoices, today };
}

/** What `getOverdueInvoices` would return of them, though it knows of more than it shows. */
export function invoicesOutput(random: Random, { invoices }: Books) {
  const hidden = random() < 0.5 ? Array.from({ length: whole(random, 2, 40) }, () => money(random, "EUR")) : [];
  const count = invoices.length + hidden.length;
  return {
    rows: invoices.map(({ customer, ...invoice }) => ({
      ...invoice,
      direction: "issued",
      type: "invoice",
      status: "sent",
      paymentState: invoice.balanceDue === invoice.grossTotal ? "unpaid" : "partly_paid",
      isOverdue: true,
      customer: { id: customer.id, name: customer.name },
    })),
    totals: {
      count,
      sums: {
        grossTotal: add([...invoices.map(({ grossTotal }) => grossTotal), ...hidden]),
        balanceDue: add([...invoices.map(({ balanceDue }) => balanceDue), ...hidden]),
      },
    },
    more: hidden.length === 0 ? null : { returned: invoices.length, total: count, next: { cursor: "x" } },
    sources: invoices.map((invoice) => ({
      type: "invoice",
      id: invoice.id,
      label: invoice.number,
      href: `/invoices/${invoice.id}`,
    })),
  };
}

export interface GroupRow {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly sum: Money;
  readonly average: Money;
  readonly min: Money;
  readonly max: Money;
}

/** What `summarizeInvoices` would return by customer, or by month. */
export function summaryOutput(random: Random, { customers, today }: Books, groupBy: "customer" | "month") {
  const months = [...Array(5).keys()].map((back) => {
    const month = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 - back, 1));
    return month.toISOString().slice(0, 7);
  });
  const keys =
    groupBy === "customer"
      ? customers.slice(0, 5).map(({ id: key, name }) => [key, name] as const)
      : months.map((month) => [month, month] as const);
  const rows: GroupRow[] = keys.map(([key, label]) => {
    const each = Array.from({ length: whole(random, 1, 14) }, () => money(random, "EUR"));
    const sorted = each.map(({ amount }) => amount).sort((one, other) => Number(one) - Number(other));
    const [sum = { amount: "0.00", currency: "EUR" }] = add(each);
    const at = (amount: string | undefined) => ({ amount: amount ?? "0.00", currency: "EUR" });
    return {
      key,
      label,
      count: each.length,
      sum,
      average: at((Number(sum.amount) / each.length).toFixed(2)),
      min: at(sorted[0]),
      max: at(sorted.at(-1)),
    };
  });
  if (groupBy === "customer") rows.sort((one, other) => Number(other.sum.amount) - Number(one.sum.amount));
  const count = rows.reduce((all, row) => all + row.count, 0);
  const [sum = { amount: "0.00", currency: "EUR" }] = add(rows.map((row) => row.sum));
  const before = money(random, "EUR");
  const difference = (Number(sum.amount) - Number(before.amount)).toFixed(2);
  const percent = ((100 * Number(difference)) / Number(before.amount)).toFixed(1);
  const figures = {
    count,
    sum,
    average: { amount: (Number(sum.amount) / count).toFixed(2), currency: "EUR" },
    min: rows[0]?.min ?? sum,
    max: rows[0]?.max ?? sum,
  };
  return {
    rows,
    count,
    figures: [figures],
    groupBy,
    of: "grossTotal",
    measure: "sum",
    groupCount: rows.length,
    previous: {
      from: `${Number(today.slice(0, 4)) - 1}-01-05`,
      to: `${Number(today.slice(0, 4)) - 1}-11-20`,
      count: whole(random, 3, 90),
      figures: [{ ...figures, sum: before }],
      changes: [{ difference: { amount: difference, currency: "EUR" }, percent }],
    },
    sources:
      groupBy === "customer"
        ? rows.map(({ key, label }) => ({ type: "customer", id: key, label, href: `/customers/${key}` }))
        : [],
  };
}

/** What `getCustomer` would return. */
export function customerOutput(random: Random, customer: Customer, today: string) {
  const open = money(random, "EUR");
  return {
    record: {
      id: customer.id,
      name: customer.name,
      industry: "Manufacturing",
      country: "SI",
      city: customer.city,
      email: customer.email,
      phone: `+386 ${whole(random, 1, 7)} ${whole(random, 200, 999)} ${whole(random, 10, 99)} ${whole(random, 10, 99)}`,
      vatId: customer.vatId,
      currency: "EUR",
      contacts: [
        {
          id: id(random),
          name: customer.contact,
          jobTitle: "Buyer",
          email: `buyer@${customer.email.split("@")[1]}`,
          phone: null,
        },
      ],
      lastActivity: { kind: "payment", on: moved(today, -whole(random, 1, 60)), label: null },
      openBalance: [open],
      overdueBalance: random() < 0.5 ? [] : [{ ...open, amount: (Number(open.amount) * 0.4).toFixed(2) }],
    },
    sources: [{ type: "customer", id: customer.id, label: customer.name, href: `/customers/${customer.id}` }],
  };
}
