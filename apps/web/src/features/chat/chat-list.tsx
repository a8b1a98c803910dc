import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { messageOf } from "../../ui/error-state.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { chatListQuery } from "./queries.ts";

/** Past conversations, the latest first. */
export function ChatList({ onOpen }: { onOpen?: () => void }) {
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(chatListQuery);
  if (isPending) return <Skeleton className="mx-2.5 my-2 h-3 w-32" />;
  if (error && !data) return <p className="px-2.5 py-1 text-ink-2">{messageOf(error)}</p>;
  const chats = data.pages.flatMap((page) => page.data);
  if (chats.length === 0) return <p className="px-2.5 py-1 text-ink-3">What you ask is kept here.</p>;
  return (
    <ul>
      {chats.map(({ id, title }) => (
        <li key={id}>
          <Link
            to="/chats/$id"
            params={{ id }}
            {...(onOpen && { onClick: onOpen })}
            className="block truncate rounded-md px-2.5 py-1 text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:py-3"
            activeProps={{ className: "bg-hover text-ink!", "aria-current": "page" }}
          >
            {title}
          </Link>
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
            Older conversations
          </button>
        </li>
      )}
    </ul>
  );
}
