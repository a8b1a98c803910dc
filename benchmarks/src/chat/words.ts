/** The nth word of every answer: numbered, so that a lost, repeated or reordered one is seen. */
export function wordAt(index: number): string {
  return `w${index % 4096} `;
}

/** The whole text of an answer of so many words. */
export function textOf(tokens: number): string {
  return Array.from({ length: tokens }, (_, index) => wordAt(index)).join("");
}
