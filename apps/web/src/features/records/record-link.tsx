import type { Source } from "@omni/ai-tools/contract";
import { useRouter } from "@tanstack/react-router";
import clsx from "clsx";
import type { ReactNode } from "react";
import { textLinkClass } from "../../ui/text-link.ts";
import { useOpen } from "../../ui/use-open.ts";

export type RecordType = Source["type"] | "contact" | "payment";

const routes = {
  invoice: "/invoices/$id",
  customer: "/customers/$id",
  deal: "/deals/$id",
  quote: "/quotes/$id",
  product: "/products/$id",
  contact: "/contacts/$id",
  payment: "/payments/$id",
} as const satisfies Record<RecordType, string>;

/** Tables of the database whose rows have a page. */
const types: Readonly<Record<string, RecordType>> = {
  invoices: "invoice",
  customers: "customer",
  deals: "deal",
  quotes: "quote",
  products: "product",
  contacts: "contact",
  payments: "payment",
};

/** The type of the records of a table, or null where they have no page. */
export function recordTypeOf(table: string): RecordType | null {
  return types[table] ?? null;
}

interface RecordLinkProps {
  readonly type: RecordType;
  readonly id: string;
  /** The link of a table's row: the whole row can be clicked. */
  readonly isRow?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a record's page. */
export function RecordLink({ type, id, isRow = false, className, children }: RecordLinkProps) {
  const router = useRouter();
  const href = routes[type].replace("$id", encodeURIComponent(id));
  const open = useOpen(href);
  return (
    <a
      href={href}
      onClick={open}
      // The page's own script comes while the pointer is still on its way.
      onPointerEnter={() => void router.preloadRoute({ to: routes[type], params: { id } })}
      data-row={isRow ? "" : undefined}
      className={clsx(
        isRow ? "-my-0.5 rounded-sm py-0.5 font-medium text-ink after:absolute after:inset-0 hover:text-accent" : textLinkClass,
        // Above the row's own link, which covers all of it; in a table the colour is enough, the underline waits for the pointer, and
        // a finger gets 24 px (WCAG 2.5.8).
        !isRow && "relative z-10 in-[td]:py-1 in-[td]:decoration-transparent in-[td]:hover:decoration-accent",
        className,
      )}
    >
      {children}
    </a>
  );
}
