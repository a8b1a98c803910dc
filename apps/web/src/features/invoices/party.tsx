import type { components } from "@omni/api-client";
import { t } from "../../app/i18n/t.ts";
import { countryName } from "../customers/country-name.ts";

/** Who issued an invoice, or who gets it, as it was when it was issued. A draft has neither yet. */
export function Party({ title, party }: { title: string; party: components["schemas"]["InvoiceDetail"]["seller"] }) {
  if (party === null) return null;
  const { name, vatId, street, postalCode, city, country } = party;
  const place = [[postalCode, city].filter(Boolean).join(" "), country && countryName(country)].filter(Boolean).join(", ");
  return (
    <div className="grid content-start gap-0.5">
      <h2 className="text-ink-3">{title}</h2>
      <p className="font-medium">{name}</p>
      {street && <p>{street}</p>}
      {place && <p>{place}</p>}
      {vatId && <p className="text-ink-2 tabular-nums">{t("invoices.vatId", { id: vatId })}</p>}
    </div>
  );
}
