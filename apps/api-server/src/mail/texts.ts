import type { languages } from "@omni/core";
import type { Mail } from "./mailer.ts";

type Language = (typeof languages)[number];
type Text = Omit<Mail, "to">;

interface Texts {
  invitation(given: { team: string; inviter: string; link: string }): Text;
  reset(given: { link: string }): Text;
}

const texts: Readonly<Record<Language, Texts>> = {
  en: {
    invitation: ({ team, inviter, link }) => ({
      subject: `${inviter} invites you to ${team}`,
      text: `${inviter} invites you to work with ${team} in Omni CRM.\n\nAccept the invitation here within seven days:\n${link}\n\nIf you do not know what this is about, ignore this message.\n`,
    }),
    reset: ({ link }) => ({
      subject: "Choose a new password",
      text: `Somebody asked for a new password for this e-mail address in Omni CRM.\n\nChoose it here within an hour:\n${link}\n\nIf it was not you, ignore this message; your password stays as it is.\n`,
    }),
  },
  sl: {
    invitation: ({ team, inviter, link }) => ({
      subject: `${inviter} vas vabi v ekipo ${team}`,
      text: `${inviter} vas vabi k sodelovanju v ekipi ${team} v programu Omni CRM.\n\nVabilo sprejmite v sedmih dneh:\n${link}\n\nČe ne veste, za kaj gre, to sporočilo prezrite.\n`,
    }),
    reset: ({ link }) => ({
      subject: "Izberite novo geslo",
      text: `Za ta e-poštni naslov je nekdo v programu Omni CRM zahteval novo geslo.\n\nIzberite ga v eni uri:\n${link}\n\nČe tega niste zahtevali vi, sporočilo prezrite; vaše geslo ostane nespremenjeno.\n`,
    }),
  },
  de: {
    invitation: ({ team, inviter, link }) => ({
      subject: `${inviter} lädt Sie zu ${team} ein`,
      text: `${inviter} lädt Sie ein, in Omni CRM bei ${team} mitzuarbeiten.\n\nNehmen Sie die Einladung innerhalb von sieben Tagen an:\n${link}\n\nWenn Sie nicht wissen, worum es geht, beachten Sie diese Nachricht nicht weiter.\n`,
    }),
    reset: ({ link }) => ({
      subject: "Neues Passwort wählen",
      text: `Für diese E-Mail-Adresse wurde in Omni CRM ein neues Passwort angefordert.\n\nWählen Sie es innerhalb einer Stunde:\n${link}\n\nWenn Sie das nicht waren, beachten Sie diese Nachricht nicht weiter; Ihr Passwort bleibt unverändert.\n`,
    }),
  },
};

/** The texts in a language; English for one that has none. `locale` is a BCP 47 tag. */
export function mailTexts(locale: string): Texts {
  const [language = ""] = locale.toLowerCase().split("-");
  return Object.hasOwn(texts, language) ? texts[language as Language] : texts.en;
}
