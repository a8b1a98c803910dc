import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Person, startTestServer, type TestServer } from "../testing/test-server.ts";

let server: TestServer;
let owner: Person & { readonly teamId: string };
beforeAll(async () => {
  server = await startTestServer({}, { OMNI_DEMO_SCALE: "0.01" });
  owner = await server.found("Profilers");
});
afterAll(() => server.close());

const change = (body: object, token = owner.token) => server.request("/api/v1/team", { method: "PATCH", token, body });

describe("the company", () => {
  test("says what it is told, in the form that others use", async () => {
    const given = {
      name: "Studio Lipa d.o.o.",
      vatId: "si 5022.3054",
      iban: "si56 1910 0000 0123 438",
      street: "Trubarjeva 1",
      postalCode: "1000",
      city: "Ljubljana",
      country: "SI",
      baseCurrency: "EUR",
      locale: "sl-SI",
      timeZone: "Europe/Ljubljana",
    };
    const { status, json } = await change(given);
    expect(status).toBe(200);
    expect(json).toMatchObject({ ...given, vatId: "SI50223054", iban: "SI56191000000123438" });
    expect((await change({ city: "Ljubljana" })).status).toBe(409);
    expect((await change({ vatId: null })).json.vatId).toBeNull();
    const list = await server.request<{ name: string }[]>("/api/auth/organization/list", { token: owner.session });
    expect(list.json.map(({ name }) => name)).toEqual(["Studio Lipa d.o.o."]);
  });

  test.each([
    ["a VAT id with a wrong check digit", { vatId: "SI50223055" }],
    ["a VAT id without a country", { vatId: "50223054" }],
    ["an IBAN with a digit exchanged", { iban: "SI56191000000123439" }],
    ["a country that is none", { country: "QQ" }],
    ["a time zone that is none", { timeZone: "Europe/Atlantis" }],
    ["a language tag that is none", { locale: "not a locale" }],
    ["a currency that is none", { baseCurrency: "EURO" }],
    ["no name", { name: " " }],
    ["a field that there is not", { isDemo: true }],
  ])("takes no %s", async (_, body) => {
    expect(await change(body)).toMatchObject({ status: 400, json: { code: "invalid" } });
  });

  test("is not an accountant's to change", async () => {
    const person = await server.signUp("Accountant");
    await server.deps.database.client`insert into auth.member (id, organization_id, user_id, role)
      values (gen_random_uuid(), ${owner.teamId}, ${person.userId}, 'accountant')`;
    expect((await change({ city: "Maribor" }, await server.renew(person.session))).status).toBe(403);
  });
});

describe("its picture", () => {
  const send = (picture: Buffer | null) =>
    server.request<{ logo: string | null }>("/api/v1/team/logo", {
      method: "POST",
      token: owner.token,
      body: { picture: picture?.toString("base64") ?? null },
    });
  const shown = () => server.app.request("/api/v1/team/logo", { headers: { authorization: `Bearer ${owner.token}` } }, {});

  const plain = (width: number) => sharp({ create: { width, height: 40, channels: 3, background: "#0a6" } });

  test("becomes a PNG of at most 512 pixels, whatever it was", async () => {
    const svg = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><script>fetch("/api/v1/team")</script><rect width="64" height="64" fill="#0a6"/></svg>`,
    );
    for (const picture of [
      await plain(2000).jpeg().toBuffer(),
      await plain(30).png().toBuffer(),
      await plain(30).webp().toBuffer(),
      svg,
    ]) {
      const answer = await send(picture);
      expect(answer.status, answer.text).toBe(200);
      expect(answer.json.logo).toMatch(/^[0-9a-f]{64}$/);
      const response = await shown();
      expect(response.headers.get("content-type")).toBe("image/png");
      const kept = Buffer.from(await response.arrayBuffer());
      const { format, width } = await sharp(kept).metadata();
      expect(format).toBe("png");
      expect(width).toBeLessThanOrEqual(512);
      expect(kept.includes("script")).toBe(false);
    }
  });

  test("is refused where it is none, or a bomb, and the one there was stays", async () => {
    const before = (await server.request("/api/v1/team", { token: owner.token })).json.logo;
    const bomb = await sharp({ create: { width: 8000, height: 8000, channels: 3, background: "#fff" } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    for (const picture of [
      Buffer.from("no picture"),
      Buffer.from("GIF89a"),
      bomb,
      (await plain(30).png().toBuffer()).subarray(0, 60),
    ])
      expect((await send(picture)).status).toBe(400);
    expect((await server.request("/api/v1/team", { token: owner.token })).json.logo).toBe(before);
  });

  test("is taken away", async () => {
    expect((await send(null)).json.logo).toBeNull();
    expect((await shown()).status).toBe(404);
  });
});

describe("the demo company beside one's own", () => {
  const demo = (method: string, token: string) => server.request<{ teamId: string }>("/api/v1/demo", { method, token });

  test("is loaded for the owner, seen after switching to it, and removed for everybody", async () => {
    const { status, json } = await demo("POST", owner.token);
    expect(status).toBe(200);
    expect((await server.request("/api/v1/team", { token: await server.renew(owner.session) })).json.id).toBe(owner.teamId);
    const body = { organizationId: json.teamId };
    await server.request("/api/auth/organization/set-active", { method: "POST", token: owner.session, body });
    const inDemo = await server.renew(owner.session);
    expect((await server.request("/api/v1/team", { token: inDemo })).json).toMatchObject({ isDemo: true });
    // From within the demo nobody removes it.
    expect((await demo("DELETE", inDemo)).status).toBe(403);

    expect((await demo("DELETE", owner.token)).status).toBe(200);
    expect((await demo("DELETE", owner.token)).status).toBe(404);
    // Whoever looked at it is in their own company again.
    expect((await server.request("/api/v1/team", { token: await server.renew(owner.session) })).json.id).toBe(owner.teamId);

    const again = await demo("POST", owner.token);
    const visitor = await server.found("Visitors");
    expect((await demo("POST", visitor.token)).json.teamId).toBe(again.json.teamId);
    expect((await demo("DELETE", owner.token)).status).toBe(409);
  }, 60_000);
});
