import type { SlashCommand } from "./slash-commands.ts";

export type SlashReading =
  /** A name is being typed: the commands that begin like it. */
  | { readonly kind: "choosing"; readonly fitting: readonly SlashCommand[] }
  /** A command that wants more, and what has been typed of it. */
  | { readonly kind: "completing"; readonly command: SlashCommand; readonly typed: string };

/** What a text that begins with a slash means; null for every other text, and for a slash that leads to no command. */
export function readSlash(text: string, commands: readonly SlashCommand[]): SlashReading | null {
  const [, name, typed] = /^\/(\S*)(?:[ \t]+([\s\S]*))?$/.exec(text) ?? [];
  if (name === undefined) return null;
  if (typed !== undefined) {
    const command = commands.find((each) => isCalled(each, name));
    return command && "complete" in command.does ? { kind: "completing", command, typed: typed.trim() } : null;
  }
  const fitting = commands.filter((each) => [each.name, each.id].some((it) => plain(it).startsWith(plain(name))));
  return fitting.length === 0 ? null : { kind: "choosing", fitting };
}

function isCalled({ name, id }: SlashCommand, typed: string): boolean {
  return plain(name) === plain(typed) || id === typed.toLowerCase();
}

/** Without regard to case and to marks on letters. */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
