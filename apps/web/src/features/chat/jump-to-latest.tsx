import { ArrowDown } from "lucide-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";

/** Pixels; as near to the end counts as at it. */
const near = 40;

/**
 * The way to the end of a conversation, while it is out of sight. Whoever goes there while an answer is being written stays at its
 * end, until they scroll back.
 */
export function JumpToLatest({ scroller, isRunning }: { scroller: RefObject<HTMLDivElement | null>; isRunning: boolean }) {
  const [isAway, setIsAway] = useState(false);
  const isFollowing = useRef(false);

  useEffect(() => {
    const box = scroller.current;
    const content = box?.firstElementChild;
    if (!box || !content) return;
    let before = box.scrollTop;
    const look = () => {
      if (isFollowing.current) box.scrollTop = box.scrollHeight;
      setIsAway(box.scrollHeight - box.clientHeight - box.scrollTop > near);
    };
    const onScroll = () => {
      if (box.scrollTop < before) isFollowing.current = false;
      before = box.scrollTop;
      look();
    };
    const watch = new ResizeObserver(look);
    watch.observe(content);
    box.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      watch.disconnect();
      box.removeEventListener("scroll", onScroll);
    };
  }, [scroller]);
  useEffect(() => {
    if (!isRunning) isFollowing.current = false;
  }, [isRunning]);

  if (!isAway) return null;
  return (
    <Button
      size="icon"
      aria-label={t("chat.toLatest")}
      title={t("chat.toLatest")}
      onClick={() => {
        isFollowing.current = isRunning;
        scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
      }}
      className="absolute bottom-full left-1/2 mb-2 -translate-x-1/2 rounded-full! bg-raised! shadow-raised"
    >
      <ArrowDown aria-hidden className="size-4" />
    </Button>
  );
}
