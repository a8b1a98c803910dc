/**
 * What the home page asks for. Each part is a question of its own, under its own permission; all sums come from the server, per
 * currency.
 *
 * @module
 */
import { dataOf } from "@omni/api-client";
import { queryOptions } from "@tanstack/react-query";
import { localDate } from "../../ui/format-date.ts";
import type { MoneyValue } from "../../ui/format-money.ts";
import { api } from "../session/api.ts";

/** A quote that runs out within so many days is to be looked after; a deal that nothing happened with for so many, too. */
export const expiringDays = 14;
export const idleDays = 30;

/** How many of each are shown; the rest is a click away. */
const shown = 4;
const dayMs = 24 * 60 * 60 * 1000;

function dayFromNow(days: number): string {
  return localDate(new Date(Date.now() + days * dayMs));
}

/** The first day of the month that lies `months` before this one. */
function monthStart(months: number): string {
  const now = new Date();
  return localDate(new Date(now.getFullYear(), now.getMonth() - months, 1));
}

const overdue = { direction: "issued", isOverdue: true } as const;

export const overdueQuery = queryOptions({
  queryKey: ["home", "overdue"],
  queryFn: async () => {
    const [list, totals] = await Promise.all([
      dataOf(api.GET("/api/v1/invoices", { params: { query: { ...overdue, sort: "dueDate", limit: shown } } })),
      dataOf(api.GET("/api/v1/invoices/totals", { params: { query: overdue } })),
    ]);
    return { rows: list.data, count: totals.count, sums: totals.sums.balanceDue ?? [] };
  },
});

export const expiringQuery = queryOptions({
  queryKey: ["home", "expiring"],
  queryFn: async () => {
    const query = { status: ["sent" as const], validUntilFrom: dayFromNow(0), validUntilTo: dayFromNow(expiringDays) };
    const [list, totals] = await Promise.all([
      dataOf(api.GET("/api/v1/quotes", { params: { query: { ...query, sort: "validUntil", limit: shown } } })),
      dataOf(api.GET("/api/v1/quotes/totals", { params: { query } })),
    ]);
    return { rows: list.data, count: totals.count, sums: totals.sums.grossTotal ?? [] };
  },
});

export const idleQuery = queryOptions({
  queryKey: ["home", "idle"],
  queryFn: async () => {
    const since = dayFromNow(-idleDays);
    const [list, totals] = await Promise.all([
      dataOf(api.GET("/api/v1/deals/idle", { params: { query: { since, limit: shown } } })),
      dataOf(api.GET("/api/v1/deals/idle/totals", { params: { query: { since } } })),
    ]);
    return { rows: list.data, count: totals.count, sums: totals.sums.amount ?? [] };
  },
});

export const dueTasksQuery = queryOptions({
  queryKey: ["home", "tasks"],
  queryFn: async () => {
    const query = { isDone: false, isMine: true, dueTo: dayFromNow(0) };
    const [list, total] = await Promise.all([
      dataOf(api.GET("/api/v1/tasks", { params: { query: { ...query, limit: shown } } })),
      dataOf(api.GET("/api/v1/tasks/count", { params: { query } })),
    ]);
    return { rows: list.data, count: total.count };
  },
});

export const waitingQuery = queryOptions({
  queryKey: ["home", "approvals"],
  queryFn: async () => {
    const list = await dataOf(api.GET("/api/v1/approvals", { params: { query: { status: ["pending"], limit: shown } } }));
    return { rows: list.data, hasMore: list.nextCursor !== null };
  },
});

export const outstandingQuery = queryOptions({
  queryKey: ["home", "outstanding"],
  queryFn: async () => {
    const query = {
      direction: "issued" as const,
      type: "invoice" as const,
      status: ["sent" as const],
      paymentState: ["unpaid" as const, "partly_paid" as const],
    };
    const totals = await dataOf(api.GET("/api/v1/invoices/totals", { params: { query } }));
    return { count: totals.count, sums: totals.sums.balanceDue ?? [] };
  },
});

export const pipelineQuery = queryOptions({
  queryKey: ["home", "pipeline"],
  queryFn: async () => {
    const totals = await dataOf(api.GET("/api/v1/deals/totals", { params: { query: { isClosed: false } } }));
    return { count: totals.count, sums: totals.sums.amount ?? [] };
  },
});

interface Outcomes {
  readonly won: number;
  readonly decided: number;
}

async function outcomesBetween(closeDateFrom: string, closeDateTo: string): Promise<Outcomes> {
  const query = { isClosed: true, closeDateFrom, closeDateTo };
  const { data } = await dataOf(api.GET("/api/v1/deals/pipeline", { params: { query } }));
  const countOf = (wanted: "won" | "lost") =>
    data.filter(({ outcome }) => outcome === wanted).reduce((count, stage) => count + stage.count, 0);
  return { won: countOf("won"), decided: countOf("won") + countOf("lost") };
}

/** Deals decided in the last twelve months, and in the twelve before. */
export const winRateQuery = queryOptions({
  queryKey: ["home", "win-rate"],
  queryFn: async () => {
    const today = new Date();
    const yearsAgo = (years: number) => localDate(new Date(today.getFullYear() - years, today.getMonth(), today.getDate() + 1));
    const dayBefore = (date: string) => localDate(new Date(new Date(`${date}T12:00:00`).getTime() - dayMs));
    const [now, before] = await Promise.all([
      outcomesBetween(yearsAgo(1), localDate(today)),
      outcomesBetween(yearsAgo(2), dayBefore(yearsAgo(1))),
    ]);
    return { now, before };
  },
});

export interface MonthFigures {
  /** `2026-03` */
  readonly month: string;
  readonly currency: string;
  readonly invoiced: string;
  readonly paid: string;
}

/** What was invoiced and what came in, in each of the last twelve months and each currency. */
export const monthsQuery = queryOptions({
  queryKey: ["home", "months"],
  queryFn: async () => {
    const from = monthStart(11);
    const ofInvoices = { direction: "issued", type: "invoice", status: ["sent"], issueDateFrom: from } as const;
    const ofPayments = { direction: "issued", paidOnFrom: from } as const;
    const [invoiced, paid, allPaid] = await Promise.all([
      dataOf(
        api.GET("/api/v1/invoices/summary", {
          params: { query: { ...ofInvoices, status: [...ofInvoices.status], groupBy: "month", limit: 200 } },
        }),
      ),
      dataOf(api.GET("/api/v1/payments/summary", { params: { query: ofPayments } })),
      dataOf(api.GET("/api/v1/payments/totals", { params: { query: ofPayments } })),
    ]);
    const sums = invoiced.totals.map(({ sum }) => sum);
    return {
      months: monthsOf(
        invoiced.groups.map(({ key, sum }) => ({ month: key, amount: sum })),
        paid.data,
      ),
      totals: totalsOf(sums, allPaid.sums.amount ?? []),
    };
  },
});

function totalsOf(invoiced: readonly MoneyValue[], paid: readonly MoneyValue[]) {
  const amountIn = (sums: readonly MoneyValue[], currency: string) =>
    sums.find((sum) => sum.currency === currency)?.amount ?? "0";
  const currencies = [...new Set([...invoiced, ...paid].map(({ currency }) => currency))].sort();
  return currencies.map((currency) => ({
    currency,
    invoiced: amountIn(invoiced, currency),
    paid: amountIn(paid, currency),
  }));
}

interface MonthAmount {
  readonly month: string;
  readonly amount: MoneyValue;
}

/** Every one of the twelve months for each currency that occurs; a month without any is zero. */
function monthsOf(invoiced: readonly MonthAmount[], paid: readonly MonthAmount[]): MonthFigures[] {
  const months = Array.from({ length: 12 }, (_, index) => monthStart(11 - index).slice(0, 7));
  const currencies = [...new Set([...invoiced, ...paid].map(({ amount }) => amount.currency))].sort();
  const amountOf = (list: readonly MonthAmount[], month: string, currency: string) =>
    list.find((it) => it.month === month && it.amount.currency === currency)?.amount.amount ?? "0";
  return currencies.flatMap((currency) =>
    months.map((month) => ({
      month,
      currency,
      invoiced: amountOf(invoiced, month, currency),
      paid: amountOf(paid, month, currency),
    })),
  );
}
