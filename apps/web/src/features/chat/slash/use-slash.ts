import { type KeyboardEvent, useId, useState } from "react";
import { readSlash, type SlashReading } from "./read-slash.ts";
import { type SlashCommand, slashCommands } from "./slash-commands.ts";

interface SlashOptions {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onAsk: (question: string) => void;
  readonly onAct: (act: "new" | "help") => void;
}

export interface Slash {
  readonly reading: SlashReading | null;
  /** Of the list, and of the option that Enter chooses. */
  readonly listId: string;
  readonly activeId: string | undefined;
  readonly active: SlashCommand | undefined;
  choose(command: SlashCommand): void;
  /** True where the key was for the menu. */
  onKeyDown(event: KeyboardEvent): boolean;
  /** What is asked when the text is sent; null while there is nothing to ask, or a command still wants something. */
  readonly question: string | null;
}

export const optionId = (listId: string, { id }: SlashCommand) => `${listId}-${id}`;

/** The menu that a slash opens over the field: the focus stays in the field, the arrows go through the menu. */
export function useSlash({ text, onText, onAsk, onAct }: SlashOptions): Slash {
  const listId = useId();
  /** Closed by Escape, until the text is another. */
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const reading = text === dismissed ? null : readSlash(text, slashCommands);
  const fitting = reading?.kind === "choosing" ? reading.fitting : [];
  const active = fitting.find(({ id }) => id === chosen) ?? fitting[0];

  function choose({ name, does }: SlashCommand) {
    setChosen(null);
    if ("complete" in does) return onText(`/${name} `);
    onText("");
    if ("ask" in does) onAsk(does.ask);
    else onAct(does.act);
  }

  function onKeyDown(event: KeyboardEvent): boolean {
    if (reading === null || event.nativeEvent.isComposing) return false;
    if (event.key === "Escape") {
      setDismissed(text);
      return true;
    }
    if (active === undefined) return false;
    const at = fitting.indexOf(active);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      setChosen(fitting[(at + step + fitting.length) % fitting.length]?.id ?? null);
      return true;
    }
    if ((event.key === "Enter" && !event.shiftKey) || (event.key === "Tab" && !event.shiftKey)) {
      choose(active);
      return true;
    }
    return false;
  }

  return {
    reading,
    listId,
    activeId: active && optionId(listId, active),
    active,
    choose,
    onKeyDown,
    question: questionOf(text, reading, active),
  };
}

function questionOf(text: string, reading: SlashReading | null, active: SlashCommand | undefined): string | null {
  if (reading?.kind === "choosing") return active !== undefined && "ask" in active.does ? active.does.ask : null;
  if (reading?.kind !== "completing" || !("complete" in reading.command.does)) return text.trim() || null;
  return reading.typed === "" ? null : reading.command.does.complete(reading.typed);
}
