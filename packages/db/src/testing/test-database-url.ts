/** The server that tests run against, if one is given; without it each test file has an embedded database in memory. */
export function testDatabaseUrl(): string | undefined {
  const { OMNI_TEST_DATABASE_URL: url } = Bun.env;
  return url === "" ? undefined : url;
}
