/** Texts that may be lost at any time; Postgres is the truth behind each of them. */
export interface Cache {
  get(key: string): Promise<string | null>;
  set(key: string, value: string, seconds: number): Promise<void>;
  delete(key: string): Promise<void>;
}
