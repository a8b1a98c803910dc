import type { Country } from "../countries/index.ts";
import { isoInstant } from "../days.ts";
import type { DemoWorld } from "../demo-world.ts";
import type { Random } from "../random.ts";
import { fillPattern } from "../text.ts";
import { createPersonName, emailOf } from "./people.ts";

const jobTitles = [
  "Managing Director",
  "Head of Purchasing",
  "Purchasing Manager",
  "Chief Financial Officer",
  "Accounts Payable",
  "Operations Manager",
  "Office Manager",
  "Project Manager",
  "Head of IT",
  "Facility Manager",
  "Assistant to the Management",
  "Owner",
];

/** Writes one to three people of a company: one and a half on average. */
export function addContacts(
  { ids, writer }: Pick<DemoWorld, "ids" | "writer">,
  company: { readonly id: string; readonly country: Country },
  domain: string,
  at: number,
  random: Random,
): void {
  const count = random.weighted([
    [1, 6],
    [2, 3],
    [3, 1],
  ]);
  const names = new Set<string>();
  while (names.size < count) names.add(createPersonName(company.country, random));
  for (const name of names) {
    writer.add("contacts", {
      id: ids(at),
      customerId: company.id,
      name,
      jobTitle: random.pick(jobTitles),
      email: emailOf(name, domain),
      phone: random.chance(0.8) ? fillPattern(company.country.phone, random) : null,
      createdAt: isoInstant(at),
      updatedAt: isoInstant(at),
    });
  }
}
