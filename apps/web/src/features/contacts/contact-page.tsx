import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import { useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { AppLink } from "../../ui/app-link.tsx";
import { Button } from "../../ui/button.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import { formatInstant } from "../../ui/format-date.ts";
import { Section } from "../../ui/section.tsx";
import { useMay } from "../editing/use-may.ts";
import { BackLink } from "../records/back-link.tsx";
import { RecordLink } from "../records/record-link.tsx";
import { RecordPage } from "../records/record-page.tsx";
import { Timeline } from "../timeline/timeline.tsx";
import { ContactDialog } from "./contact-dialog.tsx";
import { type Contact, contactQuery } from "./queries.ts";

const route = getRouteApi("/app/contacts/$id");

export function ContactPage() {
  const { id } = route.useParams();
  const query = useQuery(contactQuery(id));
  return (
    <RecordPage
      query={query}
      eyebrow={<BackLink to="/contacts">{t("contacts.title")}</BackLink>}
      title={({ name }) => name}
      aside={(contact) => <EditContact contact={contact} />}
    >
      {({ customer, jobTitle, email, phone, createdAt }) => (
        <>
          <FactList
            facts={[
              {
                label: t("records.customer"),
                value: (
                  <RecordLink type="customer" id={customer.id}>
                    {customer.name}
                  </RecordLink>
                ),
              },
              { label: t("contacts.jobTitle"), value: jobTitle },
              { label: t("records.email"), value: email && <AppLink href={`mailto:${email}`}>{email}</AppLink> },
              {
                label: t("records.phone"),
                value: phone && <AppLink href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</AppLink>,
              },
              { label: t("contacts.noted"), value: formatInstant(createdAt) },
            ]}
          />
          <Section title={t("contacts.atCustomer", { customer: customer.name })}>
            <Timeline subject="customer" id={customer.id} />
          </Section>
        </>
      )}
    </RecordPage>
  );
}

function EditContact({ contact }: { contact: Contact }) {
  const [isOpen, setOpen] = useState(false);
  const mayWrite = useMay("customers:write");
  if (!mayWrite) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Pencil aria-hidden className="size-3.5" />
        {t("editing.edit")}
      </Button>
      <ContactDialog open={isOpen} onOpenChange={setOpen} contact={contact} customer={contact.customer.id} />
    </>
  );
}
