import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    // Inlined files would be `data:` addresses, which the server's content security policy refuses for fonts.
    assetsInlineLimit: 0,
    target: ["chrome123", "firefox128", "safari17.5"],
  },
  server: { proxy: { "/api": "http://localhost:3001", "/openapi.json": "http://localhost:3001" } },
});
