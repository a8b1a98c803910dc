import { Link, Outlet } from "@tanstack/react-router";
import { t } from "../../app/i18n/t.ts";
import { Page } from "../../ui/page.tsx";
import { useMay } from "../editing/use-may.ts";

const tabs = [
  { to: "/settings/profile", label: t("settings.tabs.profile"), permission: null },
  { to: "/settings/company", label: t("settings.tabs.company"), permission: null },
  { to: "/settings/people", label: t("settings.tabs.people"), permission: null },
  { to: "/settings/model", label: t("settings.tabs.model"), permission: null },
  { to: "/settings/api-keys", label: t("settings.tabs.keys"), permission: "api-keys:manage" },
] as const;

/** The settings: of oneself, and of the company as far as one's role goes. */
export function SettingsLayout() {
  const mayManageKeys = useMay("api-keys:manage");
  return (
    <Page title={t("settings.title")}>
      <nav
        aria-label={t("settings.tabs.label")}
        className="-mx-4 flex overflow-x-auto border-b border-line px-4 sm:mx-0 sm:px-0"
      >
        {tabs
          .filter(({ permission }) => permission === null || mayManageKeys)
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
      <div className="grid max-w-3xl gap-10 pt-2">
        <Outlet />
      </div>
    </Page>
  );
}
