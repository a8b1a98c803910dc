import type { Token, Tokens } from "marked";
import { withoutMarks } from "../proof/mark-claims.ts";
import { MarkedText } from "../proof/marked-text.tsx";
import { Inline } from "./inline-tokens.tsx";
import { MarkdownTable } from "./markdown-table.tsx";

// The lexer's own type leaves room for extensions' tokens, which we have none of; `Known` is what it makes by itself.
type Known =
  | Tokens.Heading
  | Tokens.Paragraph
  | Tokens.List
  | Tokens.Blockquote
  | Tokens.Code
  | Tokens.Table
  | Tokens.Hr
  | Tokens.HTML
  | Tokens.Text
  | Tokens.Space
  | Tokens.Def;

/** One block of a text: a paragraph, a list, a table. */
export function BlockToken({ token }: { token: Token }) {
  const block = token as Known;
  switch (block.type) {
    case "heading":
      // Answers stand under their question, which is a heading of the second level.
      return (
        <h3 className="font-semibold">
          <Inline tokens={block.tokens} />
        </h3>
      );
    case "paragraph":
      return (
        <p className="max-w-prose text-pretty">
          <Inline tokens={block.tokens} />
        </p>
      );
    case "list":
      return <List list={block} />;
    case "blockquote":
      return (
        <blockquote className="grid gap-2 border-l-2 border-line pl-3 text-ink-2">
          <Blocks tokens={block.tokens} />
        </blockquote>
      );
    case "code":
      return (
        <pre className="overflow-x-auto rounded-md border border-line bg-sunken p-3 text-sm">
          <code>
            <MarkedText text={block.text} />
          </code>
        </pre>
      );
    case "table":
      return <MarkdownTable table={block} />;
    case "hr":
      return <hr className="border-line" />;
    case "text":
      return block.tokens ? <Inline tokens={block.tokens} /> : <MarkedText text={block.text} />;
    case "html":
      return <p className="whitespace-pre-wrap">{withoutMarks(block.text).trim()}</p>;
    default:
      return null;
  }
}

function Blocks({ tokens }: { tokens: readonly Token[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of text have no other name
  return tokens.map((token, index) => <BlockToken key={index} token={token} />);
}

function List({ list: { ordered, start, items } }: { list: Tokens.List }) {
  const children = items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of text have no other name
    <li key={index} className="pl-1">
      {item.task && <input type="checkbox" checked={item.checked ?? false} disabled className="mr-1.5" />}
      <Blocks tokens={item.tokens} />
    </li>
  ));
  return ordered ? (
    <ol start={start === "" ? 1 : start} className="grid list-decimal gap-1 pl-6 tabular-nums marker:text-ink-3">
      {children}
    </ol>
  ) : (
    <ul className="grid list-disc gap-1 pl-5 marker:text-ink-3">{children}</ul>
  );
}
