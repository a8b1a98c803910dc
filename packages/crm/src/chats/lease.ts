/** How long a turn counts as running after its process was last heard of; it is heard of every few seconds. */
const leaseMs = 15_000;

export function leaseFrom(now: Date): string {
  return new Date(now.getTime() + leaseMs).toISOString();
}
