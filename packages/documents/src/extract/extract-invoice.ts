import type Big from "big.js";
import {
  type Evidence,
  type FieldEvidence,
  type InvoiceData,
  type Issue,
  noInvoiceData,
  noParty,
  type Party,
} from "../document.ts";
import type { Extracted, ExtractInvoice, PageText } from "../stages.ts";
import { layOut } from "../text/layout.ts";
import { readingSize, toReadingSize } from "../text/reading-size.ts";
import { countryIn, legalFormIn } from "./addresses.ts";
import { decimalText, findNumbers, type NumberToken } from "./amounts.ts";
import { Announcements, type Place } from "./announce.ts";
import { findBlocks } from "./blocks.ts";
import { calibrated, type Measure } from "./calibration.ts";
import { evidenceOf } from "./candidate.ts";
import { chooseDates, type DateField } from "./choose-dates.ts";
import { chooseMerchant } from "./choose-merchant.ts";
import { chooseNumbers, findCodes, type NumberField } from "./choose-numbers.ts";
import { chooseParties } from "./choose-parties.ts";
import { chooseReceiptTotal } from "./choose-receipt-total.ts";
import { chooseTotals, type Totals } from "./choose-totals.ts";
import { findDates } from "./dates.ts";
import { findCurrency } from "./find-currency.ts";
import { findLabels, type LabelHit } from "./find-labels.ts";
import { type FoundLine, findLines, sumOfLines } from "./find-lines.ts";
import { findSums, findTaxRows, type Sum } from "./find-sums.ts";
import { countryOfForm } from "./form-countries.ts";
import { findBics, findIbans, findLabelled, findVatIds } from "./identifiers.ts";
import type { FoundParty } from "./party-material.ts";

/**
 * An invoice from text with places, without any model: labels of the languages we have packs for, the places of values beside
 * them, and what has to be true between values. No template of any vendor is known here.
 */
export const extractInvoice: ExtractInvoice = (pages, options) => new Extraction(pages, options).run();

type Options = Parameters<ExtractInvoice>[1];

class Extraction {
  readonly #options: Options;
  readonly #layout;
  readonly #evidence: FieldEvidence[] = [];
  readonly #issues: Issue[] = [];

  /** Points of extraction for one point of a page; see `toReadingSize`. */
  readonly #sizes = new Map<number, number>();

  constructor(pages: readonly PageText[], options: Options) {
    this.#options = options;
    const sized = pages.map((page) => {
      const size = readingSize(page);
      this.#sizes.set(page.page, size);
      return size === 1 ? page : toReadingSize(page, size);
    });
    this.#layout = layOut(sized);
  }

  run(): Extracted {
    const layout = this.#layout;
    const { language, own, type } = this.#options;
    const labels = findLabels(layout);
    const announcements = new Announcements(layout, labels);
    const blocks = findBlocks(layout, labels);
    const { numbers } = findNumbers(layout, language);
    const texts = layout.rows.flatMap((row) => row.segments.map((segment) => segment.text));
    const ibans = findIbans(layout, announcements);
    const vatIds = findVatIds(layout, labels, announcements, homeCountry(language, texts)).filter(
      // An IBAN begins like a VAT id of its country.
      ({ value }) => !ibans.some((iban) => iban.value.startsWith(value)),
    );
    const material = {
      layout,
      labels,
      blocks,
      vatIds,
      ibans,
      bics: findBics(layout, announcements),
      taxNumbers: findLabelled(layout, labels, "taxNumber"),
      registrationIds: findLabelled(layout, labels, "registrationId"),
      own,
    };
    const parties = chooseParties(material);
    const { party: seller } = parties.seller;
    const stated = seller.country ?? seller.iban?.slice(0, 2) ?? own?.country ?? null;
    const country = stated ?? countryOfForm(seller.name) ?? onlyCountry(texts);
    const found = findDates(layout, language, country, stated !== null);
    const pageHeight = layout.pages[0]?.height ?? 800;
    const dates = chooseDates(found.dates, announcements, pageHeight);
    const codes = findCodes(layout, found.dates, labels);
    const chosenNumbers = chooseNumbers(codes, announcements);
    const free = numbers.filter(
      (number) => !insideAny(number, found.dates) && !insideAny(number, ibans) && !insideAny(number, vatIds),
    );
    const lines = findLines(layout, labels, free);
    const sums = findSums(free, announcements);
    const taxRows = findTaxRows(free, sums);
    const balanced = chooseTotals(sums, taxRows, sumOfLines(lines));
    // Till paper is till paper, also where it calls itself an invoice.
    const till =
      type === "receipt" || (layout.from === "ocr" && layout.pages.length === 1 && isTillPaper(layout.pages[0], labels));
    const totals = till
      ? chooseReceiptTotal(
          sums,
          taxRows,
          balanced,
          labels.some((hit) => hit.roles.has("rounding")),
        )
      : balanced;
    const issueDate = this.#date("issueDate", dates, found.settled);
    const gross = totals.gross?.token ?? null;
    const currency = findCurrency(layout, announcements, labels, { gross, country, language, issueDate });

    const data: InvoiceData = {
      ...noInvoiceData,
      number: this.#number("number", chosenNumbers),
      issueDate,
      dueDate: this.#date("dueDate", dates, found.settled),
      deliveryDate: this.#date("deliveryDate", dates, found.settled),
      purchaseOrder: this.#number("purchaseOrder", chosenNumbers),
      buyerReference: this.#number("buyerReference", chosenNumbers),
      precedingInvoice: this.#number("precedingInvoice", chosenNumbers),
      paymentReference: this.#number("paymentReference", chosenNumbers),
      currency: currency?.code ?? null,
      seller: this.#party("seller", withoutGoods(parties.seller, lines)),
      buyer: this.#party("buyer", parties.buyer),
      ...this.#totals(totals),
      taxes: totals.taxes.map((row) => ({
        category: row.rate.gt(0) ? "S" : null,
        rate: plain(row.rate),
        base: row.base === null ? null : decimalText(row.base, 2),
        amount: decimalText(row.amount, 2),
      })),
      lines: lines.map(({ line }) => line),
    };
    if (currency !== null) this.#field("currency", currency.at, "currency", currency.score, null, currency.by);
    totals.taxes.forEach((row, index) => {
      this.#field(`taxes.${index}.amount`, row.at, "tax", totals.proven ? 1 : 0.5, null);
    });
    lines.forEach((line, index) => {
      this.#field(`lines.${index}.netAmount`, line.at, "lines", line.proven ? 1 : 0.4, null);
    });
    const merchant = till ? chooseMerchant(layout, labels, own) : null;
    const result = merchant === null ? data : { ...data, seller: { ...data.seller, name: merchant.value } };
    if (merchant !== null) {
      this.#drop("seller.name");
      this.#field("seller.name", merchant.at, "merchant", merchant.score, null);
    }
    return { data: withOrderedDates(result), evidence: this.#evidence, issues: this.#issues };
  }

  #number(field: NumberField, chosen: ReturnType<typeof chooseNumbers>): string | null {
    const [best, next] = chosen[field];
    if (best === undefined || best.score < 0.2) return null;
    const rival = chosen[field].find((candidate) => candidate.value.text !== best.value.text) ?? next;
    this.#field(
      field,
      best.value,
      field === "number" ? "number" : "reference",
      best.score,
      rival === undefined || rival.value.text === best.value.text ? null : best.score - rival.score,
    );
    return best.value.text;
  }

  #date(field: DateField, dates: ReturnType<typeof chooseDates>, settled: boolean): string | null {
    const best = dates[field][0];
    if (best === undefined || best.score < 0.1) return null;
    const { iso, other } = best.value;
    if (other !== null && !settled) {
      this.#issues.push({
        severity: "warning",
        code: "ambiguous",
        rule: null,
        field,
        message: `The date ${best.value.segment.text.slice(best.value.start, best.value.end)} can be ${iso} or ${other}; the document does not say which.`,
      });
    }
    const rival = dates[field].find((candidate) => candidate.value.iso !== iso);
    const doubt = other !== null && !settled ? 0.5 : 1;
    this.#field(
      field,
      best.value,
      field === "issueDate" ? "issueDate" : "otherDate",
      best.score,
      rival === undefined ? null : best.score - rival.score,
      null,
      doubt,
    );
    return iso;
  }

  #party(role: "seller" | "buyer", chosen: ReturnType<typeof chooseParties>["seller"]): Party {
    const { party, places } = chosen;
    const score: Readonly<Partial<Record<keyof Party, [Measure, number, number | null]>>> = {
      name: [role === "seller" ? "sellerName" : "buyerName", chosen.score, chosen.margin],
      vatId: ["vatId", chosen.vatIdScore, null],
      iban: ["iban", 1, null],
      bic: ["iban", 1, null],
      email: ["reference", 0.8, null],
    };
    for (const [key, place] of Object.entries(places) as [keyof Party, Place][]) {
      const [measure, value, margin] = score[key] ?? ["reference", 0.5, null];
      this.#field(`${role}.${key}`, place, measure, value, margin);
    }
    return { ...noParty, ...party };
  }

  #totals(totals: Totals): Partial<InvoiceData> {
    const { gross, net, tax, derived, others } = totals;
    const result: Record<string, string> = {};
    const put = (name: string, sum: Sum | null | undefined, value: Big | undefined, measure: Measure, score: number) => {
      if (sum !== null && sum !== undefined) {
        result[name] = money(withUsualSign(name, sum.token, gross?.token ?? null));
        this.#field(name, sum.token, measure, score, measure === "gross" ? totals.margin : null);
      } else if (value !== undefined) {
        result[name] = decimalText(value, Math.max(2, gross?.token.decimals ?? 2));
        const by = name === "grossTotal" ? "cash less change, or net and tax" : "BR-CO-15: gross = net + tax";
        this.#evidence.push({
          field: name,
          confidence: calibrated(measure, score * 0.8, null),
          evidence: { from: "derived", by },
        });
      }
    };
    const sure = totals.proven ? 1 : 0;
    put("grossTotal", gross, derived.gross, "gross", totals.score);
    put("netTotal", net, derived.net, "net", 0.5 + sure);
    put("taxTotal", tax, derived.tax, "tax", 0.5 + sure);
    for (const [name, field] of [
      ["linesTotal", "linesTotal"],
      ["allowanceTotal", "allowance"],
      ["chargeTotal", "charge"],
      ["prepaid", "prepaid"],
      ["rounding", "rounding"],
      ["amountDue", "amountDue"],
    ] as const) {
      const sum = others[field];
      put(name, sum, undefined, "otherTotal", sum === undefined ? 0 : sum.claims[field] - sum.against);
    }
    return result;
  }

  #field(
    field: string,
    at: Place | null,
    measure: Measure,
    score: number,
    margin: number | null,
    by: string | null = null,
    doubt = 1,
  ): void {
    const evidence: Evidence =
      at === null
        ? { from: "derived", by: by ?? "context" }
        : evidenceOf(at, this.#layout, 1 / (this.#sizes.get(at.segment.page) ?? 1));
    const reading = at === null ? 1 : Math.min(1, 0.25 + at.segment.confidence);
    this.#evidence.push({
      field,
      confidence: Math.round(calibrated(measure, score, margin) * doubt * reading * 100) / 100,
      evidence,
    });
  }

  #drop(field: string): void {
    const index = this.#evidence.findIndex((entry) => entry.field === field);
    if (index !== -1) this.#evidence.splice(index, 1);
  }
}

/** Where national numbers without a prefix come from: countries named in the text, of those where the language is at home. */
function homeCountry(language: string | null, lines: readonly string[]): string | null {
  const home: Readonly<Record<string, string>> = { it: "IT", es: "ES", sl: "SI", hr: "HR", nl: "NL", fr: "FR", de: "DE" };
  const usual = language === null ? undefined : home[language];
  if (usual === undefined) return null;
  const named = countriesIn(lines);
  return named.size === 0 || named.has(usual) ? usual : null;
}

/** The country of a document that names no other. */
function onlyCountry(lines: readonly string[]): string | null {
  const [only, another] = countriesIn(lines);
  return only === undefined || another !== undefined ? null : only;
}

/** Named in addresses, which are short lines. */
function countriesIn(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => (line.length < 60 ? [countryIn(line)] : [])).filter((code) => code !== null));
}

/** What is sold is not who sells it: where the letterhead is a picture, a line's text would be the only name. */
function withoutGoods(seller: FoundParty, lines: readonly FoundLine[]): FoundParty {
  const { name, ...places } = seller.places;
  const isGoods = name !== undefined && lines.some(({ at }) => at.segment.row === name.segment.row);
  if (!isGoods || legalFormIn(seller.party.name ?? "") !== null) return seller;
  return { ...seller, party: { ...seller.party, name: null, address: [] }, places };
}

/** By its shape, or by cash and change where a scanner's glass was larger than the slip. */
function isTillPaper(
  page: { readonly width: number; readonly height: number } | undefined,
  labels: readonly LabelHit[],
): boolean {
  if (page === undefined) return false;
  const paid = labels.filter((hit) => hit.roles.has("paidWith")).length;
  const addressed = labels.some(
    (hit) => hit.start < 3 && (hit.roles.has("dueDate") || hit.roles.has("iban") || hit.roles.has("buyer")),
  );
  return page.height > 1.66 * page.width || (paid > 1 && !addressed);
}

/** What was paid or taken off is printed with a minus or without; EN 16931 subtracts it (BT-107, BT-113), so it has the total's sign. */
function withUsualSign(name: string, token: NumberToken, gross: NumberToken | null): NumberToken {
  if (gross === null || (name !== "prepaid" && name !== "allowanceTotal")) return token;
  const value = token.value.abs();
  return { ...token, value: gross.value.lt(0) ? value.neg() : value };
}

function insideAny(number: NumberToken, places: readonly Place[]): boolean {
  return places.some((place) => place.segment === number.segment && place.start < number.end && number.start < place.end);
}

const money = (token: NumberToken) => decimalText(token.value, token.decimals === 1 ? 2 : token.decimals);
const plain = (value: Big) => value.toFixed();

/** A day of payment before the day of issue is another date that was misread. */
function withOrderedDates(data: InvoiceData): InvoiceData {
  if (data.issueDate !== null && data.dueDate !== null && data.dueDate < data.issueDate) return { ...data, dueDate: null };
  return data;
}
