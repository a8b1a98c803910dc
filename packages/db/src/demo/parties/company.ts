import type { PartySnapshot } from "../../schema/index.ts";
import type { Country, Currency } from "../countries/index.ts";
import { type Day, isoInstant } from "../days.ts";
import type { DemoWorld } from "../demo-world.ts";
import { createIban } from "../identifiers/iban.ts";
import { createVatId } from "../identifiers/vat-ids.ts";
import type { Industry } from "../languages/language.ts";
import type { Random } from "../random.ts";
import { asciiSlug, fillPattern } from "../text.ts";
import { createAddress } from "./address.ts";
import type { CompanyNames } from "./company-names.ts";
import { addContacts } from "./contacts.ts";

/** A company the team deals with, as far as documents need it. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly country: Country;
  readonly currency: Currency;
  readonly party: PartySnapshot;
  readonly createdDay: Day;
}

/** Writes one company with its contacts. */
export function addCompany(
  { team, ids, writer }: DemoWorld,
  country: Country,
  industry: Industry,
  at: number,
  names: CompanyNames,
  random: Random,
): Company & { readonly ownerId: string } {
  const id = ids(at);
  const city = random.pick(country.cities);
  const name = names(country, industry, city);
  const legalName = `${name} ${random.pick(country.legalForms)}`;
  const address = createAddress(country, random, city);
  const vatId = createVatId(country.code, random);
  const domain = `${asciiSlug(name, "-")}.example`;
  // The accountant looks after no customers.
  const ownerId = random.pick(team.members.filter(({ role }) => role !== "accountant")).id;
  writer.add("customers", {
    id,
    name,
    legalName,
    industry,
    ...address,
    email: `${random.pick(["info", "office", "hello", "invoices"])}@${domain}`,
    phone: fillPattern(country.phone, random),
    website: `https://www.${domain}`,
    vatId,
    iban: createIban(country.code, random),
    currency: country.currency,
    ownerId,
    createdAt: isoInstant(at),
    updatedAt: isoInstant(at),
  });
  const company = {
    id,
    name,
    country,
    currency: country.currency,
    party: { name: legalName, ...(vatId === null ? {} : { vatId }), ...address },
    createdDay: Math.floor(at / 86_400_000),
    ownerId,
  };
  addContacts({ ids, writer }, company, domain, at, random);
  return company;
}
