/** The Redis that tests run against, if one is given; without it they are left out. */
export function testRedisUrl(): string | undefined {
  const { OMNI_TEST_REDIS_URL: url } = Bun.env;
  return url === "" ? undefined : url;
}
