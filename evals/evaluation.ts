/** One evaluation: takes the arguments behind its name; throws with a sentence when it cannot run. */
export type Evaluation = (args: string[]) => Promise<void>;
