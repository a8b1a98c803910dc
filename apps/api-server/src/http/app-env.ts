import type { Context as OmniContext } from "@omni/core";
import type { Server } from "bun";
import type { Logger } from "pino";

/** What handlers find in Hono's context. */
export interface AppEnv {
  Bindings: { server?: Server<undefined> };
  Variables: {
    requestId: string;
    log: Logger;
    /** Behind `authenticate` only. */
    ctx: OmniContext;
  };
}
