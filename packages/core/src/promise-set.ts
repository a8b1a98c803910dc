/** Promises that are still under way, for whoever has to wait for all of them. */
export interface PromiseSet {
  add(promise: PromiseLike<unknown>): void;
  settled(): Promise<void>;
}

export function createPromiseSet(): PromiseSet {
  const promises = new Set<PromiseLike<unknown>>();
  return {
    add(promise) {
      promises.add(promise);
      const remove = () => promises.delete(promise);
      promise.then(remove, remove);
    },
    async settled() {
      await Promise.allSettled(promises);
    },
  };
}
