import { z } from "zod";

/** As long as the server takes. */
export const newPasswordSchema = z.string().min(10).max(200);
