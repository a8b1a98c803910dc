import clsx from "clsx";

/** Longer than this a question is a text, not a headline. */
const headlineLength = 140;

/** What the person asked: the headline of its entry. */
export function Question({ text }: { text: string }) {
  const isHeadline = text.length <= headlineLength && !text.includes("\n");
  return (
    <h2
      className={clsx(
        "break-words whitespace-pre-wrap",
        isHeadline ? "text-base font-semibold" : "text-base font-normal text-ink-2",
      )}
    >
      {text}
    </h2>
  );
}
