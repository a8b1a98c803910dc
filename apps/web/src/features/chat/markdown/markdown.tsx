/**
 * Markdown as it is being written. What is unfinished (`**bol`) is closed for the moment; what is finished is not drawn again.
 * HTML in the text is shown as text, and pictures are links: an answer loads nothing from anywhere.
 *
 * @module
 */
import { lexer, type Token } from "marked";
import { memo } from "react";
import remend from "remend";
import { BlockToken } from "./block-token.tsx";

export const Markdown = memo(function Markdown({ text }: { text: string }) {
  return (
    <div className="grid gap-3 text-base">
      {lexer(remend(text), { gfm: true }).map((token, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: text grows at its end, so a block keeps its place
        <Block key={index} token={token} />
      ))}
    </div>
  );
});

const Block = memo(
  function Block({ token }: { token: Token }) {
    return <BlockToken token={token} />;
  },
  (before, after) => before.token.raw === after.token.raw,
);
