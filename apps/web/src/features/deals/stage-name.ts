import { heldTexts } from "../../app/i18n/texts.ts";

const names: Readonly<Record<string, string>> = heldTexts().deals.stageNames;

/** A stage of the pipeline that every company starts with, in the language of the page; one that a company named itself stays. */
export function stageName(name: string): string {
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}
