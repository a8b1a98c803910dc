import { useInfiniteQuery } from "@tanstack/react-query";
import { Pin } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { messageOf } from "../../ui/error-state.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ChatRow } from "./chat-row.tsx";
import { type ChatFilter, chatListQuery } from "./queries.ts";

/** Past conversations, the latest first, pinned ones before all others; found by what was said in them. */
export function ChatList({ onOpen }: { onOpen?: () => void }) {
  const [words, setWords] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const q = words.trim();

  function links(): HTMLElement[] {
    return [...(list.current?.querySelectorAll<HTMLElement>("a[data-chat]") ?? [])];
  }

  /** Up and down go from one to the next, and from the first back to the search. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    // The search comes first.
    const all = [list.current?.querySelector<HTMLElement>("input[type=search]"), ...links()];
    const at = all.indexOf(event.target as HTMLElement);
    const next = at === -1 ? undefined : all[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  function onSearchKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Enter") links()[0]?.click();
    if (event.key !== "Escape" || event.currentTarget.value === "") return;
    // The search's own use of the key: it stops no answer and closes no sheet.
    event.preventDefault();
    event.stopPropagation();
    setWords("");
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links in it
    <div ref={list} onKeyDown={onKeyDown} className="flex min-h-0 flex-col gap-1.5">
      <SearchField
        label={t("chat.searchConversations")}
        value={words}
        onChange={setWords}
        onKeyDown={onSearchKeyDown}
        isCompact
      />
      {/* Room for the outlines of what has the focus. */}
      <div className="-mx-1 min-h-0 flex-1 overflow-y-auto px-1 pb-1">
        {q === "" ? <AllChats {...(onOpen && { onOpen })} /> : <FoundChats q={q} {...(onOpen && { onOpen })} />}
      </div>
    </div>
  );
}

function AllChats({ onOpen }: { onOpen?: () => void }) {
  return (
    <>
      <ChatSection title={t("chat.pinned")} filter={{ pinned: true }} {...(onOpen && { onOpen })} />
      <ChatSection
        title={t("chat.latest")}
        filter={{ pinned: false }}
        whenEmpty={t("chat.latestEmpty")}
        {...(onOpen && { onOpen })}
      />
    </>
  );
}

function FoundChats({ q, onOpen }: { q: string; onOpen?: () => void }) {
  return (
    <ChatSection
      title={t("chat.found")}
      filter={{ q }}
      whenEmpty={t("chat.foundNothing", { words: q })}
      marksPinned
      {...(onOpen && { onOpen })}
    />
  );
}

interface ChatSectionProps {
  readonly title: string;
  readonly filter: ChatFilter;
  /** Without it, an empty section is not there. */
  readonly whenEmpty?: string;
  readonly marksPinned?: boolean;
  readonly onOpen?: () => void;
}

function ChatSection({ title, filter, whenEmpty, marksPinned = false, onOpen }: ChatSectionProps) {
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(
    chatListQuery(filter),
  );
  if (isPending) return whenEmpty === undefined ? null : <Loading />;
  if (error && !data) {
    return whenEmpty === undefined ? null : (
      <div role="alert" className="grid justify-items-start gap-1.5 px-2.5 py-1 text-ink-2">
        {messageOf(error)}
        <Button size="small" onClick={() => void refetch()}>
          {t("ui.tryAgain")}
        </Button>
      </div>
    );
  }
  const chats = data.pages.flatMap((page) => page.data);
  if (chats.length === 0) {
    return whenEmpty === undefined ? null : (
      <p role="status" className="px-2.5 py-1 break-words text-ink-3">
        {whenEmpty}
      </p>
    );
  }
  return (
    <section aria-label={title} className="not-last:mb-2">
      <h3 className="px-2.5 py-1 text-xs text-ink-3">{title}</h3>
      <ul>
        {chats.map((chat) => (
          <li key={chat.id}>
            <ChatRow
              chat={chat}
              {...(marksPinned && chat.pinnedAt !== null && { mark: <PinMark /> })}
              {...(onOpen && { onOpen })}
            />
          </li>
        ))}
        {hasNextPage && (
          <li>
            <button
              type="button"
              disabled={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
              className="w-full rounded-md px-2.5 py-1 text-left text-ink-3 hover:bg-hover hover:text-ink pointer-coarse:py-3"
            >
              {t("chat.older")}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

function PinMark() {
  return (
    <>
      <Pin aria-hidden className="size-3 shrink-0 text-ink-3" />
      <span className="sr-only">{t("chat.pinnedMark")}</span>
    </>
  );
}

function Loading() {
  return (
    <div role="status" aria-label={t("chat.loadingConversations")} className="grid gap-3 px-2.5 py-2">
      <Skeleton className="h-3 w-32" />
      <Skeleton className="h-3 w-40" />
      <Skeleton className="h-3 w-24" />
    </div>
  );
}
