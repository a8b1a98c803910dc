/** How long a turn may run before anybody may call it dead; longer than the server lets one run. */
const leaseMs = 5 * 60 * 1000;

export function leaseFrom(now: Date): string {
  return new Date(now.getTime() + leaseMs).toISOString();
}
