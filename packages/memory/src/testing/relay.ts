import type { Socket, TCPSocketListener } from "bun";

/**
 * What happens to what is sent: it passes; answers are held back until it passes again; connections are cut and refused; they
 * stay, and nothing passes any more.
 */
export type RelayState = "open" | "held" | "cut off" | "silent";

/** A server behind a line that can be troubled. */
export interface Relay {
  readonly url: string;
  set(state: RelayState): void;
  /** What clients have sent since the last `set`. */
  sent(): string;
  stop(): Promise<void>;
}

interface Side {
  readonly isClient: boolean;
  other: Socket<Side> | null;
  waiting: Uint8Array[];
}

export async function startRelay(target: string): Promise<Relay> {
  const { hostname, port } = new URL(target);
  const sides = new Set<Socket<Side>>();
  let state: RelayState = "open";
  let sent = "";

  function pass(socket: Socket<Side>): void {
    const { other, waiting } = socket.data;
    if (other !== null) for (const bytes of waiting.splice(0)) other.write(bytes);
  }

  const handlers = {
    data(socket: Socket<Side>, bytes: Uint8Array) {
      if (socket.data.isClient) sent += new TextDecoder().decode(bytes);
      if (state === "silent") return;
      socket.data.waiting.push(bytes.slice());
      if (state !== "held" || socket.data.isClient) pass(socket);
    },
    close(socket: Socket<Side>) {
      sides.delete(socket);
      socket.data.other?.end();
    },
    error() {},
  };

  const listener: TCPSocketListener<Side> = Bun.listen<Side>({
    hostname: "127.0.0.1",
    port: 0,
    socket: {
      ...handlers,
      async open(client) {
        client.data = { isClient: true, other: null, waiting: [] };
        if (state === "cut off") {
          client.terminate();
          return;
        }
        const data: Side = { isClient: false, other: client, waiting: [] };
        const server = await Bun.connect<Side>({ hostname, port: Number(port), data, socket: handlers });
        client.data.other = server;
        sides.add(client).add(server);
        pass(client);
      },
    },
  });

  return {
    url: `redis://127.0.0.1:${listener.port}`,
    set(next) {
      const broken = next === "cut off" || state === "silent";
      state = next;
      sent = "";
      // After a silence both ends have lost count of what was sent: such a line is of no use any more.
      for (const socket of broken ? sides : []) socket.terminate();
      for (const socket of next === "open" ? sides : []) pass(socket);
    },
    sent: () => sent,
    async stop() {
      for (const socket of sides) socket.terminate();
      listener.stop(true);
    },
  };
}
