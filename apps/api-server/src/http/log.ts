/**
 * The log: one JSON object a line, with the ids of the request and the turn. What people write, and what lets somebody in, is
 * never in it: errors are described by what they are and where they happened, since the messages of databases, parsers and
 * providers quote what they were given.
 *
 * @module
 */
import { OmniError } from "@omni/core";
import { type DestinationStream, type Logger, pino } from "pino";
import type { Env } from "../env.ts";

/** Lines go to standard error, or to `destination`. */
export function createLog({ logLevel }: Pick<Env, "logLevel">, destination: DestinationStream = pino.destination(2)): Logger {
  return pino({ level: logLevel, base: null, serializers: { err: describeError } }, destination);
}

interface ErrorDescription {
  readonly type: string;
  readonly message?: string;
  readonly code?: string;
  readonly status?: number;
  readonly stack?: string;
  readonly cause?: ErrorDescription;
}

/** Causes behind causes that are still described. */
const maximumDepth = 5;

export function describeError(thrown: unknown, depth = 0): ErrorDescription {
  if (!(thrown instanceof Error)) return { type: typeof thrown };
  const { code, status, statusCode, syscall } = thrown as Error & Partial<Record<string, unknown>>;
  const frames = thrown.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  const number = typeof status === "number" ? status : statusCode;
  return {
    type: thrown.constructor.name || thrown.name,
    ...(saysNothingOfPeople(thrown, code, syscall) ? { message: thrown.message } : {}),
    ...(typeof code === "string" && /^[\w.-]{1,64}$/.test(code) ? { code } : {}),
    ...(typeof number === "number" ? { status: number } : {}),
    ...(frames === undefined || frames.length === 0 ? {} : { stack: frames.join("\n") }),
    ...(thrown.cause === undefined || depth === maximumDepth ? {} : { cause: describeError(thrown.cause, depth + 1) }),
  };
}

/** SQLSTATE classes whose messages speak of the server and the schema: connection, resources, operator, system, names in SQL. */
const impersonalSqlState = /^(?:08|42|53|57|58|XX)\w+$/;

/** Whether a message is known to be made of our own words, the operating system's or the language's. */
function saysNothingOfPeople(error: Error, code: unknown, syscall: unknown): boolean {
  if (OmniError.is(error)) return error.code === "unavailable";
  if (typeof syscall === "string") return true;
  if (error.name === "PostgresError") return typeof code === "string" && impersonalSqlState.test(code);
  // “undefined is not an object (evaluating 'a.b')” quotes our source, not anybody's words.
  return error instanceof ReferenceError || (error instanceof TypeError && /\(evaluating '[^']*'\)$/.test(error.message));
}
