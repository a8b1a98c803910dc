/**
 * What moves, approvals and undos should do to three deals, told in plain TypeScript: no database, and none of the product's code.
 *
 * @module
 */
import fc from "fast-check";

export const stages = {
  Lead: { probability: 0.1, isClosed: false },
  Qualified: { probability: 0.25, isClosed: false },
  Proposal: { probability: 0.5, isClosed: false },
  Won: { probability: 1, isClosed: true },
  Lost: { probability: 0, isClosed: true },
} as const;
export type Stage = keyof typeof stages;

export type Step =
  /** An assistant asks, in one of three turns; the decision may come much later, or never. */
  | { readonly kind: "ask"; readonly turn: number; readonly deal: number; readonly stage: Stage }
  /** One of the wishes that wait, counted from the first, or from the last with a minus sign. */
  | { readonly kind: "approve"; readonly wish: number }
  | { readonly kind: "move"; readonly deal: number; readonly stage: Stage }
  | { readonly kind: "undo"; readonly turn: number };

export type Outcome =
  | { readonly is: "done" | "stale" | "nothing to undo" | "undone already" | "there already" }
  | { readonly is: "conflict"; readonly deals: readonly number[] };

const three = fc.nat({ max: 2 });
const stage = fc.constantFrom(...(Object.keys(stages) as Stage[]));

const ask = fc.record({ kind: fc.constant("ask" as const), turn: three, deal: three, stage });
const approve = fc.record({ kind: fc.constant("approve" as const), wish: fc.nat({ max: 20 }) });
const move = fc.record({ kind: fc.constant("move" as const), deal: three, stage });
const undo = fc.record({ kind: fc.constant("undo" as const), turn: three });

/** Wishes are mostly approved at once, else others come in between; people and undos get in the way. */
export const steps: fc.Arbitrary<Step[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: ask.map((it): Step[] => [it, { kind: "approve", wish: -1 }]) },
      { weight: 2, arbitrary: ask.map((it): Step[] => [it]) },
      { weight: 2, arbitrary: approve.map((it): Step[] => [it]) },
      { weight: 3, arbitrary: move.map((it): Step[] => [it]) },
      { weight: 4, arbitrary: undo.map((it): Step[] => [it]) },
    ),
    { minLength: 6, maxLength: 14, size: "max" },
  )
  .map((groups) => groups.flat());

export interface ModelDeal {
  stage: Stage;
  closeDate: string;
  version: number;
}

interface Wish {
  readonly turn: number;
  readonly deal: number;
  readonly stage: Stage;
  /** The deal as the person saw it, and the day they were shown for its decision. */
  readonly version: number;
  readonly day: string;
  isOpen: boolean;
}

type Standing = Pick<ModelDeal, "stage" | "closeDate">;

/** The day the deals of the test were planned for. */
const planned = "2026-12-31";

export class UndoModel {
  readonly deals: ModelDeal[] = [0, 1, 2].map(() => ({ stage: "Lead", closeDate: planned, version: 1 }));
  readonly wishes: Wish[] = [];
  /** Per turn and deal: how the deal stood before the turn first wrote it, and the version the turn last left. */
  private readonly touched: Map<number, { before: Standing; leftAt: number }>[] = [new Map(), new Map(), new Map()];
  /** Turns that have written nothing since they were undone. */
  private readonly undone = new Set<number>();

  private write(deal: number, to: Standing): number {
    const it = this.deals[deal];
    if (it === undefined) throw new Error(`no deal ${deal}`);
    Object.assign(it, to);
    it.version += 1;
    return it.version;
  }

  /** A stage that decides a deal takes the day with it. */
  private moved(deal: number, stage: Stage, day: string): Standing {
    return { stage, closeDate: stages[stage].isClosed ? day : this.standing(deal).closeDate };
  }

  private standing(deal: number): Standing {
    const { stage, closeDate } = this.deals[deal] ?? { stage: "Lead", closeDate: planned };
    return { stage, closeDate };
  }

  ask({ turn, deal, stage }: Step & { kind: "ask" }, day: string): Outcome {
    const { stage: now, version } = this.deals[deal] ?? { stage, version: 0 };
    if (now === stage) return { is: "there already" };
    this.wishes.push({ turn, deal, stage, version, day, isOpen: true });
    return { is: "done" };
  }

  approve(wish: Wish): Outcome {
    const { stage: now, version } = this.deals[wish.deal] ?? { stage: wish.stage, version: 0 };
    if (now === wish.stage) return { is: "there already" };
    wish.isOpen = false;
    if (version !== wish.version) return { is: "stale" };
    this.undone.delete(wish.turn);
    const before = this.touched[wish.turn]?.get(wish.deal)?.before ?? this.standing(wish.deal);
    const leftAt = this.write(wish.deal, this.moved(wish.deal, wish.stage, wish.day));
    this.touched[wish.turn]?.set(wish.deal, { before, leftAt });
    return { is: "done" };
  }

  move({ deal, stage }: Step & { kind: "move" }, day: string): Outcome {
    if (this.deals[deal]?.stage === stage) return { is: "there already" };
    this.write(deal, this.moved(deal, stage, day));
    return { is: "done" };
  }

  undo({ turn }: Step & { kind: "undo" }): Outcome {
    const touched = [...(this.touched[turn] ?? [])];
    if (touched.length === 0) return { is: "nothing to undo" };
    if (this.undone.has(turn)) return { is: "undone already" };
    const since = touched.filter(([deal, { leftAt }]) => this.deals[deal]?.version !== leftAt);
    if (since.length > 0) return { is: "conflict", deals: since.map(([deal]) => deal) };
    for (const [deal, { before }] of touched) this.write(deal, before);
    this.undone.add(turn);
    return { is: "done" };
  }
}
