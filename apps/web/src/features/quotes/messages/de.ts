import type { KeysOf } from "../../../app/i18n/translation.ts";
import type en from "./en.ts";

export default {
  title: "Angebote",
  one: "Angebot",
  all: "Alle",
  drafts: "Entwürfe",
  sent: "Gesendet",
  accepted: "Angenommen",
  declined: "Abgelehnt",
  expired: "Abgelaufen",
  searchLabel: "Nummer oder Kunde",
  empty: "Keine Angebote hier",
  emptyHint: "Kein Angebot passt zu dieser Ansicht. Wählen Sie eine andere, oder suchen Sie nach weniger.",
  validUntil: "Gültig bis",
  deal: "Deal",
  itsDeal: "Der zugehörige Deal",
  states: {
    draft: "Entwurf",
    sent: "Gesendet",
    accepted: "Angenommen",
    declined: "Abgelehnt",
    expired: "Abgelaufen",
  },
  none: "Noch keine Angebote",
} as const satisfies KeysOf<typeof en>;
