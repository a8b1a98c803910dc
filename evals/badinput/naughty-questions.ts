import { newId } from "@omni/core";
import { isNormalTurn, notKept, questionMessage, sendChat, transcriptOf } from "./chat-turns.ts";
import { type BadInputClass, isProblem } from "./examination.ts";
import { shown } from "./report.ts";

/** The longest question there may be. */
const maximumLength = 50_000;

/** Every text as a question: it is answered like any other, and kept letter by letter. */
export function naughtyQuestions(strings: readonly string[]): BadInputClass {
  return async ({ product, answer, violation, next }) => {
    for (const text of strings) {
      const chatId = newId();
      const name = shown(text);
      const response = await sendChat(product, product.ours, chatId, [questionMessage(text)]);
      const length = text.trim().length;
      if (length === 0 || length > maximumLength) answer(name, response, isProblem(400));
      // What no text of a database can hold may be refused.
      else if (text.includes("\0") || !text.isWellFormed()) {
        answer(name, response, response.status === 200 ? isNormalTurn : isProblem(400));
      } else {
        answer(name, response, isNormalTurn);
        const difference = notKept(await transcriptOf(product, product.ours, chatId), text);
        if (difference !== null) violation(name, "the question kept as it was asked", difference);
      }
      await next(name);
    }
  };
}
