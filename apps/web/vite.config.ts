import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react(), tailwindcss()],
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
            { name: "framework", test: /node_modules[\\/](?:react|react-dom|scheduler|@tanstack|zustand)[\\/]/ },
            {
              name: "ui",
              test: /src[\\/](?:ui|features[\\/]records)[\\/]|node_modules[\\/](?:lucide-react|radix-ui|@radix-ui|@floating-ui)[\\/]/,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": "http://localhost:3001", "/openapi.json": "http://localhost:3001" } },
});
