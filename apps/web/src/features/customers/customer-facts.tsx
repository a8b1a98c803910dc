import { t } from "../../app/i18n/t.ts";
import { AppLink } from "../../ui/app-link.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import { countryName } from "./country-name.ts";
import type { Customer } from "./queries.ts";

/** Who a customer is and how to reach it. */
export function CustomerFacts({ customer }: { customer: Customer }) {
  const { name, legalName, industry, email, phone, website, vatId, iban } = customer;
  return (
    <FactList
      facts={[
        { label: t("customers.legalName"), value: legalName === name ? null : legalName },
        { label: t("customers.industry"), value: industry },
        { label: t("customers.address"), value: addressOf(customer) },
        { label: t("records.email"), value: email && <AppLink href={`mailto:${email}`}>{email}</AppLink> },
        { label: t("records.phone"), value: phone && <span className="tabular-nums">{phone}</span> },
        {
          label: t("customers.website"),
          value: website && <AppLink href={addressOfSite(website)}>{website.replace(/^https?:\/\//, "")}</AppLink>,
        },
        { label: t("customers.vatId"), value: vatId && <span className="tabular-nums">{vatId}</span> },
        {
          label: t("customers.iban"),
          value: iban && <span className="tabular-nums">{iban.replaceAll(/(.{4})(?=.)/g, "$1 ")}</span>,
        },
      ]}
    />
  );
}

function addressOf({ street, postalCode, city, country }: Customer): string {
  return [street, [postalCode, city].filter(Boolean).join(" "), country && countryName(country)].filter(Boolean).join(", ");
}

function addressOfSite(website: string): string {
  return /^https?:\/\//.test(website) ? website : `https://${website}`;
}
