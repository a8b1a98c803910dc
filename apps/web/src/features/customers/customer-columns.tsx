import type { components } from "@omni/api-client";
import { t } from "../../app/i18n/t.ts";
import { AppLink } from "../../ui/app-link.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { RecordLink } from "../records/record-link.tsx";
import { countryName } from "./country-name.ts";

/** What a list needs of a customer; an answer's rows have no more than this. */
export type CustomerRow = Omit<components["schemas"]["Customer"], "createdAt" | "version" | "phone">;

export const customerColumns: readonly Column<CustomerRow>[] = [
  {
    id: "name",
    header: t("records.customer"),
    value: ({ name }) => name,
    sort: "name",
    cell: ({ id, name }) => (
      <RecordLink type="customer" id={id} isRow>
        {name}
      </RecordLink>
    ),
  },
  {
    id: "industry",
    header: t("customers.industry"),
    value: ({ industry }) => industry,
    from: "md",
    cell: ({ industry }) => industry,
  },
  {
    id: "place",
    header: t("customers.place"),
    value: ({ city, country }) => [city, country].filter(Boolean).join(", "),
    cell: ({ city, country }) => [city, country && countryName(country)].filter(Boolean).join(", "),
  },
  {
    id: "email",
    header: t("records.email"),
    value: ({ email }) => email,
    from: "lg",
    cell: ({ email }) =>
      email && (
        <AppLink href={`mailto:${email}`} className="relative z-10 break-all">
          {email}
        </AppLink>
      ),
  },
];
