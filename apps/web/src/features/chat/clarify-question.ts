interface Ambiguity {
  /** The questions asked so far, the latest last. */
  readonly questions: readonly string[];
  /** What the tool was called with. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The tool's complaint; it quotes the name that several records could have: `“Warehouse shelving” could be …`. */
  readonly message: string;
}

/**
 * The question again, with the record that is meant in the place of the name that several could have. Where that name does not
 * stand in any question, as when the assistant put it differently, the record alone has to do.
 */
export function clarifyQuestion({ questions, input, message }: Ambiguity, record: string): string {
  const name = Object.values(input).find((value) => typeof value === "string" && message.includes(`“${value}”`));
  if (typeof name !== "string") return record;
  const question = questions.findLast((asked) => asked.toLowerCase().includes(name.toLowerCase()));
  if (question === undefined) return record;
  const start = question.toLowerCase().indexOf(name.toLowerCase());
  return question.slice(0, start) + record + question.slice(start + name.length);
}
