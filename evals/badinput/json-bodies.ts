import { newId } from "@omni/core";
import { isNormalTurn, questionMessage } from "./chat-turns.ts";
import { answerOrRefusal, type BadInputClass, isOneOf, isProblem } from "./examination.ts";
import type { JsonText } from "./material.ts";

const utf8 = new TextEncoder();

/** Texts that are JSON, or nearly: as bodies, and inside a body that is right without them. */
export function jsonBodies(texts: readonly JsonText[]): BadInputClass {
  return async ({ product, answer, next }) => {
    const { scratch, ours } = product;
    const [deal] = await product.deps.database.client<{ id: string }[]>`
      select id from deals where team_id = ${scratch.teamId} limit 1`;
    for (const { name, bytes, validity } of texts) {
      const post = async (path: string, token: string | undefined, body: Uint8Array) => {
        const response = await product.send(path, { method: "POST", token, body });
        await product.deps.turns.settled();
        return response;
      };
      // None of them is what these ask for, be it JSON or not.
      answer(`${name} as a question`, await post("/api/v1/chat", await ours.token(), bytes), isProblem(400));
      answer(
        `${name} as a command`,
        await post(`/api/v1/deals/${deal?.id}/move`, await scratch.token(), bytes),
        isProblem(400),
      );
      const signIn = await post("/api/auth/sign-in/email", undefined, bytes);
      answer(`${name} as a sign-in`, signIn, isOneOf(400, 401));

      const inside = wrapped(bytes);
      const response = await post("/api/v1/chat", await ours.token(), inside);
      // Some become JSON by what stands around them.
      const expected = validity === "invalid" && !isJson(inside) ? isProblem(400) : answerOrRefusal;
      answer(`${name} inside a question`, response, validity === "valid" ? isNormalTurn : expected);
      await next(name);
    }
  };
}

/** A question that is right, with `value` as a member that nobody asked for. */
function wrapped(value: Uint8Array): Uint8Array {
  const question = JSON.stringify({ id: newId(), messages: [questionMessage("hello")] });
  return Buffer.concat([utf8.encode(`${question.slice(0, -1)},"extra":`), value, utf8.encode("}")]);
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}
