import { OpenAPIHono } from "@hono/zod-openapi";
import { newId, OmniError } from "@omni/core";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { chatRoutes } from "./chat/chat-routes.ts";
import { feedbackRoutes } from "./chat/feedback-routes.ts";
import { memoryRoutes } from "./chat/memory-routes.ts";
import type { Deps } from "./deps.ts";
import type { AppEnv } from "./http/app-env.ts";
import { authHandler } from "./http/auth-handler.ts";
import { authenticate } from "./http/authenticate.ts";
import { logRequest } from "./http/log-request.ts";
import { toProblem } from "./http/problem.ts";
import { limitAddresses, limitRequests } from "./http/rate-limit.ts";
import { trustedHostCheck, trustedHosts } from "./http/trusted-hosts.ts";
import { createRouter } from "./http/verb-routes.ts";
import { webApp } from "./http/web-app.ts";
import { approvalRoutes } from "./routes/approval-routes.ts";
import { authRoutes } from "./routes/auth-routes.ts";
import { demoRoutes } from "./routes/demo-routes.ts";
import { healthRoutes } from "./routes/health-routes.ts";
import { modelRoutes } from "./routes/model-routes.ts";
import { invitationRoutes } from "./routes/people-routes.ts";
import { mountResources } from "./routes/resources.ts";
import { teamRoutes } from "./routes/team-routes.ts";
import { version } from "./version.ts";

/** Bytes of a request's body; files will have a route of their own. */
const bodyLimitBytes = 1024 * 1024;

/** The whole server: middleware in order, mounts, one error mapper, and the web app for what is not the API. */
export function createApp(deps: Deps): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();

  const requireTrustedHost = trustedHostCheck(trustedHosts(deps.env));

  const logsRequests = deps.log.isLevelEnabled("debug");

  // One middleware for what every request needs: each further one costs the small answers a few per cent.
  app.use((c, next) => {
    const requestId = newId();
    c.set("requestId", requestId);
    c.set("log", deps.log);
    c.header("x-request-id", requestId);
    c.header("x-content-type-options", "nosniff");
    // Records and tokens are nobody's to keep.
    if (c.req.path.startsWith("/api/")) c.header("cache-control", "no-store");
    requireTrustedHost(c.req.url);
    return logsRequests ? logRequest(c, next) : next();
  });
  app.onError((error, c) => toProblem(error, c));

  app.route("/health", healthRoutes(deps));

  const addresses = limitAddresses(deps);
  app.use("/api/auth/*", addresses);
  app.use("/api/v1/auth/*", addresses);

  const limit = bodyLimit({
    maxSize: bodyLimitBytes,
    onError: () => {
      throw new HTTPException(413, { message: "The request is larger than 1 MB." });
    },
  });
  app.on(["POST", "PUT", "PATCH", "DELETE"], "/api/*", limit);
  app.on(["GET", "POST"], "/api/auth/*", authHandler(deps));
  app.route("/api/v1", apiV1(deps));

  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", {
    type: "http",
    scheme: "bearer",
    description: "An access token (15 minutes, renewed at /api/auth/token) or an API key",
  });
  app.doc31("/openapi.json", { openapi: "3.1.0", info: { title: "Omni CRM", version }, servers: [{ url: "/" }] });

  app.all("/api/*", () => {
    throw new OmniError("not_found", "There is no such address in the API; /openapi.json lists all of them.");
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        // Radix positions its layers with style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
      },
    }),
  );
  app.route("/", webApp());
  return app;
}

/** What makes a model answer. */
const asksModel = new Set(["POST /api/v1/chat", "PUT /api/v1/models"]);

function apiV1(deps: Deps): OpenAPIHono<AppEnv> {
  const api = createRouter();
  api.route("/auth", authRoutes(deps));
  api.use("*", authenticate(deps));
  api.use(
    "*",
    limitRequests(deps, ({ req }) => asksModel.has(`${req.method} ${req.path}`)),
  );
  api.route("/chat", chatRoutes(deps));
  api.route("/memory", memoryRoutes(deps));
  api.route("/feedback", feedbackRoutes(deps));
  api.route("/approvals", approvalRoutes(deps));
  api.route("/team", teamRoutes(deps));
  api.route("/invitations", invitationRoutes(deps));
  api.route("/models", modelRoutes(deps));
  api.route("/demo", demoRoutes(deps));
  mountResources(api, deps.kernel);
  return api;
}
