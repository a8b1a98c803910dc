import { Link, type LinkProps } from "@tanstack/react-router";

/** From a record to the list it stands in. */
export function BackLink({ to, children }: { to: NonNullable<LinkProps["to"]>; children: string }) {
  return (
    <Link to={to} className="rounded-sm hover:text-ink hover:underline">
      {children}
    </Link>
  );
}
