import { AppLink } from "../../ui/app-link.tsx";
import type { Customer } from "./queries.ts";

/** The people at a customer. */
export function ContactList({ contacts }: { contacts: Customer["contacts"] }) {
  if (contacts.length === 0) return <p className="text-ink-3">No people are noted here.</p>;
  return (
    <ul className="grid content-start gap-3">
      {contacts.map(({ id, name, jobTitle, email, phone }) => (
        <li key={id} className="grid gap-0.5">
          <p>
            <span className="font-medium">{name}</span>
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
