import { Link } from "@tanstack/react-router";
import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { ChatList } from "../../features/chat/chat-list.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { t } from "../i18n/t.ts";
import { PaletteButton } from "../palette/palette-button.tsx";
import { type AppSection, approvals, ask, recordSections } from "../sections.ts";
import { AccountMenu } from "./account-menu.tsx";
import { ApprovalsCount } from "./approvals-count.tsx";
import { OwnCompanyButton } from "./own-company.tsx";
import { SectionLink } from "./section-link.tsx";

/** Those that a thumb reaches at once; the others are in the sheet. */
const first = [ask, ...recordSections.filter(({ to }) => ["/customers", "/deals", "/invoices"].includes(to))];
const others = recordSections.filter((section) => !first.includes(section));
const itemClass = "grid h-14 flex-1 content-center justify-items-center gap-0.5 text-xs font-medium text-ink-2";

/** What the rail is on a phone: the sections most used, and the rest in a sheet. */
export function BottomBar() {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <nav aria-label={t("app.sections.label")} className="flex border-t border-line bg-sunken pb-[env(safe-area-inset-bottom)]">
      {first.map((section) => (
        <BarLink key={section.to} section={section} />
      ))}
      <Sheet
        title={t("app.more")}
        open={isOpen}
        onOpenChange={setIsOpen}
        trigger={
          <button type="button" className={itemClass}>
            <Ellipsis aria-hidden className="size-5" strokeWidth={1.75} />
            {t("app.more")}
          </button>
        }
      >
        <div className="mb-2 empty:hidden">
          <OwnCompanyButton />
        </div>
        <PaletteButton onOpen={close} />
        <div className="mt-2 grid gap-0.5">
          <SectionLink section={approvals} badge={<ApprovalsCount />} onOpen={close} />
          {others.map((section) => (
            <SectionLink key={section.to} section={section} onOpen={close} />
          ))}
        </div>
        <div className="mt-3 border-t border-line pt-3">
          <h2 className="px-2.5 pb-1.5 text-xs font-medium text-ink-3">{t("app.conversations")}</h2>
          <ChatList onOpen={close} />
        </div>
        <div className="mt-3 border-t border-line pt-2">
          <AccountMenu onOpen={close} />
        </div>
      </Sheet>
    </nav>
  );
}

function BarLink({ section: { to, label, icon: Icon } }: { section: AppSection }) {
  return (
    <Link
      to={to}
      activeOptions={{ exact: to === "/", includeSearch: false }}
      className={itemClass}
      activeProps={{ className: "text-accent!" }}
    >
      <Icon aria-hidden className="size-5" strokeWidth={1.75} />
      {label}
    </Link>
  );
}
