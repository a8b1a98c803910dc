import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { t } from "../../app/i18n/t.ts";
import { Page } from "../../ui/page.tsx";
import { useMay } from "../editing/use-may.ts";

const tabs = [
  { to: "/settings/profile", label: t("settings.tabs.profile"), permission: null },
  { to: "/settings/company", label: t("settings.tabs.company"), permission: null },
  { to: "/settings/people", label: t("settings.tabs.people"), permission: null },
  { to: "/settings/model", label: t("settings.tabs.model"), permission: null },
  { to: "/settings/api-keys", label: t("settings.tabs.keys"), permission: "api-keys:manage" },
  { to: "/settings/audit", label: t("audit.tab"), permission: "audit:read" },
] as const;

/** The settings: of oneself, and of the company as far as one's role goes. */
export function SettingsLayout() {
  const may = { "api-keys:manage": useMay("api-keys:manage"), "audit:read": useMay("audit:read") };
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the tab that is open may lie beyond the edge.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page, another tab; some come once the role is known
  useEffect(() => {
    const open = nav.current?.querySelector<HTMLElement>("[aria-current=page]");
    if (open) nav.current?.scrollTo({ left: open.offsetLeft - nav.current.clientWidth / 2 + open.clientWidth / 2 });
  }, [pathname, may["audit:read"], may["api-keys:manage"]]);
  return (
    <Page title={t("settings.title")}>
      <nav
        ref={nav}
        aria-label={t("settings.tabs.label")}
        className="relative -mx-4 flex overflow-x-auto overflow-y-hidden [scrollbar-width:none] border-b border-line px-4 sm:mx-0 sm:px-0"
      >
        {tabs
          .filter(({ permission }) => permission === null || may[permission])
          .map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              className="-mb-px shrink-0 border-b-2 border-transparent px-3 py-2 font-medium text-ink-2 hover:text-ink pointer-coarse:py-3"
              activeProps={{ className: "border-accent! text-ink!" }}
            >
              {label}
            </Link>
          ))}
      </nav>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10 pt-2 not-has-[[data-wide]]:max-w-3xl">
        <Outlet />
      </div>
    </Page>
  );
}
