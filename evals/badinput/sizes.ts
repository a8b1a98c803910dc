import { newId } from "@omni/core";
import { isNormalTurn, notKept, questionMessage, transcriptOf } from "./chat-turns.ts";
import { answerOrRefusal, type BadInputClass, type Expectation, isOneOf, isProblem } from "./examination.ts";

const megabyte = 1024 * 1024;

/** What is too large, too deep or too much; and, beside it, the largest that is not. */
export const sizes: BadInputClass = async ({ product, answer, violation, next }) => {
  const { ours } = product;
  const token = await ours.token();
  const chatBody = (messages: readonly unknown[], own: object = {}) => JSON.stringify({ id: newId(), messages, ...own });

  async function post(name: string, body: string | ReadableStream<Uint8Array>, expected: Expectation, path = "/api/v1/chat") {
    answer(name, await product.send(path, { method: "POST", token, body }), expected);
    await product.deps.turns.settled();
    await next(name);
  }

  const tooLarge = isProblem(413);
  const two = "x".repeat(2 * megabyte);
  await post("a question of 2 MB", chatBody([questionMessage(two)]), tooLarge);
  await post("a question of 2 MB, sent in pieces", new Blob([chatBody([questionMessage(two)])]).stream(), tooLarge);
  await post("20 MB of something", "x".repeat(20 * megabyte), tooLarge);
  await post("a name of 2 MB", JSON.stringify({ name: two, kind: "agent" }), tooLarge, "/api/v1/api-keys");
  await post("a sign-in of 2 MB", JSON.stringify({ email: two, password: two }), isProblem(413), "/api/auth/sign-in/email");
  await post(
    "2 MB in front of a question",
    chatBody([{ role: "assistant", parts: [{ type: "text", text: two }] }, questionMessage("hello")]),
    tooLarge,
  );
  await post("a question of 50,001 characters", chatBody([questionMessage("x".repeat(50_001))]), isProblem(400));
  await post("a question of 900,000 characters", chatBody([questionMessage("ü".repeat(450_000))]), isProblem(400));
  await post("1,001 messages", chatBody(Array.from({ length: 1001 }, () => questionMessage("hello"))), isProblem(400));
  await post(
    "101 parts",
    chatBody([{ role: "user", parts: Array.from({ length: 101 }, () => ({ type: "text", text: "x" })) }]),
    isProblem(400),
  );
  await post("no message", chatBody([]), isProblem(400));
  await post("300,000 arrays in each other", "[".repeat(300_000), isProblem(400));
  await post("300,000 arrays in each other, closed", `${"[".repeat(300_000)}${"]".repeat(300_000)}`, isProblem(400));
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  await post(
    "100,000 arrays inside a question",
    chatBody([questionMessage("hello")]).replace(/}$/, `,"extra":${deep}}`),
    answerOrRefusal,
  );
  await post(
    "100,000 members",
    chatBody([questionMessage("hello")], Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`m${index}`, 0]))),
    answerOrRefusal,
  );

  const long = "long ".repeat(9_999).trim();
  const chatId = newId();
  const kept = await product.sendJson("/api/v1/chat", token, { id: chatId, messages: [questionMessage(long)] });
  await product.deps.turns.settled();
  answer("a question of almost 50,000 characters", kept, isNormalTurn);
  const difference = notKept(await transcriptOf(product, ours, chatId), long);
  if (difference !== null) violation("a question of almost 50,000 characters", "that it is kept", difference);
  await next("a question of almost 50,000 characters");

  for (const length of [10_000, 100_000]) {
    const text = "x".repeat(length);
    const refused = isOneOf(200, 400, 404, 414, 431);
    answer(`an address of ${length}`, await product.send(`/api/v1/customers/${text}`, { token }), refused);
    answer(`a parameter of ${length}`, await product.send(`/api/v1/customers?nonsense=${text}`, { token }), refused);
    answer(`a token of ${length}`, await product.send("/api/v1/team", { token: text }), isOneOf(401, 431));
    await next(`addresses of ${length}`);
  }
};
