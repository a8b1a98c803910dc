import type { Token, Tokens } from "marked";
import { t } from "../../../app/i18n/t.ts";
import { AppLink } from "../../../ui/app-link.tsx";
import { withoutMarks } from "../proof/mark-claims.ts";
import { MarkedText } from "../proof/marked-text.tsx";

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
export function Inline({ tokens, isInLink = false }: { tokens: readonly Token[]; isInLink?: boolean }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of text have no other name
  return tokens.map((token, index) => <InlineToken key={index} token={token as Known} isInLink={isInLink} />);
}

function InlineToken({ token, isInLink }: { token: Known; isInLink: boolean }) {
  switch (token.type) {
    case "strong":
      return (
        <strong className="font-semibold">
          <Inline tokens={token.tokens} isInLink={isInLink} />
        </strong>
      );
    case "em":
      return (
        <em>
          <Inline tokens={token.tokens} isInLink={isInLink} />
        </em>
      );
    case "del":
      return (
        <del>
          <Inline tokens={token.tokens} isInLink={isInLink} />
        </del>
      );
    case "codespan":
      return (
        <code className="rounded-sm bg-hover px-1 py-0.5 text-sm">
          <MarkedText text={token.text} isInLink={isInLink} />
        </code>
      );
    case "br":
      return <br />;
    case "link": {
      const href = withoutMarks(token.href);
      return isSafe(href) ? (
        <AppLink href={href}>
          <Inline tokens={token.tokens} isInLink />
        </AppLink>
      ) : (
        <Inline tokens={token.tokens} isInLink={isInLink} />
      );
    }
    case "image": {
      const [href, text] = [withoutMarks(token.href), withoutMarks(token.text)];
      return isSafe(href) ? <AppLink href={href}>{text || t("chat.picture")}</AppLink> : text;
    }
    default:
      if ("tokens" in token && token.tokens) return <Inline tokens={token.tokens} isInLink={isInLink} />;
      return <MarkedText text={token.text} isInLink={isInLink} />;
  }
}

/** Text of a model, or of a document it read, may hold any address: only those that open a page or a mail are made links. */
export function isSafe(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|\/(?!\/))/i.test(href);
}
