/** A real PostgreSQL server; `bun run services` starts one. Benchmarks make and drop a database of their own on it. */
export function benchDatabaseUrl(): string {
  const { OMNI_TEST_DATABASE_URL: url } = Bun.env;
  if (url) return url;
  throw new Error(
    'Benchmarks need a PostgreSQL server: eval "$(bun run services)" starts one and sets OMNI_TEST_DATABASE_URL.',
  );
}
