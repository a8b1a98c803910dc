import type { Language } from "./vocabulary.testing.ts";

/** How dates are written; `{name}` is the month in words. */
export type DateForm =
  | "d.m.y"
  | "dd.mm.yyyy"
  | "dd/mm/yyyy"
  | "d/m/yy"
  | "dd-mm-yyyy"
  | "iso"
  | "day name"
  | "name day"
  | "dd. mm. yyyy"
  | "dd.mm.yyyy."
  | "mdy";
/** Grouping and decimal marks: `1,234.50`, `1.234,50`, `1 234,50`, `1'234.50`, `1234,50`, `1234.50`; with a typographer's apostrophe or space. */
export type NumberForm = "," | "." | " " | "\u00a0" | "'" | "’" | "none," | "none.";

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly language: Language;
  readonly name: string;
  readonly currency: string;
  readonly sign: string;
  readonly rates: readonly [standard: string, reduced: string];
  readonly dates: readonly DateForm[];
  readonly numbers: readonly NumberForm[];
  /** `#` is a digit. Empty: no VAT id is printed. */
  readonly vatId: string;
  /** Account number without country and check digits. */
  readonly bban: string;
  readonly forms: readonly string[];
  readonly streets: readonly string[];
  readonly cities: readonly string[];
}

const european = { currency: "EUR", sign: "€" } as const;

export const countries: readonly Country[] = [
  {
    code: "GB",
    language: "en",
    name: "United Kingdom",
    currency: "GBP",
    sign: "£",
    rates: ["20", "5"],
    dates: ["dd/mm/yyyy", "day name", "iso", "d/m/yy", "name day"],
    numbers: [",", ",", "none."],
    vatId: "GB#########",
    bban: "NWBK60############",
    forms: ["Ltd", "Limited", "LLP", "plc"],
    streets: ["{} Harbour Street", "{} Mill Lane", "Unit {}, Canal Wharf"],
    cities: ["Leeds LS1 4AP", "Bristol BS1 6QF", "Glasgow G2 4JR"],
  },
  {
    code: "US",
    language: "en",
    name: "USA",
    currency: "USD",
    sign: "$",
    rates: ["8.25", "6"],
    dates: ["mdy", "name day", "mdy", "iso"],
    numbers: [","],
    vatId: "",
    bban: "",
    forms: ["Inc.", "LLC", "Corp."],
    streets: ["{} Main Street", "{} Lakeview Ave", "{} Oak Blvd, Suite 300"],
    cities: ["Austin, TX 78701", "Portland, OR 97204", "Columbus, OH 43215"],
  },
  {
    code: "IE",
    language: "en",
    name: "Ireland",
    ...european,
    rates: ["23", "13.5"],
    dates: ["dd/mm/yyyy", "day name", "iso"],
    numbers: [",", ","],
    vatId: "IE#######FA",
    bban: "AIBK931152########",
    forms: ["Ltd", "Limited", "DAC"],
    streets: ["{} Quay Road", "{} Abbey Street"],
    cities: ["Dublin 2", "Cork T12 W8XR"],
  },
  {
    code: "DE",
    language: "de",
    name: "Deutschland",
    ...european,
    rates: ["19", "7"],
    dates: ["dd.mm.yyyy", "d.m.y", "day name", "iso", "dd.mm.yyyy"],
    numbers: [".", ".", "none,"],
    vatId: "DE#########",
    bban: "##################",
    forms: ["GmbH", "AG", "GmbH & Co. KG", "e.K.", "UG (haftungsbeschränkt)"],
    streets: ["Speicherstraße {}", "Am Mühlbach {}", "Lange Gasse {}", "Industriestr. {}"],
    cities: ["20457 Hamburg", "70173 Stuttgart", "04109 Leipzig", "D-80331 München"],
  },
  {
    code: "AT",
    language: "de",
    name: "Österreich",
    ...european,
    rates: ["20", "10"],
    dates: ["dd.mm.yyyy", "day name", "iso"],
    numbers: [".", " "],
    vatId: "ATU########",
    bban: "################",
    forms: ["GmbH", "OG", "KG"],
    streets: ["Ringstraße {}", "Mariengasse {}"],
    cities: ["1010 Wien", "A-8010 Graz", "5020 Salzburg"],
  },
  {
    code: "CH",
    language: "de",
    name: "Schweiz",
    currency: "CHF",
    sign: "CHF",
    rates: ["8.1", "2.6"],
    dates: ["dd.mm.yyyy", "day name", "d.m.y"],
    numbers: ["'", "’", "none."],
    vatId: "",
    bban: "#################",
    forms: ["AG", "GmbH", "Sàrl"],
    streets: ["Bahnhofstrasse {}", "Seeweg {}"],
    cities: ["8001 Zürich", "CH-3011 Bern", "6003 Luzern"],
  },
  {
    code: "FR",
    language: "fr",
    name: "France",
    ...european,
    rates: ["20", "5.5"],
    dates: ["dd/mm/yyyy", "day name", "dd/mm/yyyy", "dd-mm-yyyy"],
    numbers: [" ", "\u00a0", "none,"],
    vatId: "FR###########",
    bban: "#######################",
    forms: ["SARL", "SAS", "SA", "EURL"],
    streets: ["{} rue des Tisserands", "{} avenue de la Gare", "{}, boulevard Victor Hugo"],
    cities: ["69002 Lyon", "44000 Nantes", "31000 Toulouse"],
  },
  {
    code: "BE",
    language: "fr",
    name: "Belgique",
    ...european,
    rates: ["21", "6"],
    dates: ["dd/mm/yyyy", "day name", "iso"],
    numbers: [" ", "."],
    vatId: "BE##########",
    bban: "############",
    forms: ["SRL", "SA", "SPRL"],
    streets: ["Rue Haute {}", "Chaussée de Wavre {}"],
    cities: ["1000 Bruxelles", "B-4000 Liège"],
  },
  {
    code: "IT",
    language: "it",
    name: "Italia",
    ...european,
    rates: ["22", "10"],
    dates: ["dd/mm/yyyy", "dd-mm-yyyy", "day name", "dd/mm/yyyy"],
    numbers: [".", ".", "none,"],
    vatId: "IT###########",
    bban: "X##########000000123456",
    forms: ["S.r.l.", "S.p.A.", "s.n.c.", "Srl"],
    streets: ["Via delle Rose {}", "Corso Italia, {}", "Piazza Dante {}"],
    cities: ["40121 Bologna", "20122 Milano MI", "50123 Firenze (FI)"],
  },
  {
    code: "ES",
    language: "es",
    name: "España",
    ...european,
    rates: ["21", "10"],
    dates: ["dd/mm/yyyy", "day name", "dd-mm-yyyy"],
    numbers: [".", "none,"],
    vatId: "ESB########",
    bban: "####################",
    forms: ["S.L.", "S.A.", "SLU"],
    streets: ["Calle Mayor {}", "Avda. de la Constitución, {}", "C/ Colón {}"],
    cities: ["46002 Valencia", "28013 Madrid", "41001 Sevilla"],
  },
  {
    code: "NL",
    language: "nl",
    name: "Nederland",
    ...european,
    rates: ["21", "9"],
    dates: ["dd-mm-yyyy", "day name", "dd-mm-yyyy", "iso"],
    numbers: [".", "none,"],
    vatId: "NL#########B01",
    bban: "ABNA0#########",
    forms: ["B.V.", "BV", "N.V.", "VOF"],
    streets: ["Havenstraat {}", "Prins Hendrikkade {}"],
    cities: ["3011 AB Rotterdam", "1012 AB Amsterdam", "5611 EM Eindhoven"],
  },
  {
    code: "SI",
    language: "sl",
    name: "Slovenija",
    ...european,
    rates: ["22", "9,5"],
    dates: ["dd.mm.yyyy", "d.m.y", "day name", "dd. mm. yyyy"],
    numbers: [".", "none,"],
    vatId: "SI########",
    bban: "26330#######086",
    forms: ["d.o.o.", "d.d.", "s.p."],
    streets: ["Glavna ulica {}", "Celovška cesta {}", "Trg svobode {}"],
    cities: ["2000 Maribor", "SI-1000 Ljubljana", "6000 Koper"],
  },
  {
    code: "HR",
    language: "hr",
    name: "Hrvatska",
    ...european,
    rates: ["25", "13"],
    dates: ["dd.mm.yyyy", "dd.mm.yyyy.", "d.m.y", "day name"],
    numbers: [".", "none,"],
    vatId: "HR###########",
    bban: "1001005#########0",
    forms: ["d.o.o.", "d.d.", "j.d.o.o."],
    streets: ["Riva {}", "Ulica grada Vukovara {}"],
    cities: ["21000 Split", "HR-10000 Zagreb", "51000 Rijeka"],
  },
];
