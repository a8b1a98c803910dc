import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compiledTexts } from "./build/compiled-texts.ts";
import { preloadedStart } from "./build/preloaded-start.ts";

export default defineConfig({
  plugins: [react(), tailwindcss(), compiledTexts(), preloadedStart()],
  resolve: { alias: { "use-intl/format-message": "use-intl/format-message/format-only" } },
  build: {
    // Inlined files would be `data:` addresses, which the server's content security policy refuses for fonts.
    assetsInlineLimit: 0,
    target: ["chrome123", "firefox128", "safari17.5"],
    rolldownOptions: {
      output: {
        // A few files that change at their own pace, instead of one for every icon that two pages share. The AI SDK
        // and zod are in none of them: src/app/zod-without-eval.ts has to come before both.
        codeSplitting: {
          groups: [
            // What the entry needs: apart from all that takes its texts as it is loaded, which must not run before they are there.
            { name: "texts", test: /src[\\/]app[\\/]i18n[\\/](?:language|texts|load-texts)\.ts$/, priority: 2 },
            {
              name: "translator",
              test: /src[\\/]app[\\/]i18n[\\/]t\.ts$|node_modules[\\/](?:use-intl|icu-minify|@formatjs)[\\/]/,
              priority: 1,
            },
            {
              name: "framework",
              test: /node_modules[\\/](?:react|react-dom|scheduler|@tanstack[\\/](?!.*virtual)[^\\/]*|zustand)[\\/]/,
            },
            {
              name: "ui",
              test: /src[\\/]ui[\\/][^\\/]*\.tsx?$|node_modules[\\/](?:lucide-react|radix-ui|@radix-ui|@floating-ui)[\\/]/,
            },
            // Names, columns and requests of records that many pages share: as one file each, they would wait for one another.
            {
              name: "shared",
              test: /src[\\/]features[\\/].*[\\/](?:[a-z-]+-(?:columns|name|state|title|words|badge|link|amount)|queries|views|api|team|write|use-may|asked-by|describe-change|fetch-every-row|timeline[\\/][a-z-]+)\.tsx?$/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": "http://localhost:3001", "/openapi.json": "http://localhost:3001" } },
});
