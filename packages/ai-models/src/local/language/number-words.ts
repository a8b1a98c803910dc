/**
 * Numbers of several words as figures: “ten grand”, “two and a half thousand”, “twenty twenty-six”. A single small word (“ten”, “one”) stays: it
 * may be a limit, an ordinal or a pronoun, and the rules know it.
 *
 * @module
 */

const small: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
      .split(" ")
      .map((word, value) => [word, value]),
  ),
  ...Object.fromEntries(
    "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, (index + 2) * 10]),
  ),
};
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1_000, grand: 1_000, million: 1_000_000 };

const word = `(?:${[...Object.keys(small), ...Object.keys(scales)].join("|")})`;
const compound = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(half a|(?:one|a) and a half|a|${word})(?: and a half)?)(?:[ -](?:and )?${word})*(?: and a half)?(?![\\p{L}\\p{N}-])`,
  "giu",
);
const year = /(?<!\p{L})twenty[ -]twenty[ -](one|two|three|four|five|six|seven|eight|nine)(?!\p{L})/giu;

const money = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${Object.keys(small).join("|")})(?= (?:euros?|dollars?|pounds?|francs?|eur|usd|gbp|chf|bucks)\\b)`,
  "giu",
);

/** A question with its compound numbers in figures, and the amounts of a word: “fifty euros”. */
export function numbersWritten(text: string): string {
  return text
    .replace(year, (_, unit: string) => String(2_020 + (small[unit.toLowerCase()] ?? 0)))
    .replace(compound, (said) => String(amountOf(said) ?? said))
    .replace(money, (said) => String(small[said.toLowerCase()] ?? said));
}

/** The value of a number in words; undefined for one word alone, and for what is no number. */
function amountOf(said: string): number | undefined {
  const words = said.toLowerCase().split(/[ -]+/u);
  if (words.length < 2 || !words.some((each) => each in scales || (small[each] ?? 0) >= 20)) return undefined;
  let total = 0;
  let current: number | undefined;
  let scale = 0;
  for (let index = 0; index < words.length; index++) {
    const each = words[index] ?? "";
    if (each === "and" && words[index + 1] === "a" && words[index + 2] === "half") {
      current = (current ?? 0) + 0.5;
      index += 2;
    } else if (each === "half") {
      current = 0.5;
      index++;
    } else if (each === "a") current = 1;
    else if (each in scales) {
      scale = scales[each] ?? 1;
      if (scale === 100) current = (current ?? 1) * 100;
      else {
        total += (current ?? 1) * scale;
        current = undefined;
      }
    } else if (each in small) {
      const value = small[each] ?? 0;
      // “Twenty five” is one number, “five twenty” are two.
      if (current !== undefined && !(current % 100 >= 20 && current % 10 === 0 && value < 10) && current % 100 !== 0)
        return undefined;
      current = (current ?? 0) + value;
    }
  }
  const value = total + (current ?? 0);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}
