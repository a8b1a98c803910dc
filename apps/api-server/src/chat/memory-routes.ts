import { commands, queries } from "@omni/crm";
import type { Deps } from "../deps.ts";
import { createRouter, exposeCommand, exposeQuery } from "../http/verb-routes.ts";

/** What the assistant remembers of the person who asks: to see, to add to, and to erase. */
export function memoryRoutes({ kernel, memory }: Deps) {
  const router = createRouter();
  router.use("*", async (c, next) => {
    await next();
    const { actor, teamId } = c.get("ctx");
    // What was erased must not be said again from a cache.
    if (c.req.method !== "GET" && actor.kind === "user" && teamId !== null)
      await memory.forget({ teamId, userId: actor.userId });
  });
  exposeQuery(router, kernel, "/", "Chat", queries.listMemories);
  exposeCommand(router, kernel, "post", "/", "Chat", commands.remember, 201);
  exposeCommand(router, kernel, "delete", "/", "Chat", commands.clearMemory);
  exposeCommand(router, kernel, "delete", "/{id}", "Chat", commands.eraseMemory);
  return router;
}
