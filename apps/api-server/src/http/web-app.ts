import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import { compress } from "hono/compress";
import type { AppEnv } from "./app-env.ts";

const dist = fileURLToPath(new URL("../../../web/dist/", import.meta.url));

/** The built web app: its files, and its page for every other address, since it routes by itself. */
export function webApp() {
  return new Hono<AppEnv>().use(compress()).get("*", async (c) => {
    const path = new URL(c.req.url).pathname;
    // `URL` has resolved every `..`; names with an encoded slash are no files of ours.
    const asset = path === "/" || path.includes("%") ? null : Bun.file(`${dist}${path.slice(1)}`);
    if (asset !== null && (await asset.exists())) {
      // Vite names what it builds by content, so it never changes under its name.
      return new Response(asset, {
        headers: { "cache-control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache" },
      });
    }
    // A page of an earlier build asks for pieces that are gone: it must learn that, not get a page in their place.
    if (path.startsWith("/assets/")) return c.text("This piece belongs to another build; reload the page.", 404);
    const page = Bun.file(`${dist}index.html`);
    if (!(await page.exists()))
      return c.text("The web app is not built; `bun start` builds it. The API is at /openapi.json.", 503);
    return new Response(page, { headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" } });
  });
}
