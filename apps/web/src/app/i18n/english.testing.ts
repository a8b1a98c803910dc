/** For tests of what has texts: import it before them, and they read English. */
import en from "./messages/en.ts";
import { holdTexts } from "./texts.ts";

holdTexts(en);
