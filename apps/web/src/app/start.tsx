import "./zod-without-eval.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./providers.tsx";
import { fetchPageAhead } from "./router.tsx";

export function start(): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no #root");
  fetchPageAhead();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
