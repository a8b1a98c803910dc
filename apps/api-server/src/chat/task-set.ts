/** Work that goes on after its request: turns. A stop waits for it. */
export interface TaskSet {
  add(task: Promise<unknown>): void;
  /** Resolves when nothing runs any more, or after `ms` milliseconds. */
  drain(ms: number): Promise<void>;
}

export function createTaskSet(): TaskSet {
  const tasks = new Set<Promise<unknown>>();
  return {
    add(task) {
      tasks.add(task);
      const remove = () => tasks.delete(task);
      task.then(remove, remove);
    },
    async drain(ms) {
      await Promise.race([Promise.allSettled(tasks), Bun.sleep(ms)]);
    },
  };
}
