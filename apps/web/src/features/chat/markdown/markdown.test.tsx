import "../../../app/i18n/english.testing.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { isSafe } from "./inline-tokens.tsx";
import { Markdown } from "./markdown.tsx";

const html = (text: string) => renderToStaticMarkup(<Markdown text={text} />).replace(/ class="[^"]*"/g, "");

test("text, lists and tables become what they say", () => {
  expect(html("**12** invoices\n\n- one\n- two")).toBe(
    "<div><p><strong>12</strong> invoices</p><ul><li>one</li><li>two</li></ul></div>",
  );
  expect(html("| a | b |\n|---|--:|\n| 1 | 2 |")).toMatch(/<th scope="col"><button type="button">a<.*<td>1<\/td><td>2<\/td>/);
});

test("what is still being written is closed for the moment", () => {
  expect(html("it is **bol")).toBe("<div><p>it is <strong>bol</strong></p></div>");
});

test("HTML stays text, pictures and unsafe addresses load nothing", () => {
  expect(html('<img src="https://evil.example/x.png">')).toContain("&lt;img");
  expect(html("[open](javascript:alert(1))")).toBe("<div><p>open</p></div>");
  expect(html("a <b>c</b>")).toContain("&lt;b&gt;");
});

test("only addresses that open a page or a mail are links", () => {
  expect(["/invoices/1", "https://example.com", "mailto:a@example.com"].map(isSafe)).toEqual([true, true, true]);
  expect(["//evil.example", "javascript:alert(1)", "data:text/html,x", "ftp://x"].map(isSafe)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
