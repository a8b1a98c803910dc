import { type KeyboardEvent, useEffect, useRef } from "react";
import { t } from "../../app/i18n/t.ts";
import { Input } from "../../ui/input.tsx";
import { useRenameChat } from "./chat-changes.ts";
import type { ChatSummary } from "./queries.ts";

/** As long as the server takes. */
const longest = 200;

/** A conversation's title as a field: Enter and leaving it keep what was typed, Escape does not. */
export function RenameChat({ chat, onClose }: { chat: ChatSummary; onClose: () => void }) {
  const { mutate: rename } = useRenameChat();
  const field = useRef<HTMLInputElement>(null);
  const isSettled = useRef(false);

  useEffect(() => {
    // After the menu, which is still handing the focus back.
    const frame = requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.select();
    });
    return () => cancelAnimationFrame(frame);
  }, []);

  function settle(keeps: boolean) {
    if (isSettled.current) return;
    isSettled.current = true;
    const title = field.current?.value.trim() ?? "";
    if (keeps && title !== "" && title !== chat.title) rename({ chat, title });
    onClose();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    // Neither stops an answer nor closes the sheet this may stand in.
    event.stopPropagation();
    settle(event.key === "Enter");
  }

  return (
    <Input
      ref={field}
      aria-label={t("chat.newTitle", { title: chat.title })}
      defaultValue={chat.title}
      maxLength={longest}
      onKeyDown={onKeyDown}
      onBlur={() => settle(true)}
      className="px-2.5! pointer-fine:h-7!"
    />
  );
}
