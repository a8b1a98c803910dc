import { Link, type LinkProps } from "@tanstack/react-router";
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { t } from "../../app/i18n/t.ts";
import { formatCount } from "../../ui/format-count.ts";
import { isZero, type MoneyValue } from "../../ui/format-money.ts";
import { Amounts } from "../../ui/money.tsx";
import { textLinkClass } from "../../ui/text-link.ts";

interface GroupProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly count: number;
  /** There are more than were counted. */
  readonly isMore?: boolean;
  readonly sums?: readonly MoneyValue[];
  readonly all?: Pick<LinkProps, "to" | "search">;
  readonly children: ReactNode;
}

/** One kind of thing that waits; nothing where there is none. */
export function Group({ icon: Icon, title, count, isMore = false, sums = [], all, children }: GroupProps) {
  if (count === 0) return null;
  const amounts = sums.filter((sum) => !isZero(sum));
  return (
    <section aria-label={title} className="grid gap-1.5">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="flex items-baseline gap-2 font-medium">
          <Icon aria-hidden className="size-4 shrink-0 translate-y-0.5 text-ink-3" strokeWidth={1.75} />
          {title}
          <span className="rounded-sm bg-hover px-1.5 text-xs text-ink-2 tabular-nums">
            {formatCount(count)}
            {isMore && "+"}
          </span>
        </h3>
        {amounts.length > 0 && <Amounts values={amounts} className="ml-auto justify-end font-medium" />}
      </header>
      <ul className="border-t border-line">{children}</ul>
      {all && (
        <p>
          <Link {...all} className={textLinkClass}>
            {t("home.seeAll")} <span className="sr-only">{title}</span>
          </Link>
        </p>
      )}
    </section>
  );
}

interface RowProps {
  readonly what: ReactNode;
  readonly about?: ReactNode;
  readonly note?: ReactNode;
  readonly figure?: ReactNode;
}

/** One of them: what it is, what it is about, and its figure. */
export function Row({ what, about, note, figure }: RowProps) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-0.5 border-b border-line py-2">
      <span className="flex min-w-0 flex-wrap items-baseline gap-x-3">
        <span className="min-w-0 break-words">{what}</span>
        {about && <span className="min-w-0 truncate text-ink-2">{about}</span>}
        {note}
      </span>
      <span className="text-right whitespace-nowrap">{figure}</span>
    </li>
  );
}
