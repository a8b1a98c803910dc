import { ApiProblem } from "@omni/api-client";
import { CircleAlert, RotateCw } from "lucide-react";
import { t } from "../app/i18n/t.ts";
import { heldTexts } from "../app/i18n/texts.ts";
import { Button } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";
import { wordsOfProblem } from "./problem-words.ts";

const titles: Readonly<Record<string, string>> = heldTexts().ui.problems;

/** What happened, as a sentence for a person. Only the server's own sentences are shown; a fault of ours has none. */
export function messageOf(error: unknown): string {
  return ApiProblem.is(error) ? wordsOfProblem(error) : t("ui.pageFault");
}

/** The same in a few words. */
function titleOf(error: unknown): string {
  return (ApiProblem.is(error) && titles[error.code]) || t("ui.somethingWrong");
}

export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  return (
    <div role="alert">
      <EmptyState
        icon={CircleAlert}
        title={titleOf(error)}
        action={
          onRetry &&
          // What does not exist will not exist the second time either.
          !ApiProblem.is(error, "not_found") && (
            <Button onClick={onRetry}>
              <RotateCw aria-hidden className="size-3.5" />
              {t("ui.tryAgain")}
            </Button>
          )
        }
      >
        {messageOf(error)}
      </EmptyState>
    </div>
  );
}
