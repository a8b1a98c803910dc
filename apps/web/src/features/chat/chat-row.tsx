import { Link, useNavigate, useParams } from "@tanstack/react-router";
import clsx from "clsx";
import { Ellipsis, Pencil, Pin, PinOff, Trash2 } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Menu, MenuItem, MenuSeparator } from "../../ui/menu.tsx";
import { useFocusBack } from "../../ui/use-focus-back.ts";
import { useDeleteChat, usePinChat } from "./chat-changes.ts";
import type { ChatSummary } from "./queries.ts";
import { RenameChat } from "./rename-chat.tsx";

interface ChatRowProps {
  readonly chat: ChatSummary;
  readonly mark?: ReactNode;
  readonly onOpen?: () => void;
}

/** A past conversation, and what can be done with it. */
export function ChatRow({ chat, mark, onOpen }: ChatRowProps) {
  const [isRenaming, setIsRenaming] = useState(false);
  const [isDeleting, setIsDeleting] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  useFocusBack(isRenaming, link);
  const navigate = useNavigate();
  const { id: shown } = useParams({ strict: false });
  // The promises, since the row may be gone from its list before the server has answered.
  const { mutateAsync: pin } = usePinChat();
  const { mutateAsync: remove } = useDeleteChat();
  const { id, title, pinnedAt } = chat;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "F2") setIsRenaming(true);
    else if (event.key === "Delete") setIsDeleting(true);
    else return;
    event.preventDefault();
  }

  async function togglePin() {
    await pin({ chat, pinned: pinnedAt === null }).catch(() => {});
    // It has moved to another list, and the focus with it.
    if (document.activeElement === document.body)
      visibleRows()
        .find(({ dataset }) => dataset.chat === id)
        ?.focus();
  }

  async function confirmDelete() {
    // The neighbour takes the focus over from what goes.
    const all = visibleRows();
    const at = all.findIndex(({ dataset }) => dataset.chat === id);
    const neighbour = all[at + 1] ?? all[at - 1];
    try {
      await remove({ chat });
    } catch {
      // Said by whoever sent it.
      return;
    }
    // Loaded on demand: pages without a conversation need nothing of it.
    const { forgetConversation } = await import("./conversations.ts");
    forgetConversation(id);
    if (shown === id) await navigate({ to: "/" });
    else if (document.activeElement === document.body) neighbour?.focus();
  }

  if (isRenaming) return <RenameChat chat={chat} onClose={() => setIsRenaming(false)} />;
  return (
    <div className="group/chat relative">
      <Link
        ref={link}
        data-chat={id}
        to="/chats/$id"
        params={{ id }}
        title={title}
        {...(onOpen && { onClick: onOpen })}
        onKeyDown={onKeyDown}
        aria-keyshortcuts="F2 Delete"
        className="flex items-center gap-1.5 rounded-md px-2.5 py-1 text-ink-2 group-focus-within/chat:pr-8 group-hover/chat:bg-hover group-hover/chat:pr-8 hover:text-ink pointer-coarse:py-3 pointer-coarse:pr-12!"
        activeProps={{ className: "bg-hover text-ink!", "aria-current": "page" }}
      >
        {mark}
        <span className="min-w-0 truncate">{title}</span>
      </Link>
      <Menu
        align="end"
        // Of the two things that take the focus next, the field or the dialog, neither should lose it to the button again.
        onCloseAutoFocus={(event) => event.preventDefault()}
        trigger={
          <Button
            look="quiet"
            size="tiny"
            aria-label={t("chat.moreFor", { title })}
            className={clsx(
              "absolute top-0 right-0 bg-hover opacity-0 focus-visible:opacity-100 data-[state=open]:opacity-100",
              "group-focus-within/chat:opacity-100 group-hover/chat:opacity-100 pointer-coarse:bg-transparent pointer-coarse:opacity-100",
            )}
          >
            <Ellipsis aria-hidden className="size-4" />
          </Button>
        }
      >
        <MenuItem
          onSelect={() => {
            link.current?.focus();
            void togglePin();
          }}
        >
          {pinnedAt === null ? <Pin aria-hidden className={iconClass} /> : <PinOff aria-hidden className={iconClass} />}
          {pinnedAt === null ? t("chat.pin") : t("chat.unpin")}
        </MenuItem>
        <MenuItem onSelect={() => setIsRenaming(true)}>
          <Pencil aria-hidden className={iconClass} />
          <span className="flex-1">{t("chat.rename")}</span>
          <Shortcut>F2</Shortcut>
        </MenuItem>
        <MenuSeparator />
        <MenuItem onSelect={() => setIsDeleting(true)}>
          <Trash2 aria-hidden className={iconClass} />
          <span className="flex-1">{t("chat.deleteEllipsis")}</span>
          <Shortcut>{t("chat.deleteKey")}</Shortcut>
        </MenuItem>
      </Menu>
      <ConfirmDialog
        open={isDeleting}
        onOpenChange={setIsDeleting}
        title={t("chat.deleteQuestion", { title })}
        action={t("chat.delete")}
        onConfirm={() => void confirmDelete()}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          link.current?.focus();
        }}
      >
        {t("chat.deleteHint")}
      </ConfirmDialog>
    </div>
  );
}

/** Those of the list in sight: on a phone the rail's is there too, and hidden. */
function visibleRows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("a[data-chat]")].filter(({ offsetParent }) => offsetParent !== null);
}

const iconClass = "size-4 text-ink-2";

function Shortcut({ children }: { children: string }) {
  return <kbd className="font-sans text-xs text-ink-3 pointer-coarse:hidden">{children}</kbd>;
}
