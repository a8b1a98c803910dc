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
        { label: "Legal name", value: legalName === name ? null : legalName },
        { label: "Industry", value: industry },
        { label: "Address", value: addressOf(customer) },
        { label: "E-mail", value: email && <AppLink href={`mailto:${email}`}>{email}</AppLink> },
        { label: "Phone", value: phone && <span className="tabular-nums">{phone}</span> },
        {
          label: "Website",
          value: website && <AppLink href={addressOfSite(website)}>{website.replace(/^https?:\/\//, "")}</AppLink>,
        },
        { label: "VAT id", value: vatId && <span className="tabular-nums">{vatId}</span> },
        { label: "IBAN", value: iban && <span className="tabular-nums">{iban.replaceAll(/(.{4})(?=.)/g, "$1 ")}</span> },
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
