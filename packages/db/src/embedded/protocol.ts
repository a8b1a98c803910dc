export type WorkerRequest = { id: number } & (
  | { type: "open"; directory: string; socketPath: string; restoreFrom?: string }
  | { type: "snapshot"; path: string }
  | { type: "close"; socketPath: string }
);

export type WorkerReply = { id: number; ok: true } | { id: number; ok: false; message: string };

type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;
export type WorkerCall = WithoutId<WorkerRequest>;
