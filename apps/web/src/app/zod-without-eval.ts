/**
 * zod compiles schemas with `new Function` where it may. The content security policy forbids that, and the browser reports even
 * the attempt; so it is told not to try, before the first schema is made: the app's first import.
 *
 * @module
 */
import { config } from "zod/v4/core";

config({ jitless: true });
