import { idOutputSchema } from "@omni/core";
import { z } from "zod";

/** Another record, as it is shown inside of one: enough for a link. */
export const namedReferenceSchema = z.object({ id: idOutputSchema, name: z.string() });
