/**
 * How long a provider asks us to wait, in milliseconds: `retry-after-ms` (OpenAI), `Retry-After` in seconds or as a date (RFC 9110,
 * 10.2.3), or the `retryDelay` of a `google.rpc.RetryInfo` in the body. Null when it does not say. `now` is the time of day.
 */
export function readRetryAfter(
  headers: Readonly<Record<string, string>> | undefined,
  body: string | undefined,
  now: Date,
): number | null {
  const milliseconds = numberIn(headers?.["retry-after-ms"]);
  if (milliseconds !== null) return milliseconds;
  const header = headers?.["retry-after"];
  const seconds = numberIn(header);
  if (seconds !== null) return seconds * 1000;
  const date = Date.parse(header ?? "");
  if (!Number.isNaN(date)) return Math.max(0, date - now.getTime());
  const delay = /"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(body ?? "")?.[1];
  return delay === undefined ? null : Number(delay) * 1000;
}

function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : null;
}
