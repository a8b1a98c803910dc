/**
 * Merchant category codes (ISO 18245) and the category a business usually books them under. Ranges are inclusive; 3000–3350
 * are airlines, 3351–3500 car hire and 3501–3999 lodging, a code a company.
 *
 * @module
 */
const table: Readonly<Record<string, string>> = {
  "goods/resale": "5094 5099 5131 5199 5271 5300 5309 5931 5932 5935 5937 5964 5965 5999",
  "goods/materials": "5039 5051 5074 5169 5193 5198 5200 5211 5231 5261 5713 5714 5949",
  "goods/production": "1520 1771 7692",
  "payroll/benefits":
    "5047 5122 5912 5975 5976 7230 7277 7297 7298 8011 8021 8031 8041 8042 8043 8049 8050 8062 8071 8099 8351 4119",
  "staffing/agency": "7361",
  "training/courses": "8211 8220 8241 8244 8249 8299",
  "premises/rent": "6513",
  "premises/repairs": "0780 1711 1731 1740 1750 1761 1799 7342 7622 7623 7629 7641 7699 5718",
  "premises/cleaning": "2842 7210 7211 7216 7217 7349",
  "premises/security": "7393",
  "utilities/electricity": "4900",
  "utilities/heating": "5983",
  "telecoms/phone": "4812 4813 4814 4821",
  "telecoms/internet": "4816 4899",
  "software/licences": "5734 5815 5816 5817 5818 7372",
  "software/support": "7375 7379",
  "equipment/computers": "5044 5045 5065 5722 5732 5946 5978",
  "equipment/furniture": "5021 5712 5719",
  "equipment/machinery": "5046 5072 5085 5137 5139 5251 5661 5699 7394 5655 5940 5941 5998",
  "office/stationery": "5111 5311 5331 5399 5943",
  "office/print": "7338 7339",
  "vehicles/fuel": "5172 5541 5542 5552 7511",
  "vehicles/repairs": "5013 5531 5532 5533 7531 7534 7535 7538 7542 7549 8675",
  "vehicles/hire": "3351-3500 5511 5521 5551 5561 5571 5592 5598 5599 7512 7513 7519",
  "vehicles/parking": "4784 7523",
  "travel/transport": "3000-3350 4011 4111 4112 4121 4131 4457 4511 4582 4789",
  "travel/lodging": "3501-3999 7011 7012 7032 7033",
  "travel/agency": "4411 4722 4723 5962",
  "meals/restaurants": "5811 5812 5813 5814",
  "meals/groceries": "5411 5422 5441 5451 5462 5499 5921",
  "meals/entertainment": "5947 5992 7832 7911 7929 7932 7933 7941 7991 7992 7993 7994 7995 7996 7997 7998 7999 5971 5950",
  "marketing/advertising": "7311",
  "marketing/design": "7221 7333 7395 7829 2741 2791",
  "marketing/events": "7922",
  "professional/legal": "8111 9211 9223",
  "professional/accounting": "7276 8931",
  "professional/consulting": "7321 7392 7399 8999 7299",
  "professional/engineering": "8734 8911",
  "insurance/business": "5960 6300 6381 6399",
  "banking/fees": "6012",
  "taxes/fees": "9399 9405",
  "taxes/profit": "9311",
  "taxes/fines": "9222",
  "shipping/post": "4215 9402",
  "shipping/freight": "4214 4225",
  "memberships/associations": "8641 8651 8699",
  "memberships/publications": "5192 5942 5968 5994",
  "giving/donations": "8398 8661",
  "finance/transfers": "4829 6051 6540 9950",
  "finance/loans": "6211",
  "finance/owner": "5611-5651 5681-5698 5944 5945 5948 5977 5993 5995",
  "finance/cash": "6010 6011",
};

const ranges: [from: number, to: number, category: string][] = [];
for (const [category, codes] of Object.entries(table)) {
  for (const code of codes.split(" ")) {
    const [from = "", to = from] = code.split("-");
    ranges.push([Number(from), Number(to), category]);
  }
}
const single = new Map(ranges.filter(([from, to]) => from === to).map(([from, , category]) => [from, category]));

/** The default category of a merchant category code, four digits; undefined for a code that names no kind of business. */
export function categoryOfMerchantCode(code: string): string | undefined {
  const number = Number(code);
  return single.get(number) ?? ranges.find(([from, to]) => from < to && from <= number && number <= to)?.[2];
}
