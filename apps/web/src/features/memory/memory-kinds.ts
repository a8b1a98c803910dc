import { t } from "../../app/i18n/t.ts";
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
    title: t("memory.preference.title"),
    explanation: t("memory.preference.explanation"),
    one: t("memory.preference.one"),
    example: t("memory.preference.example"),
  },
  {
    kind: "fact",
    title: t("memory.fact.title"),
    explanation: t("memory.fact.explanation"),
    one: t("memory.fact.one"),
    example: t("memory.fact.example"),
  },
  {
    kind: "topic",
    title: t("memory.topic.title"),
    explanation: t("memory.topic.explanation"),
    one: t("memory.topic.one"),
    example: t("memory.topic.example"),
  },
];
