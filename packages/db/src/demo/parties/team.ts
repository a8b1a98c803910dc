/** The demo company itself and its people. */
import type { PartySnapshot } from "../../schema/index.ts";
import { type Home, homes } from "../countries/index.ts";
import { createIban } from "../identifiers/iban.ts";
import { createVatId } from "../identifiers/vat-ids.ts";
import { createRandom, itemAt } from "../random.ts";
import { createRecordIds } from "../record-ids.ts";
import { asciiSlug } from "../text.ts";
import { type Trade, trades } from "../trades/index.ts";
import { createAddress } from "./address.ts";
import { inventWord } from "./company-names.ts";
import { createPersonName, emailOf } from "./people.ts";

export interface TeamMember {
  readonly id: string;
  readonly userId: string;
  readonly role: "owner" | "admin" | "member" | "accountant";
}

export interface Colleague {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
}

export interface DealStage {
  readonly id: string;
  /** 0–1. */
  readonly probability: number;
  readonly outcome: "won" | "lost" | null;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly home: Home;
  readonly trade: Trade;
  readonly iban: string;
  /** The company as it stands on documents. */
  readonly party: PartySnapshot & { readonly name: string };
  /** In the order of their positions: four open ones, won, lost. */
  readonly stages: readonly DealStage[];
  readonly members: readonly TeamMember[];
  readonly colleagues: readonly Colleague[];
  /** Milliseconds since the epoch. */
  readonly foundedAt: number;
}

// The pipeline that app.set_up_team gives every new team.
const pipeline = [
  { probability: 0.1, outcome: null },
  { probability: 0.25, outcome: null },
  { probability: 0.5, outcome: null },
  { probability: 0.75, outcome: null },
  { probability: 1, outcome: "won" },
  { probability: 0, outcome: "lost" },
] as const;

export function createTeam(seed: number, foundedAt: number, ownerUserId: string): Team {
  const random = createRandom(seed, "team");
  const ids = createRecordIds(random);
  const home = random.pick(homes);
  const { country } = home;
  const trade = random.pick(trades);
  const name = `${inventWord(country, random)} ${random.pick(trade.companyWords)}`;
  const domain = `${asciiSlug(name, "-")}.example`;
  const iban = createIban(country.code, random);
  const vatId = createVatId(country.code, random);
  if (iban === null || vatId === null) throw new Error(`no IBAN or VAT id is known for ${country.code}`);

  const names = new Set<string>();
  while (names.size < 4) names.add(createPersonName(country, random));
  const colleagues = [...names].map((person) => ({ userId: ids(foundedAt), name: person, email: emailOf(person, domain) }));
  const roles = ["admin", "member", "member", "accountant"] as const;

  return {
    id: ids(foundedAt),
    name,
    home,
    trade,
    iban,
    party: { name: `${name} ${itemAt(country.legalForms, 0)}`, vatId, ...createAddress(country, random) },
    stages: pipeline.map((stage) => ({ id: ids(foundedAt), ...stage })),
    members: [
      { id: ids(foundedAt), userId: ownerUserId, role: "owner" },
      ...roles.map((role, index) => ({ id: ids(foundedAt), userId: colleagues[index]?.userId ?? ownerUserId, role })),
    ],
    colleagues,
    foundedAt,
  };
}
