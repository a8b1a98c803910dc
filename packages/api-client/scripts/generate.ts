/**
 * Writes `src/schema.gen.ts`:
 *
 *     bun run generate                 # from the server of this working copy
 *     bun run generate openapi.json    # from a file
 */
import { describeServer, toTypes } from "./api-schema.ts";

const [file] = Bun.argv.slice(2);
const document = file === undefined ? await describeServer() : await Bun.file(file).text();
await Bun.write(new URL("../src/schema.gen.ts", import.meta.url), await toTypes(document));
