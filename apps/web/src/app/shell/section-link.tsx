import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { AppSection } from "../sections.ts";

interface SectionLinkProps {
  readonly section: AppSection;
  readonly badge?: ReactNode;
  readonly onOpen?: () => void;
}

/** A section in the rail, or in the sheet that stands for it on a phone. */
export function SectionLink({ section: { to, label, icon: Icon }, badge, onOpen }: SectionLinkProps) {
  return (
    <Link
      to={to}
      activeOptions={{ exact: to === "/", includeSearch: false }}
      {...(onOpen && { onClick: onOpen })}
      className="flex h-8 items-center gap-2.5 rounded-md px-2.5 font-medium text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:h-11"
      activeProps={{ className: "bg-hover text-ink!" }}
    >
      <Icon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
      <span className="flex-1">{label}</span>
      {badge}
    </Link>
  );
}
