import { serveCompletions } from "../completions-server.ts";

/** A model provider on loopback that a test holds back, lets go, or lets fail. */
export interface Provider {
  readonly url: string;
  /** What it says to the next questions, word by word. */
  text: string;
  /** Milliseconds between two words. */
  pauseMs: number;
  /** After so many words it hangs up, with its answer unfinished; null for never. */
  failsAfter: number | null;
  /** How many requests it was hung up on before it had finished. */
  readonly hangUps: number;
  close(): Promise<void>;
}

export function startProvider(): Provider {
  let hangUps = 0;
  const server = serveCompletions({
    async answer(writer) {
      for (const [index, word] of provider.text.split(/(?<=\s)/).entries()) {
        if (provider.failsAfter === index) return writer.breakOff();
        if (!writer.isOpen) return;
        writer.say(word);
        await Bun.sleep(provider.pauseMs);
      }
      writer.finish();
    },
    hungUp() {
      hangUps += 1;
    },
  });
  const provider: Provider = {
    ...server,
    text: "It is so.",
    pauseMs: 0,
    failsAfter: null,
    get hangUps() {
      return hangUps;
    },
  };
  return provider;
}
