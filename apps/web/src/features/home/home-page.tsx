import { t } from "../../app/i18n/t.ts";
import { OwnCompanyButton } from "../../app/shell/own-company.tsx";
import { useDocumentTitle } from "../../ui/use-document-title.ts";
import { AskBox } from "../chat/ask-box.tsx";
import { Attention } from "./attention.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { KeyFigures } from "./key-figures.tsx";

/** The page a day begins with: something to ask, what waits, and how it goes. */
export function HomePage() {
  useDocumentTitle(t("home.title"));
  return (
    <div className="relative h-full overflow-y-auto [scrollbar-gutter:stable]">
      <div className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-10 px-4 pt-6 pb-16 sm:px-8 sm:pt-10">
        <div className="grid max-w-3xl gap-4">
          <div className="grid gap-1">
            <h1 className="text-xl font-semibold tracking-tight">{t("chat.heading")}</h1>
            <p className="text-base text-ink-2">{t("chat.intro")}</p>
          </div>
          <AskBox />
        </div>
        <FirstSteps />
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <Attention />
          <KeyFigures />
        </div>
        {/* Elsewhere it stands in the rail; here at the end, where nothing moves when it comes. */}
        <div className="empty:hidden md:hidden">
          <OwnCompanyButton />
        </div>
      </div>
    </div>
  );
}
