import { Link } from "@tanstack/react-router";
import { MapPinOff } from "lucide-react";
import { buttonClass } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";

export function NotFound() {
  useDocumentTitle("Not found");
  return (
    <main className="grid min-h-full content-center">
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        icon={MapPinOff}
        title="There is no page at this address"
        action={
          <Link to="/" className={buttonClass()}>
            To the start
          </Link>
        }
      >
        It may have been mistyped, or the page has moved.
      </EmptyState>
    </main>
  );
}
