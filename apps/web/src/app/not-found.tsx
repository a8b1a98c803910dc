import { Link } from "@tanstack/react-router";
import { MapPinOff } from "lucide-react";
import { buttonClass } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { t } from "./i18n/t.ts";

export function NotFound() {
  useDocumentTitle(t("app.notFound.title"));
  return (
    <main className="grid min-h-full content-center">
      <h1 className="sr-only">{t("app.notFound.title")}</h1>
      <EmptyState
        icon={MapPinOff}
        title={t("app.notFound.heading")}
        action={
          <Link to="/" className={buttonClass()}>
            {t("app.notFound.toStart")}
          </Link>
        }
      >
        {t("app.notFound.hint")}
      </EmptyState>
    </main>
  );
}
