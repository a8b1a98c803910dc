import { type Day, isoDate, isoInstant, momentIn, nextWorkingDay } from "../days.ts";
import type { DemoWorld } from "../demo-world.ts";
import type { DealStage } from "../parties/team.ts";
import { createRandom, createShare, type Random } from "../random.ts";
import { createRecordIds } from "../record-ids.ts";
import { noteOnCustomer, noteOnDeal, noteOnDecision, taskOfTheTeam, taskOnCustomer, taskOnDeal } from "./texts.ts";

/** What people wrote down and mean to do. Draws from random streams of its own: nothing else of the demo depends on it. */
export interface Activities {
  onCustomer(customer: { readonly id: string; readonly ownerId: string; readonly createdDay: Day }): void;
  onDeal(deal: {
    readonly id: string;
    readonly ownerId: string;
    readonly openedDay: Day;
    readonly closeDay: Day;
    readonly outcome: DealStage["outcome"];
  }): void;
  /** Tasks that are about no record. */
  ofTheTeam(count: number): void;
}

/** So many of each a record has on average; with 190 customers and 150 deals about 150 notes and 60 tasks. */
const rates = { customerNote: 0.32, dealNote: 0.6, customerTask: 0.13, dealTask: 0.2 } as const;
/** Nothing is written about an older deal in these last days: those that lie idle go on lying idle. */
const quietDays = 45;
/** Whether a task is done is open as long as it is due within so many days from the end, or later. */
const freshDays = 12;

type About = Partial<Record<"customerId" | "dealId", string>>;

export function createActivities(world: Pick<DemoWorld, "seed" | "team" | "writer" | "firstDay" | "lastDay">): Activities {
  const { seed, team, writer, firstDay, lastDay } = world;
  const random = createRandom(seed, "activities");
  const ids = createRecordIds(createRandom(seed, "activity-ids"));
  const hasCustomerNote = createShare(rates.customerNote, random);
  const hasDealNote = createShare(rates.dealNote, random);
  const hasCustomerTask = createShare(rates.customerTask, random);
  const hasDealTask = createShare(rates.dealTask, random);
  const people = team.members.filter(({ role }) => role !== "accountant");
  const boss = team.members.find(({ role }) => role === "owner") ?? people[0];

  function write(day: Day, activity: About & { kind: "note" | "task"; body: string; authorId: string } & Partial<TaskColumns>) {
    const at = momentIn(Math.min(day, lastDay), random.fraction());
    const createdAt = isoInstant(at);
    writer.add("activities", {
      id: ids(at),
      customerId: null,
      dealId: null,
      invoiceId: null,
      quoteId: null,
      dueDate: null,
      doneAt: null,
      assigneeId: null,
      ...activity,
      createdAt,
      updatedAt: activity.doneAt ?? createdAt,
    });
  }

  function note(day: Day, about: About, ownerId: string, body: string): void {
    write(day, { ...about, kind: "note", body, authorId: random.chance(0.8) ? ownerId : random.pick(people).id });
  }

  function task(day: Day, about: About, ownerId: string, body: string): void {
    const dueDay = nextWorkingDay(day + random.integer(2, 14));
    const isOpen = dueDay > lastDay - freshDays && random.chance(0.8);
    const doneDay = Math.max(day, Math.min(lastDay, dueDay - random.integer(-2, 3)));
    write(day, {
      ...about,
      kind: "task",
      body,
      authorId: ownerId,
      assigneeId: random.chance(0.35) && boss !== undefined ? boss.id : ownerId,
      dueDate: random.chance(0.9) ? isoDate(dueDay) : null,
      // After the working day in which it was written.
      doneAt: isOpen ? null : isoInstant(momentIn(doneDay, 1.1)),
    });
  }

  return {
    onCustomer({ id, ownerId, createdDay }) {
      const about = { customerId: id };
      const from = Math.max(createdDay, firstDay);
      if (hasCustomerNote()) note(workingDayBetween(from, lastDay, random), about, ownerId, noteOnCustomer(random));
      if (!hasCustomerTask()) return;
      // Most of what is planned is planned for these days.
      const start = random.chance(0.7) ? Math.max(from, lastDay - 16) : from;
      task(workingDayBetween(start, lastDay, random), about, ownerId, taskOnCustomer(random));
    },
    onDeal({ id, ownerId, openedDay, closeDay, outcome }) {
      const about = { dealId: id };
      const isOld = outcome === null && openedDay < lastDay - quietDays;
      const until = Math.max(openedDay, isOld ? lastDay - quietDays - 3 : Math.min(closeDay, lastDay));
      const isTold = outcome !== null && random.chance(0.4);
      if (hasDealNote() && !isTold) note(workingDayBetween(openedDay, until, random), about, ownerId, noteOnDeal(random));
      else if (isTold && outcome !== null) note(closeDay, about, ownerId, noteOnDecision(outcome, random));
      if (hasDealTask()) task(workingDayBetween(openedDay, until, random), about, ownerId, taskOnDeal(random));
    },
    ofTheTeam(count) {
      for (let index = 0; index < count; index++) {
        task(workingDayBetween(lastDay - 20, lastDay, random), {}, random.pick(people).id, taskOfTheTeam(index));
      }
    },
  };
}

interface TaskColumns {
  readonly dueDate: string | null;
  readonly doneAt: string | null;
  readonly assigneeId: string;
}

/** A working day of a period, or the one after its weekend. */
function workingDayBetween(from: Day, to: Day, random: Random): Day {
  return nextWorkingDay(random.integer(from, Math.max(from, to)));
}
