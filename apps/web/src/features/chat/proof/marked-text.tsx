import type { VerifiedClaim } from "@omni/ai-tools/contract";
import { t } from "../../../app/i18n/t.ts";
import { AppLink } from "../../../ui/app-link.tsx";
import { recordKey, useClaims } from "./claims-context.ts";
import { piecesOf } from "./mark-claims.ts";

/** A piece of an answer with its marks: what is not proven is underlined, what came from a record leads there. */
export function MarkedText({ text, isInLink = false }: { text: string; isInLink?: boolean }) {
  const { claims } = useClaims();
  return piecesOf(text).map((piece, index) => {
    const claim = piece.claim === null ? undefined : claims[piece.claim];
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of text have no other name
    return claim === undefined ? piece.text : <Claim key={index} claim={claim} text={piece.text} isInLink={isInLink} />;
  });
}

function Claim({ claim, text, isInLink }: { claim: VerifiedClaim; text: string; isInLink: boolean }) {
  const { light } = useClaims();
  if (claim.status === "unbound") {
    return (
      <mark
        title={t("chat.proof.unbound")}
        className="bg-transparent text-inherit underline decoration-warning decoration-wavy decoration-1 underline-offset-4"
      >
        {text}
        <span className="sr-only">{t("chat.proof.unboundMark")}</span>
      </mark>
    );
  }
  const record = claim.source && "record" in claim.source ? claim.source.record : undefined;
  if (record === undefined || isInLink) return text;
  const key = recordKey(record);
  return (
    <AppLink
      href={record.href}
      title={t("chat.proof.from", { record: record.label })}
      // As quiet as the text around it until it is looked at.
      className="text-inherit! no-underline! decoration-dotted! hover:underline! focus-visible:underline!"
      onPointerEnter={() => light(key)}
      onPointerLeave={() => light(null)}
      onFocus={() => light(key)}
      onBlur={() => light(null)}
    >
      {text}
    </AppLink>
  );
}
