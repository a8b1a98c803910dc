import { serveCompletions } from "../completions-server.ts";

/** A model provider on loopback whose words are numbered, and which notices being hung up on. */
export interface Provider {
  readonly url: string;
  /** How the answers that begin from now on are paced. */
  pace: { words: number; perSecond: number };
  /** The bodies of the requests, as sent. */
  readonly asked: readonly string[];
  /** When requests were hung up on, by `performance.now()`. */
  readonly hungUpAt: readonly number[];
  close(): Promise<void>;
}

export function wordAt(index: number): string {
  return `w${index} `;
}

export function textOf(words: number): string {
  return Array.from({ length: words }, (_, index) => wordAt(index)).join("");
}

export function startProvider(): Provider {
  const asked: string[] = [];
  const hungUpAt: number[] = [];
  const server = serveCompletions({
    answer(writer, body) {
      asked.push(body);
      const { words, perSecond } = provider.pace;
      const startedAt = performance.now();
      let sent = 0;
      const timer = setInterval(() => {
        const due = Math.min(words, Math.floor(((performance.now() - startedAt) / 1000) * perSecond));
        for (; sent < due; sent++) writer.say(wordAt(sent));
        if (sent === words) writer.finish();
        if (!writer.isOpen) clearInterval(timer);
      }, 5);
    },
    hungUp() {
      hungUpAt.push(performance.now());
    },
  });
  const provider: Provider = { ...server, pace: { words: 50, perSecond: 100 }, asked, hungUpAt };
  return provider;
}
