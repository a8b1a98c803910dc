import { newId, OmniError } from "@omni/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { toOmniError } from "./database-error.ts";
import { openTestDatabase } from "./testing/test-database.ts";
import { createTestTeam } from "./testing/test-team.ts";

const withCode = (code: string) => Object.assign(new Error(`raised ${code}`), { code });

describe("what a failure of the database means to the caller", () => {
  test.each([
    ["OM401", "unauthenticated"],
    ["OM403", "forbidden"],
    ["40001", "conflict"],
    ["40P01", "conflict"],
    ["23505", "conflict"],
    ["22P02", "invalid"],
    ["22003", "invalid"],
    ["22021", "invalid"],
    ["08006", "unavailable"],
    ["53300", "unavailable"],
    ["57P01", "unavailable"],
    ["CONNECTION_CLOSED", "unavailable"],
    ["CONNECTION_ENDED", "unavailable"],
    ["CONNECT_TIMEOUT", "unavailable"],
    ["ECONNREFUSED", "unavailable"],
    ["ECONNRESET", "unavailable"],
  ] as const)("%s is %s, with its cause kept for the log", (code, expected) => {
    const cause = withCode(code);
    const error = toOmniError(cause);
    expect(error).toMatchObject({ code: expected, cause });
    expect(error).toBeInstanceOf(OmniError);
  });

  test.each(["OM401", "OM403"])("%s says to the person what the database said", (code) => {
    expect(toOmniError(withCode(code))).toMatchObject({ message: `raised ${code}` });
  });

  test.each(["23505", "40001", "22P02", "08006"])("%s keeps the database's own words to itself", (code) => {
    const error = toOmniError(withCode(code));
    expect(error instanceof Error && error.message).not.toContain(code);
  });

  // A bug of ours, or of a schema: told apart from what a caller can mend, and shown to nobody.
  test.each(["23503", "23514", "42501", "42P01", "42703", "25P02", "XX000", "ENOENT"])(
    "%s stays the fault of ours it is",
    (code) => {
      const error = withCode(code);
      expect(toOmniError(error)).toBe(error);
    },
  );

  test("an error of ours goes through untouched, and so does what is no error", () => {
    const own = new OmniError("not_found", "There is no such deal.");
    expect(toOmniError(own)).toBe(own);
    expect(toOmniError("thrown text")).toBe("thrown text");
    expect(toOmniError(undefined)).toBe(undefined);
  });
});

describe("a real database", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  const failureOf = (promise: PromiseLike<unknown>) =>
    promise.then(
      () => undefined,
      (error: unknown) => toOmniError(error),
    );

  test("says so when something exists already, or cannot be stored", async () => {
    const { teamId } = await createTestTeam(database);
    const add = (name: string) =>
      database.client`insert into product_categories (team_id, id, name) values (${teamId}, ${newId()}, ${name})`;
    await add("Shelves");
    expect(await failureOf(add("Shelves"))).toMatchObject({ code: "conflict" });
    expect(await failureOf(add("a\0b"))).toMatchObject({ code: "invalid" });
    expect(await failureOf(database.client`select ${"nonsense"}::text::uuid`)).toMatchObject({ code: "invalid" });
    expect(await failureOf(database.client`select 9223372036854775807 + 1`)).toMatchObject({ code: "invalid" });
  });

  test("that is closed is unavailable", async () => {
    const closed = await openTestDatabase();
    const { owner, teamId } = await createTestTeam(closed);
    await closed.close();
    const access = {
      teamId,
      actor: owner.actor,
      requestId: "",
      turnId: null,
      verb: "",
      permission: "team:read",
      roles: ["owner"],
      reversible: false,
      now: new Date(),
    } as const;
    await expect(closed.transact(access, "read", async () => undefined)).rejects.toMatchObject({ code: "unavailable" });
  });

  test("closes while reads are still ending", async () => {
    const busy = await openTestDatabase();
    const { owner, teamId } = await createTestTeam(busy);
    const access = {
      teamId,
      actor: owner.actor,
      requestId: "",
      turnId: null,
      verb: "",
      permission: "team:read",
      roles: ["owner"],
      reversible: false,
      now: new Date(),
    } as const;
    await Promise.all(Array.from({ length: 20 }, () => busy.transact(access, "read", async () => undefined)));
    await busy.close();
  });
});
