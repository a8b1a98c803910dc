const largestTable = 262_144;
const smallestTable = 1024;

/**
 * Numbers equal keys (hexadecimal digests): 1 for the first, 2 for the second.
 *
 * It remembers the last 131,072 to 262,144 distinct keys in tables of fixed size, so that memory does not grow with the file;
 * equal payments of one day never lie further apart in a bank's export. Keys are told apart by 52 of their bits: in one of
 * 10^5 files that fill the tables two payments are taken for equals, and then numbered the same way in every import.
 */
export function createOrdinals(): (key: string) => number {
  let current = createTable(smallestTable);
  let previous: KeyTable | null = null;
  return (key) => {
    // Zero marks a free slot.
    const short = Number.parseInt(key.slice(0, 13), 16) + 1;
    const ordinal = (current.get(short) || (previous?.get(short) ?? 0)) + 1;
    if (current.full) {
      if (current.slots < largestTable) current = current.doubled();
      else {
        previous = current;
        current = createTable(smallestTable);
      }
    }
    current.set(short, ordinal);
    return ordinal;
  };
}

interface KeyTable {
  readonly slots: number;
  readonly full: boolean;
  get(key: number): number;
  set(key: number, ordinal: number): void;
  doubled(): KeyTable;
}

/** Open addressing, at most half full: ten bytes a slot and nothing for the garbage collector to follow. */
function createTable(slots: number): KeyTable {
  const keys = new Float64Array(slots);
  const ordinals = new Uint16Array(slots);
  let size = 0;
  const slotOf = (key: number) => {
    let slot = key % slots;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = slot + 1 === slots ? 0 : slot + 1;
    return slot;
  };
  const table: KeyTable = {
    slots,
    get full() {
      return size >= slots / 2;
    },
    get: (key) => ordinals[slotOf(key)] ?? 0,
    set(key, ordinal) {
      const slot = slotOf(key);
      if (keys[slot] === 0) size += 1;
      keys[slot] = key;
      ordinals[slot] = ordinal;
    },
    doubled() {
      const larger = createTable(slots * 2);
      for (const [slot, key] of keys.entries()) if (key !== 0) larger.set(key, ordinals[slot] ?? 0);
      return larger;
    },
  };
  return table;
}
