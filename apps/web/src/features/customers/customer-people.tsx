import { Plus } from "lucide-react";
import { useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { ContactDialog } from "../contacts/contact-dialog.tsx";
import { useMay } from "../editing/use-may.ts";
import { ContactList } from "./contact-list.tsx";
import type { Customer } from "./queries.ts";

/** The people at a customer, with a way to note another one. */
export function CustomerPeople({ customer: { id, contacts } }: { customer: Customer }) {
  const [isOpen, setOpen] = useState(false);
  const mayWrite = useMay("customers:write");
  return (
    <Section title={t("customers.people")}>
      <ContactList contacts={contacts} />
      {mayWrite && (
        <div>
          <Button size="small" onClick={() => setOpen(true)}>
            <Plus aria-hidden className="size-3.5" />
            {t("contacts.add")}
          </Button>
          <ContactDialog open={isOpen} onOpenChange={setOpen} customer={id} />
        </div>
      )}
    </Section>
  );
}
