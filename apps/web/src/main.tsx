import { loadTexts } from "./app/i18n/load-texts.ts";
import "./styles.css";

await loadTexts();
// Only now, for whatever has texts takes them as it is loaded.
const { start } = await import("./app/start.tsx");
start();
