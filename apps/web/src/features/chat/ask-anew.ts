/**
 * A question that begins a conversation, from a page that has nothing else to do with conversations: what they need comes when
 * somebody is about to ask.
 *
 * @module
 */
function load() {
  return Promise.all([import("./ask.ts"), import("./conversations.ts")]);
}

/** Fetches what asking needs, ahead of the question. */
export function prepareToAsk(): void {
  void load();
}

/** Asks in a conversation of its own, and gives its id. */
export async function askAnew(text: string): Promise<string> {
  const [{ ask }, { conversationOf }] = await load();
  const id = crypto.randomUUID();
  void ask(conversationOf(id), text);
  return id;
}
