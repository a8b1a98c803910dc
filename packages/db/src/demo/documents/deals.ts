import type { Agenda } from "../agenda.ts";
import { type Day, isoDate, isoInstant, momentIn, nextWorkingDay } from "../days.ts";
import type { DemoWorld } from "../demo-world.ts";
import type { Customer } from "../parties/customers.ts";
import type { DealStage } from "../parties/team.ts";
import { createRandom, createShare, itemAt, type Random } from "../random.ts";
import { fillBasket } from "./basket.ts";
import type { Answer, Quotes } from "./quotes.ts";

export interface Deals {
  /** Opens a deal and takes it through the pipeline up to the demo's last day. */
  open(day: Day, at: number, customer: Customer): void;
}

/** Of the pipeline's stages, by position. */
const [proposal, negotiation, won, lost] = [2, 3, 4, 5];
const wonShare = 0.57;
/** Deals that were to be decided within the last two months and were not. */
const staleShare = 0.3;

export function createDeals(world: DemoWorld, agenda: Agenda, quotes: Quotes): Deals {
  const random = createRandom(world.seed, "deals");
  const isStale = createShare(staleShare, random);
  const isWon = createShare(wonShare, random);
  const titles = createTitles(world.team.trade.dealSubjects, random);
  const { ids, writer, activities, lastDay, team } = world;

  /** The stage a deal is in, `progress` 0–1 of the way to its close. */
  function stageIndex(closeDay: Day, progress: number): number {
    if (closeDay > lastDay) return Math.min(negotiation, Math.max(0, Math.floor(4 * progress + random.fraction() - 0.5)));
    if (lastDay - closeDay < 60 && isStale()) return random.integer(1, negotiation);
    return isWon() ? won : lost;
  }

  return {
    open(day, at, customer) {
      const cycle = random.integer(20, 80) + random.integer(0, 80);
      const closeDay = nextWorkingDay(day + cycle);
      const index = stageIndex(closeDay, (lastDay - day) / cycle);
      const stage: DealStage = itemAt(team.stages, index);
      const isQuoted = index === lost ? random.chance(0.6) : index >= proposal;
      const document = fillBasket(world, customer, day, random.integer(2, 8), 3, random);
      const id = ids(at);
      writer.add("deals", {
        id,
        title: titles(customer.name),
        customerId: customer.id,
        stageId: stage.id,
        amount: isQuoted ? document.netTotal : roughly(document.netTotal),
        currency: customer.currency,
        probability: stage.probability,
        closeDate: isoDate(closeDay),
        isClosed: stage.outcome !== null,
        ownerId: customer.ownerId,
        createdAt: isoInstant(at),
        updatedAt: stage.outcome === null ? isoInstant(at) : isoInstant(momentIn(closeDay, 1)),
      });
      activities.onDeal({ id, ownerId: customer.ownerId, openedDay: day, closeDay, outcome: stage.outcome });
      if (!isQuoted) return;

      const quoteDay = nextWorkingDay(Math.max(day + 1, Math.min(lastDay, day + Math.round(cycle * 0.5))));
      const outcome = answerOf(stage, closeDay, random);
      agenda.plan(quoteDay, (quoteAt) => {
        quotes.offer(quoteDay, quoteAt, customer, document, { dealId: id, validDays: 60, outcome });
      });
    },
  };
}

function answerOf({ outcome }: DealStage, closeDay: Day, random: Random): Answer | null {
  if (outcome === "won") return { status: "accepted", day: closeDay };
  return outcome === "lost" && random.chance(0.7) ? { status: "declined", day: closeDay } : null;
}

/** An estimate before there is a quote: whole hundreds. */
function roughly(minor: bigint): bigint {
  const hundred = 10_000n;
  return minor < hundred ? hundred : ((minor + hundred / 2n) / hundred) * hundred;
}

/** Titles that say what for whom, no two alike. */
function createTitles(subjects: readonly string[], random: Random): (customerName: string) => string {
  const taken = new Set<string>();
  return (customerName) => {
    const subject = random.pick(subjects);
    let title = `${subject} – ${customerName}`;
    for (let phase = 2; taken.has(title); phase++) title = `${subject}, phase ${phase} – ${customerName}`;
    taken.add(title);
    return title;
  };
}
