import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from "pdf-lib";

const black = rgb(0, 0, 0);

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  /** `x` is the left edge, the right edge, or the middle. */
  readonly align?: "left" | "right" | "middle";
}

/** Paper with a pen: points from the upper left corner. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  text(x: number, y: number, value: string, style?: TextStyle): void;
  line(x: number, y: number, width: number): void;
  box(x: number, y: number, width: number, height: number): void;
  newPage(): void;
  readonly pages: number;
  /** Draws on an earlier page, from 0. */
  turnTo(page: number): void;
  save(): Promise<Uint8Array>;
}

const faces = {
  sans: [StandardFonts.Helvetica, StandardFonts.HelveticaBold],
  serif: [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold],
  typewriter: [StandardFonts.Courier, StandardFonts.CourierBold],
} as const;
export type Face = keyof typeof faces;

/** `apart`: every word is a run of its own, as many programs write them. */
export async function createSheet(face: Face, apart: boolean): Promise<Sheet> {
  const document = await PDFDocument.create();
  const [regular, bold] = [await document.embedFont(faces[face][0]), await document.embedFont(faces[face][1])];
  const [width, height] = [595, 842];
  let page = document.addPage([width, height]);
  return {
    width,
    height,
    text(x, y, value, { size = 10, bold: isBold = false, align = "left" } = {}) {
      const font = isBold ? bold : regular;
      const text = printable(value);
      const length = font.widthOfTextAtSize(text, size);
      const left = align === "left" ? x : align === "right" ? x - length : x - length / 2;
      put(page, font, text, left, height - y, size, apart);
    },
    line(x, y, length) {
      page.drawLine({ start: { x, y: height - y }, end: { x: x + length, y: height - y }, thickness: 0.7 });
    },
    box(x, y, boxWidth, boxHeight) {
      page.drawRectangle({
        x,
        y: height - y - boxHeight,
        width: boxWidth,
        height: boxHeight,
        borderWidth: 0.7,
        borderColor: black,
      });
    },
    newPage() {
      page = document.addPage([width, height]);
    },
    get pages() {
      return document.getPageCount();
    },
    turnTo(index) {
      page = document.getPage(index);
    },
    save: () => document.save(),
  };
}

function put(page: PDFPage, font: PDFFont, text: string, x: number, y: number, size: number, apart: boolean): void {
  if (!apart) {
    page.drawText(text, { x, y, size, font });
    return;
  }
  const space = font.widthOfTextAtSize(" ", size);
  let at = x;
  for (const word of text.split(" ")) {
    if (word !== "") page.drawText(word, { x: at, y, size, font });
    at += font.widthOfTextAtSize(word, size) + space;
  }
}

/** The standard fonts have the letters of Windows-1252: č and ć are not among them. */
const printable = (value: string) => value.replace(/[čć]/g, "c").replace(/[ČĆ]/g, "C").replace(/đ/g, "d");
