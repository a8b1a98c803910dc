import { ApiProblem } from "@omni/api-client";
import { CircleAlert, CircleSlash, type LucideIcon, RotateCw, WifiOff } from "lucide-react";
import { useEffect, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { wasCutOff } from "./follow.ts";
import type { TurnStatus } from "./omni-message.ts";

interface TurnEndingProps {
  readonly ending: Ending;
  /** Of the conversation, when this is its last turn. */
  readonly error: Error | undefined;
  readonly onRetry: () => void;
}

/** Under an answer that did not come to its end: what happened, and the way on. */
export function TurnEnding({ ending, error, onRetry }: TurnEndingProps) {
  const wait = useSecondsLeft(ApiProblem.is(error) ? error : null);
  const { icon: Icon, sentence, action } = ending;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-ink-2">
      <p role={error ? "alert" : undefined} className="flex min-w-0 gap-2">
        <Icon aria-hidden className={error ? "mt-0.5 size-4 shrink-0 text-warning" : "mt-0.5 size-4 shrink-0 text-ink-3"} />
        {sentence}
      </p>
      <Button size="small" onClick={onRetry} disabled={wait > 0}>
        <RotateCw aria-hidden className="size-3.5" />
        {wait > 0 ? t("chat.endings.actionIn", { action, seconds: wait }) : action}
      </Button>
    </div>
  );
}

export interface Ending {
  readonly icon: LucideIcon;
  readonly sentence: string;
  readonly action: string;
}

/** What to say under a turn, by its conversation's error and its own status; null under one that came to its end. */
export function endingOf(error: Error | undefined, status: TurnStatus | undefined, hasAnswer: boolean): Ending | null {
  if (error && wasCutOff(error)) {
    return {
      icon: WifiOff,
      sentence: t("chat.endings.cutOff"),
      action: t("chat.endings.readOn"),
    };
  }
  if (ApiProblem.is(error)) return { icon: CircleAlert, sentence: notSent(error), action: t("ui.tryAgain") };
  // The turn's own words.
  if (error) {
    return { icon: CircleAlert, sentence: error.message || t("chat.endings.unfinished"), action: t("ui.tryAgain") };
  }
  if (status === "stopped") {
    return {
      icon: CircleSlash,
      sentence: hasAnswer ? t("chat.endings.stoppedHere") : t("chat.endings.stoppedBefore"),
      action: t("ui.tryAgain"),
    };
  }
  if (status === "failed") {
    const sentence = hasAnswer ? t("chat.endings.interrupted") : t("chat.endings.notAnswered");
    return { icon: CircleAlert, sentence, action: t("ui.tryAgain") };
  }
  return null;
}

/** A question that was refused or never arrived. */
function notSent(problem: ApiProblem): string {
  switch (problem.code) {
    case "unreachable":
      return t("chat.endings.unreachable");
    case "rate_limited":
      // The seconds stand on the button.
      return t("chat.endings.rateLimited");
    case "unavailable":
      return t("chat.endings.busy");
    default:
      return t("chat.endings.notSent", { reason: problem.message });
  }
}

/** Counts the seconds down that a limit asks to wait for. */
function useSecondsLeft(problem: ApiProblem | null): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const seconds = problem?.details.retryAfter;
    const end = typeof seconds === "number" ? Date.now() + seconds * 1000 : 0;
    const count = () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    count();
    if (end === 0) return;
    const timer = setInterval(count, 500);
    return () => clearInterval(timer);
  }, [problem]);
  return left;
}
