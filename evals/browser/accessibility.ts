import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = await Bun.file(createRequire(import.meta.url).resolve("axe-core/axe.min.js")).text();

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds wrong with the page as it stands, a line each: the rule, and the element. WCAG 2.2 A and AA. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Not as a script of the page, which its content security policy would refuse.
  await page.evaluate(`${axe}; undefined`);
  // What lies half under the field for the next question is no smaller for it: a conversation is looked at from its end.
  await page.evaluate(() => document.querySelector("[role=log]")?.closest(".overflow-y-auto")?.scrollTo({ top: 1e6 }));
  // A colour on its way to another is neither of the two.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))));
  const violations = await page.evaluate(async () => {
    const { axe: tester } = window as typeof window & {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    return (await tester.run({ runOnly: { type: "tag", values: tags } })).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} – ${failureSummary?.split("\n")[1]?.trim() ?? ""}`),
  );
}
