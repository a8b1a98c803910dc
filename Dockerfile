FROM oven/bun:1.4.4 AS base
WORKDIR /app

# Only what decides on the dependencies, so that a change of the code does not install them again.
FROM base AS manifests
COPY . .
RUN find . -type f ! -name package.json ! -name bun.lock ! -name bunfig.toml ! -path './patches/*' -delete && find . -type d -empty -delete

FROM base AS web
COPY --from=manifests /app ./
RUN bun install --frozen-lockfile
COPY . .
RUN bun run --filter @omni/web build

# What the server and the packages it uses need at run time; not the tools, and not what the web app was built from.
FROM base AS dependencies
COPY --from=manifests /app ./
RUN bun install --frozen-lockfile --production --filter ./apps/api-server

FROM base
# Bun keeps outgoing requests at 256 unless told otherwise: as many answers of a provider could be streamed.
ENV BUN_CONFIG_MAX_HTTP_REQUESTS=4096 NODE_ENV=production HOST=0.0.0.0 PORT=3001 OMNI_DATA_DIR=/data
COPY --from=dependencies /app ./
COPY package.json tsconfig.base.json ./
COPY packages packages
COPY apps/api-server apps/api-server
COPY --from=web /app/apps/web/dist apps/web/dist
RUN mkdir /data && chown bun:bun /data
USER bun
VOLUME /data
EXPOSE 3001
CMD ["bun", "apps/api-server/src/main.ts"]
