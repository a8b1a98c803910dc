import { X } from "lucide-react";
import { useId, useRef } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { messageOf } from "../../ui/error-state.tsx";
import { formatDistance } from "../../ui/format-date.ts";
import { showToast } from "../../ui/toast.tsx";
import { type Memory, useErase, useRemember } from "./queries.ts";

interface MemoryListProps {
  readonly title: string;
  readonly explanation: string;
  readonly memories: readonly Memory[];
}

/** What is remembered of one kind, each with a way to have it forgotten. */
export function MemoryList({ title, explanation, memories }: MemoryListProps) {
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const { mutateAsync: erase } = useErase();
  const { mutateAsync: remember } = useRemember();

  async function restore({ kind, content }: Memory) {
    try {
      await remember({ kind, content });
    } catch (error) {
      showToast({ title: t("memory.notBroughtBack"), description: messageOf(error) });
    }
  }

  async function eraseOne(memory: Memory, index: number) {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    // The next one takes the focus over, so that several can be erased from the keyboard.
    (buttons[index + 1] ?? buttons[index - 1])?.focus();
    try {
      await erase(memory);
    } catch {
      // Said by whoever sent it.
      return;
    }
    showToast({
      title: t("memory.erased"),
      description: memory.content,
      action: { label: t("records.undo"), run: () => void restore(memory) },
    });
  }

  return (
    <section aria-labelledby={heading} className="grid gap-2">
      <div>
        <h2 id={heading} className="text-base font-semibold">
          {title}
        </h2>
        <p className="text-ink-2">{explanation}</p>
      </div>
      <ul ref={list} className="border-t border-line">
        {memories.map((memory, index) => (
          <li key={memory.id} className="flex items-center gap-3 border-b border-line py-1.5">
            <span className="min-w-0 flex-1 text-base break-words">{memory.content}</span>
            <span className="shrink-0 text-xs text-ink-3">{formatDistance(memory.updatedAt)}</span>
            <Button
              look="quiet"
              size="tiny"
              onClick={() => void eraseOne(memory, index)}
              aria-label={t("memory.eraseOne", { content: memory.content })}
              title={t("memory.erase")}
            >
              <X aria-hidden className="size-3.5" />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
