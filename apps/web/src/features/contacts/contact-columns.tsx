import { t } from "../../app/i18n/t.ts";
import { AppLink } from "../../ui/app-link.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { RecordLink } from "../records/record-link.tsx";
import type { Contact } from "./queries.ts";

export const contactColumns: readonly Column<Contact>[] = [
  {
    id: "name",
    header: t("contacts.name"),
    value: ({ name }) => name,
    sort: "name",
    cell: ({ id, name, jobTitle }) => (
      <div className="grid">
        <RecordLink type="contact" id={id} isRow>
          {name}
        </RecordLink>
        {jobTitle && <span className="text-ink-2">{jobTitle}</span>}
      </div>
    ),
  },
  {
    id: "customer",
    header: t("records.customer"),
    value: ({ customer }) => customer.name,
    cell: ({ customer }) => (
      <RecordLink type="customer" id={customer.id}>
        {customer.name}
      </RecordLink>
    ),
  },
  {
    id: "email",
    header: t("records.email"),
    value: ({ email }) => email,
    from: "md",
    cell: ({ email }) =>
      email && (
        <AppLink href={`mailto:${email}`} className="relative z-10 break-all">
          {email}
        </AppLink>
      ),
  },
  {
    id: "phone",
    header: t("records.phone"),
    value: ({ phone }) => phone,
    from: "lg",
    cell: ({ phone }) => phone && <span className="whitespace-nowrap tabular-nums">{phone}</span>,
  },
];
