import { expect, it } from "vitest";
import { createCategorizer } from "./categorizer.ts";

/** Teaches payments of one payee, `label amount`, and gives the reason for the next one. */
function whyAfter(lessons: readonly string[], amount: string, payee = "Xylqua"): string {
  const categorizer = createCategorizer({ taxonomy: [] });
  lessons.forEach((lesson, index) => {
    const [category = "", paid = ""] = lesson.split(" ");
    const transaction = { id: String(index), date: "2026-03-02", payee, amount: paid };
    categorizer.categorize([transaction]);
    categorizer.learn({ transaction, category });
  });
  return categorizer.categorize([{ id: "asked", date: "2026-03-09", payee, amount }])[0]?.why ?? "";
}

const many = (count: number, lesson: string) => Array.from({ length: count }, () => lesson);

it.each([
  [["a 10"], "10", "The one payment to Xylqua so far, of about this amount, was “a”."],
  [["a 10"], "90", "The one payment to Xylqua so far was “a”."],
  [["a 10", "a 10"], "10", "Both payments to Xylqua so far were “a”."],
  [many(3, "a 10"), "10", "All 3 payments to Xylqua so far were “a”."],
  [many(25, "a 10.50"), "10.50", "The last 20 payments to Xylqua were all “a”."],
  [[...many(6, "a 10"), "b 900"], "10", "6 of the last 7 payments to Xylqua were “a”, among them all 6 of about this amount."],
  [
    [...many(3, "a 10"), "b 900"],
    "900",
    "One of the last 4 payments to Xylqua was “b”, among them the only one of about this amount.",
  ],
])("after %j, %s is explained", (lessons, amount, why) => {
  expect(whyAfter(lessons, amount)).toBe(why);
});

it("says what it doubts", () => {
  const why = whyAfter(["a 10", "a 11", "b 12", "b 11", "a 12", "b 10"], "10.7");
  expect(why).toMatch(
    /^3 of the last 6 payments to Xylqua were “[ab]”.*, but “[ab]” was booked too \(3\), and this one may be either\.$/,
  );
});

it("says which words spoke, and for what", () => {
  const categorizer = createCategorizer();
  const why = (payee: string) => categorizer.categorize([{ id: "x", date: "2026-03-02", payee, amount: "-10" }])[0]?.why;
  expect(why("Hotel Sacher")).toBe("Nothing is known of Hotel Sacher yet, but “hotel” in the name speaks for “Lodging”.");
  expect(why("Xylqua")).toBe("Nothing is known of Xylqua yet, and the name does not say what it is for.");
  expect(why("")).toMatch(/^The payment names no payee/);
});

it("says what a name speaks for where no category fits", () => {
  const categorizer = createCategorizer({ taxonomy: [] });
  categorizer.learn({ transaction: { id: "1", date: "2026-03-02", payee: "Zorbel", amount: "10" }, category: "K1" });
  const [asked] = categorizer.categorize([{ id: "2", date: "2026-03-03", payee: "Thames Water", amount: "10" }]);
  expect(asked?.why).toContain(
    "“thames water” in the name speaks for “Water”, which none of the categories taught so far fits well",
  );
});
