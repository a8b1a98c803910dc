/** A question, and the least SQL that answers it: the rows that are shown, and what all that match come to. */
export interface TimedQuestion {
  readonly ask: string;
  /** Run at once, each with the team bound; `$day` stands for today. */
  readonly sql: readonly string[];
}

const listed = `select i.id, i.number, i.status, i.payment_state, i.issue_date, i.due_date, c.name, i.currency, i.gross_total, i.balance_due
  from invoices i join customers c on c.team_id = i.team_id and c.id = i.customer_id`;
const summed = "select currency, count(*), sum(gross_total), sum(balance_due) from invoices i";
const issued = "direction = 'issued' and type = 'invoice' and status = 'sent'";
const overdue = "where i.direction = 'issued' and i.status = 'sent' and i.balance_due > 0 and i.due_date < $day";
const lastMonth = `where ${issued} and issue_date >= date_trunc('month', $day) - interval '1 month' and issue_date < date_trunc('month', $day)`;
const thisYear = `where ${issued} and issue_date >= date_trunc('year', $day)`;
const large = "where i.payment_state = 'unpaid' and i.currency = 'EUR' and i.gross_total > 2000000 and i.status = 'sent'";
const statesOfAll =
  "select status, currency, count(*), sum(gross_total) from invoices where direction = 'issued' group by 1, 2";

export const questions: readonly TimedQuestion[] = [
  {
    ask: "which invoices are overdue?",
    sql: [`${listed} ${overdue} order by i.due_date, i.id limit 10`, `${summed} ${overdue} group by currency`],
  },
  {
    ask: "how much did we invoice last month?",
    sql: [`select currency, count(*), sum(gross_total) from invoices ${lastMonth} group by currency`],
  },
  {
    ask: "revenue by month this year",
    sql: [
      `select date_trunc('month', issue_date), currency, count(*), sum(gross_total) from invoices ${thisYear} group by 1, 2 order by 1`,
    ],
  },
  {
    ask: "top 5 customers by revenue this year",
    sql: [
      `select customer_id, sum(gross_total) from invoices ${thisYear} and currency = 'EUR' group by 1 order by 2 desc limit 5`,
      `select currency, count(*), sum(gross_total) from invoices ${thisYear} group by currency`,
    ],
  },
  {
    ask: "unpaid invoices over 20,000 EUR",
    sql: [`${listed} ${large} order by i.issue_date desc, i.id desc limit 10`, `${summed} ${large} group by currency`],
  },
  { ask: "how many invoices by status?", sql: [statesOfAll] },
  {
    ask: "show me the latest invoices",
    sql: [`${listed} order by i.issue_date desc, i.id desc limit 10`, `${summed} group by currency`],
  },
];
