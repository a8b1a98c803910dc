import type { Announcement, Announcements } from "./announce.ts";
import { type Candidate, inEvidence, rank } from "./candidate.ts";
import { type DateToken, isCompact } from "./dates.ts";
import type { LabelHit } from "./find-labels.ts";
import type { Role } from "./language-packs.ts";

export type DateField = "issueDate" | "dueDate" | "deliveryDate";

/** What each label says of a date, for each field it might be; the rest says that it is another one. */
const weights: Readonly<Partial<Record<Role, Readonly<Partial<Record<DateField | "another", number>>>>>> = {
  issueDate: { issueDate: 1 },
  issueDateWeak: { issueDate: 0.7 },
  dueDate: { dueDate: 1 },
  deliveryDate: { deliveryDate: 1 },
  otherDate: { another: 1 },
  otherNumber: { another: 0.2 },
  purchaseOrder: { another: 0.7 },
  precedingInvoice: { another: 0.9 },
};

const discounts = /skonto|escompte|discount|sconto|descuento|korting|cassa|popust/i;

/** `… oder bis 12.3. ohne Abzug`. */
const withoutDiscount =
  /^[\s,.:]*(?:(?:rein\s)?netto|net\b|ohne\s(?:jeden\s)?(?:Abzug|Skonto)|sans\sescompte|senza\ssconto|sin\sdescuento|zonder\skorting|brez\s(?:popusta|odbitka)|bez\spopusta)/iu;

export type DateChoices = Readonly<Record<DateField, readonly Candidate<DateToken>[]>>;

/**
 * Candidates for each date, best first. Dates without any label are candidates for the day of issue, more so near the top; what
 * another label claims more loudly is not.
 */
export function chooseDates(dates: readonly DateToken[], announcements: Announcements, pageHeight: number): DateChoices {
  const found: Record<DateField, Candidate<DateToken>[]> = { issueDate: [], dueDate: [], deliveryDate: [] };
  const announced = new Map(dates.map((date) => [date, announcements.of(date)]));
  const columns = Map.groupBy(
    [...announced.values()].flatMap((all) => all.filter(({ by }) => by === "above")),
    ({ hit }) => hit,
  );
  for (const [date, all] of announced) {
    const claims: Record<DateField | "another", number> = { issueDate: 0, dueDate: 0, deliveryDate: 0, another: 0 };
    for (const announcement of all) {
      const { hit, by } = announcement;
      const strength = announcement.strength * (isList(announcement, columns) ? 0.5 : 1);
      for (const role of hit.roles) {
        for (const [field, weight] of Object.entries(weights[role] ?? {})) {
          const name = field as DateField | "another";
          if (role === "number") continue;
          claims[name] = Math.max(claims[name], weight * strength);
        }
      }
      // `Rechnung Nr. 17 vom 3.1.2024`: a title or number with a date in the same line.
      const titled = hit.types.size > 0 || hit.roles.has("number");
      if (titled && by === "inline" && !hit.types.has("order") && !hit.types.has("delivery_note")) {
        const between = date.segment.text.slice(hit.end, date.start);
        claims.issueDate = Math.max(
          claims.issueDate,
          /^\W*(?:\S*\d\S*\s+)?(?:\p{L}{1,8}[\s.:,]+){0,2}$/u.test(between) ? 0.8 : 0.4 * strength,
        );
      }
    }
    const top = 1 - Math.min(1, date.segment.y / Math.max(1, pageHeight));
    // `2 % Skonto bis 12.3.`: by then it is cheaper, not due.
    if (withoutDiscount.test(date.segment.text.slice(date.end))) claims.dueDate = Math.max(claims.dueDate, 0.8);
    else if (discounts.test(date.segment.text)) claims.dueDate *= 0.4;
    if (isOfAnother(all)) {
      claims.another = Math.max(claims.another, 0.9);
      claims.issueDate *= 0.3;
    }
    if (isPlaceAndDate(date, pageHeight)) claims.issueDate = Math.max(claims.issueDate, 0.75);
    const others = Math.max(claims.dueDate, claims.deliveryDate, claims.another);
    const early = date.segment.page === 1 ? 0.1 : 0;
    const unlabelled = isCompact(date) ? 0 : 0.15 + 0.1 * top + early;
    found.issueDate.push({
      value: date,
      score: Math.max(claims.issueDate + 0.05 * top + early, unlabelled) - 0.8 * others,
      at: inEvidence(date),
    });
    for (const field of ["dueDate", "deliveryDate"] as const) {
      const against = Math.max(claims.issueDate, claims.another, field === "dueDate" ? claims.deliveryDate : claims.dueDate);
      if (claims[field] > 0.3) found[field].push({ value: date, score: claims[field] - 0.5 * against, at: inEvidence(date) });
    }
  }
  return { issueDate: rank(found.issueDate), dueDate: rank(found.dueDate), deliveryDate: rank(found.deliveryDate) };
}

/** A heading over several dates is a column's, of other documents: a reminder lists invoices. */
function isList({ hit, by }: Announcement, columns: ReadonlyMap<LabelHit, readonly Announcement[]>): boolean {
  return by === "above" && hit.roles.has("issueDate") && (columns.get(hit)?.length ?? 0) > 1;
}

/** `Order 4711 of 3 May`: the line is about another document, and so is its date. */
function isOfAnother(announcements: readonly Announcement[]): boolean {
  const [nearest, before] = announcements.filter(({ by }) => by === "inline").map(({ hit }) => hit);
  if (nearest === undefined || before === undefined || before.start > 3) return false;
  const isWeak = nearest.roles.has("issueDateWeak") && nearest.end - nearest.start <= 5 && nearest.types.size === 0;
  const isOther = before.roles.has("purchaseOrder") || before.roles.has("precedingInvoice");
  return isWeak && isOther && !before.types.has("invoice") && !before.types.has("credit_note");
}

/** As letters have it at their head: `Celje, 14. 3. 2025`, `Lyon, le 7 octobre 2024`. */
function isPlaceAndDate({ segment, start, end }: DateToken, pageHeight: number): boolean {
  if (segment.page !== 1 || segment.y > 0.5 * pageHeight || segment.text.length - end > 1) return false;
  return /^\p{Lu}[\p{L}\s.'’()-]{1,30},\s*(?:\p{L}{1,4}\.?\s+)?$/u.test(segment.text.slice(0, start));
}
