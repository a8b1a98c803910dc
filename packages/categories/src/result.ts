/** What decided. In this order: what comes first is asked first. */
export type Evidence = "rule" | "told" | "memory" | "code" | "meaning" | "words" | "neighbours" | "none";

export interface Candidate {
  readonly category: string;
  /** 0–1, calibrated: of those said with 0.7, seven in ten are right. */
  readonly confidence: number;
}

export interface Categorized {
  readonly id: string;
  /** Null where no category is sure enough; the candidates are then for a person to choose from. */
  readonly category: string | null;
  /** Of the best candidate, assigned or not. */
  readonly confidence: number;
  /** The best three, best first; fewer where fewer are known. */
  readonly candidates: readonly Candidate[];
  readonly evidence: Evidence;
  /** One or two sentences for a person. */
  readonly why: string;
}
