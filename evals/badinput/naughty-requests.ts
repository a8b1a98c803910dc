import { answerOrRefusal, type BadInputClass, isOneOf } from "./examination.ts";
import type { Product } from "./product.ts";
import { shown } from "./report.ts";
import { readSlots, type Slot } from "./request-slots.ts";

/** How many places each text is put in, one after the other, so that together they come to every place many times. */
const placesEach = 8;

/** Every text as an id, a filter, a value of a body, a name that is stored, and a credential. */
export function naughtyRequests(strings: readonly string[]): BadInputClass {
  return async ({ product, answer, violation, next }) => {
    const { scratch } = product;
    const slots = await readSlots(product, scratch.teamId);
    for (const [index, text] of strings.entries()) {
      const name = shown(text);
      for (let place = 0; place < placesEach; place++) {
        const slot = slots[(index * placesEach + place) % slots.length];
        if (slot !== undefined) answer(`${slot.name} = ${name}`, await sendTo(product, slot, text), answerOrRefusal);
      }

      const stored = await product.sendJson("/api/v1/api-keys", await scratch.token(), { name: text, kind: "agent" });
      answer(`name of an API key = ${name}`, stored, answerOrRefusal);
      if (stored.status === 201) {
        const key = JSON.parse(stored.text) as { id: string; name: string };
        if (key.name !== text.trim()) violation(`name of an API key = ${name}`, "the name as it was given", shown(key.name));
        await product.send(`/api/v1/api-keys/${key.id}`, { method: "DELETE", token: await scratch.token() });
      }

      const account = { name: text, email: text, password: text };
      answer(`sign-in = ${name}`, await product.sendJson("/api/auth/sign-in/email", undefined, account), isOneOf(400, 401));
      const organization = { name: text, slug: text, organizationId: text };
      const updated = await product.sendJson("/api/auth/organization/check-slug", scratch.session, organization);
      answer(`slug = ${name}`, updated, answerOrRefusal);
      const active = await product.sendJson("/api/auth/organization/set-active", scratch.session, organization);
      answer(`active team = ${name}`, active, isOneOf(400, 403, 404));

      if (/^[\x21-\x7e][\x20-\x7e]*$/.test(text)) {
        const refused = await product.send("/api/v1/team", { headers: { authorization: `Bearer ${text}` } });
        answer(`credential = ${name}`, refused, isOneOf(401));
      }
      await next(name);
    }
  };
}

async function sendTo(product: Product, slot: Slot, text: string) {
  const { method, path, body } = slot.fill(text);
  const token = await product.scratch.token();
  return body === null ? product.send(path, { method, token }) : product.sendJson(path, token, body, method);
}
