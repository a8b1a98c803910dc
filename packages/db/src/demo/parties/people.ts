import type { Country } from "../countries/index.ts";
import type { Random } from "../random.ts";
import { asciiSlug } from "../text.ts";

/** A name as usual in the country: given name, then surname. */
export function createPersonName({ language }: Country, random: Random): string {
  const surname = random.pick(language.surnames);
  return random.chance(0.5)
    ? `${random.pick(language.female)} ${language.feminine(surname)}`
    : `${random.pick(language.male)} ${surname}`;
}

/** `Špela Kovač` at `nordlicht.example` → `spela.kovac@nordlicht.example`. */
export function emailOf(personName: string, domain: string): string {
  return `${asciiSlug(personName, ".")}@${domain}`;
}
