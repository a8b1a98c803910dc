/** Where vectors are kept between runs, by a hash of the text and the model. The caller may keep them in a table. */
export interface EmbeddingStore {
  read(keys: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>>;
  write(vectors: ReadonlyMap<string, readonly number[]>): Promise<void>;
}

export function createEmbeddingStore(): EmbeddingStore {
  const kept = new Map<string, readonly number[]>();
  return {
    async read(keys) {
      const found = new Map<string, readonly number[]>();
      for (const key of keys) {
        const vector = kept.get(key);
        if (vector !== undefined) found.set(key, vector);
      }
      return found;
    },
    async write(vectors) {
      for (const [key, vector] of vectors) kept.set(key, vector);
    },
  };
}
