import { ChatList } from "../../features/chat/chat-list.tsx";
import { t } from "../i18n/t.ts";
import { PaletteButton } from "../palette/palette-button.tsx";
import { approvals, ask, recordSections } from "../sections.ts";
import { AccountMenu } from "./account-menu.tsx";
import { ApprovalsCount } from "./approvals-count.tsx";
import { OwnCompanyButton } from "./own-company.tsx";
import { SectionLink } from "./section-link.tsx";
import { TeamName } from "./team-name.tsx";

/** The left rail: sections, past conversations, the person. */
export function Rail() {
  return (
    <header className="grid h-full min-h-0 grid-cols-[minmax(0,1fr)] grid-rows-[auto_auto_auto_minmax(0,1fr)_auto] gap-4 border-r border-line bg-sunken px-2 py-3">
      <div className="grid gap-2">
        <TeamName />
        <div className="px-1 empty:hidden">
          <OwnCompanyButton />
        </div>
      </div>
      <PaletteButton />
      <nav aria-label={t("app.sections.label")} className="grid gap-0.5">
        <SectionLink section={ask} />
        <SectionLink section={approvals} badge={<ApprovalsCount />} />
        <div className="my-1.5 border-t border-line" />
        {recordSections.map((section) => (
          <SectionLink key={section.to} section={section} />
        ))}
      </nav>
      <nav aria-label={t("app.conversations")} className="flex min-h-0 flex-col border-t border-line pt-3">
        <h2 className="sr-only">{t("app.conversations")}</h2>
        <ChatList />
      </nav>
      <AccountMenu />
    </header>
  );
}
