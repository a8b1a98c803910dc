import type { Token, Tokens } from "marked";
import { AppLink } from "../../../ui/app-link.tsx";

type Known =
  | Tokens.Text
  | Tokens.Escape
  | Tokens.Strong
  | Tokens.Em
  | Tokens.Del
  | Tokens.Codespan
  | Tokens.Br
  | Tokens.Link
  | Tokens.Image
  | Tokens.Tag;

/** Pieces of a line: words, emphasis, links. */
export function Inline({ tokens }: { tokens: readonly Token[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of text have no other name
  return tokens.map((token, index) => <InlineToken key={index} token={token as Known} />);
}

function InlineToken({ token }: { token: Known }) {
  switch (token.type) {
    case "strong":
      return (
        <strong className="font-semibold">
          <Inline tokens={token.tokens} />
        </strong>
      );
    case "em":
      return (
        <em>
          <Inline tokens={token.tokens} />
        </em>
      );
    case "del":
      return (
        <del>
          <Inline tokens={token.tokens} />
        </del>
      );
    case "codespan":
      return <code className="rounded-sm bg-hover px-1 py-0.5 text-sm">{token.text}</code>;
    case "br":
      return <br />;
    case "link":
      return isSafe(token.href) ? (
        <AppLink href={token.href}>
          <Inline tokens={token.tokens} />
        </AppLink>
      ) : (
        <Inline tokens={token.tokens} />
      );
    case "image":
      return isSafe(token.href) ? <AppLink href={token.href}>{token.text || "Picture"}</AppLink> : token.text;
    default:
      return "tokens" in token && token.tokens ? <Inline tokens={token.tokens} /> : token.text;
  }
}

/** Text of a model, or of a document it read, may hold any address: only those that open a page or a mail are made links. */
export function isSafe(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|\/(?!\/))/i.test(href);
}
