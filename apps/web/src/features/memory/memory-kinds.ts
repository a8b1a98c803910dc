import type { MemoryKind } from "./queries.ts";

interface KindOfMemory {
  readonly kind: MemoryKind;
  readonly title: string;
  readonly explanation: string;
  /** As a choice of what to add. */
  readonly one: string;
  readonly example: string;
}

/** In the order they are shown: what a person says on purpose first. */
export const memoryKinds: readonly KindOfMemory[] = [
  {
    kind: "preference",
    title: "Preferences",
    explanation: "How you like your answers.",
    one: "Preference",
    example: "Amounts without cents",
  },
  {
    kind: "fact",
    title: "Facts",
    explanation: "What you told about yourself and your work.",
    one: "Fact",
    example: "I look after the customers in Austria",
  },
  {
    kind: "topic",
    title: "Recent topics",
    explanation: "What you asked about lately. Kept by itself; the oldest makes way for the newest.",
    one: "Topic",
    example: "Overdue invoices",
  },
];
