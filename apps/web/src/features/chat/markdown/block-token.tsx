import clsx from "clsx";
import type { Token, Tokens } from "marked";
import { t } from "../../../app/i18n/t.ts";
import { withoutMarks } from "../proof/mark-claims.ts";
import { MarkedText } from "../proof/marked-text.tsx";
import { Inline } from "./inline-tokens.tsx";

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
      return <Table table={block} />;
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

function Table({ table: { header, rows } }: { table: Tokens.Table }) {
  return (
    <section
      aria-label={t("chat.table")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
      tabIndex={0}
      className="overflow-x-auto rounded-lg border border-line bg-surface text-sm"
    >
      <table className="w-full border-collapse tabular-nums">
        <thead>
          <tr className="border-b border-line">
            {header.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
              <th key={index} scope="col" className={cellClass(cell, "text-xs font-medium text-ink-2")}>
                <Inline tokens={cell.tokens} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
            <tr key={index} className="border-b border-line last:border-b-0">
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                <td key={column} className={cellClass(cell, "")}>
                  <Inline tokens={cell.tokens} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Characters; numbers, dates and names stay on one line, sentences break. */
const shortest = 24;

function cellClass({ align, text }: Tokens.TableCell, own: string): string {
  return clsx(
    "px-3 py-2",
    text.length <= shortest && "whitespace-nowrap",
    align === "right" ? "text-right" : align === "center" ? "text-center" : "text-left",
    own,
  );
}
