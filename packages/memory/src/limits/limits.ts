/** So many points in so many seconds. The window starts with the first point and does not move. */
export interface Limit {
  /** Says what is limited, in headers and to people. */
  readonly name: string;
  /** How many are allowed in a window. */
  readonly points: number;
  /** Length of a window. */
  readonly seconds: number;
}

/** What came of taking a point. */
export interface Consumption {
  readonly isAllowed: boolean;
  readonly limit: Limit;
  /** Points left in this window. */
  readonly remaining: number;
  /** Whole seconds until the window ends and all points are back. */
  readonly resetSeconds: number;
}

/** Counts what people and programs do. */
export interface Limits {
  /**
   * Takes one of `limit`'s points for `key`. Never throws for want of a store: whoever counts together elsewhere counts alone until
   * it is back. `key` names whose points they are and, where somebody has several limits, which: `{teamId}:{userId}:questions`.
   */
  consume(limit: Limit, key: string): Promise<Consumption>;
}

/** The `position`th point of a window, counted from 1. */
export function consumptionAt(limit: Limit, position: number, millisecondsLeft: number): Consumption {
  return {
    isAllowed: position <= limit.points,
    limit,
    remaining: Math.max(limit.points - position, 0),
    resetSeconds: Math.max(Math.ceil(millisecondsLeft / 1000), 0),
  };
}
