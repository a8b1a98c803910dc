import { Link } from "@tanstack/react-router";
import { t } from "../../app/i18n/t.ts";
import { AppLink } from "../../ui/app-link.tsx";
import { textLinkClass } from "../../ui/text-link.ts";
import type { Customer } from "./queries.ts";

/** The people at a customer. */
export function ContactList({ contacts }: Pick<Customer, "contacts">) {
  if (contacts.length === 0) return <p className="text-ink-3">{t("customers.noPeople")}</p>;
  return (
    <ul className="grid content-start gap-3">
      {contacts.map(({ id, name, jobTitle, email, phone }) => (
        <li key={id} className="grid gap-0.5">
          <p>
            <Link to="/contacts/$id" params={{ id }} className={textLinkClass}>
              {name}
            </Link>
            {jobTitle && <span className="text-ink-2"> · {jobTitle}</span>}
          </p>
          <p className="flex flex-wrap gap-x-3 text-ink-2">
            {email && (
              <AppLink href={`mailto:${email}`} className="break-all">
                {email}
              </AppLink>
            )}
            {phone && <span className="tabular-nums">{phone}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
