import { memo, useMemo, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { AgentBadge } from "./agent-badge.tsx";
import { arrangeParts, type Block, sourcesOf } from "./arrange-parts.ts";
import { Markdown } from "./markdown/markdown.tsx";
import { agentsOf, type ShownMessage, verificationOf } from "./omni-message.ts";
import { ClaimsProvider, useClaims } from "./proof/claims-context.ts";
import { markClaims } from "./proof/mark-claims.ts";
import { ProofNote } from "./proof/proof-note.tsx";
import { SaidOf } from "./said-of.tsx";
import { SourceList } from "./source-list.tsx";
import { ToolResult } from "./tool-renderers/tool-result.tsx";

/** An answer as it stands: the figure, the rows, and – in the margin – what it rests on; once it is said, what of it is proven. */
export const Answer = memo(function Answer({ message, isStreaming }: { message: ShownMessage; isStreaming: boolean }) {
  const blocks = arrangeParts(message.parts, isStreaming);
  const verification = verificationOf(message);
  const claims = verification?.claims;
  const [lit, light] = useState<string | null>(null);
  const proof = useMemo(() => ({ claims: claims ?? [], light }), [claims]);
  return (
    <ClaimsProvider value={proof}>
      <div className="grid gap-x-8 gap-y-3 xl:grid-cols-[minmax(0,1fr)_10rem]">
        <div className="grid min-w-0 content-start gap-3" aria-busy={isStreaming}>
          <AgentBadge choices={agentsOf(message)} />
          {blocks.map((block, index) => (
            // Blocks only ever grow at their end.
            // biome-ignore lint/suspicious/noArrayIndexKey: there is no other name for a piece of text
            <BlockView key={index} block={block} />
          ))}
          {verification && <ProofNote {...verification} />}
          {isStreaming && blocks.length === 0 && <Waiting />}
        </div>
        <SourceList sources={sourcesOf(message.parts)} lit={lit} />
      </div>
    </ClaimsProvider>
  );
});

function BlockView({ block }: { block: Block }) {
  const { claims } = useClaims();
  switch (block.kind) {
    case "text":
      return (
        <SaidOf change={block.change}>
          <Markdown text={markClaims(block.text, block.at, claims)} />
        </SaidOf>
      );
    case "tool":
      return <ToolResult part={block.part} />;
    case "awaited-text":
      return <Waiting />;
  }
}

/** Stands in for a line of text. */
export function Waiting() {
  return (
    <div role="status" aria-label={t("chat.beingWritten")}>
      <Skeleton className="my-1 h-4 w-56 max-w-full" />
    </div>
  );
}
