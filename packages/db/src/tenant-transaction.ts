/**
 * The only way to data: a transaction bound to a team, as the app's role, after the database has checked the actor's rights.
 *
 * Round trips cost more than all of row-level security, so messages leave together wherever they can: the server runs them in
 * order, and if a binding is refused, what follows it fails unrun.
 *
 * @module
 */
import { type Access, OmniError, type TransactionMode } from "@omni/core";
import { sendBinding } from "./binding.ts";
import { type Preparation, pipelined, prepared, type SqlClient, type SqlConnection, unprepared } from "./connect.ts";
import { toOmniError } from "./database-error.ts";
import { createTenantTx, type Sender, type TenantTx } from "./tenant-tx.ts";

/**
 * Runs `run` in a transaction of `access.teamId`: `write` commits, `preview` rolls back.
 *
 * A `read` is a row of batches: statements that are sent in one go, with `begin`, the binding and `commit` around them, are one
 * packet there and one back. Each batch is bound and checked anew; under READ COMMITTED, which gives every statement a snapshot
 * of its own anyway, that changes nothing that a reader could see.
 *
 * Throws `forbidden` or `unauthenticated` when the database refuses the actor, and whatever `run` throws; nothing is kept then.
 */
export async function transact<T>(
  client: SqlClient,
  access: Access,
  mode: TransactionMode,
  run: (tx: TenantTx) => Promise<T>,
): Promise<T> {
  const connection = await reserve(client);
  const work = mode === "read" ? read(connection, access, run) : write(connection, access, mode, run);
  // When the work is over, not when its caller has waited long enough: until then the connection is in its transaction.
  work.then(connection.release, connection.release);
  return withinDeadline(work);
}

/** No verb takes this long; a connection that is lost at a bad moment may never say so. */
const deadlineMs = 30_000;

async function withinDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new OmniError("unavailable", "The database did not answer in time; try again shortly.")),
      deadlineMs,
    );
  });
  return Promise.race([work, expired]).finally(() => clearTimeout(timer));
}

async function write<T>(
  connection: SqlConnection,
  access: Access,
  mode: "write" | "preview",
  run: (tx: TenantTx) => Promise<T>,
): Promise<T> {
  // Sent with the command's first statements, in one packet: if the binding is refused, they fail unrun.
  const bound = Promise.all([connection`begin`.execute(), sendBinding(connection, access, prepared, { writes: true })]);
  bound.catch(() => undefined);
  try {
    const outcome = await run(createTenantTx(senderOf(connection, prepared))).then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );
    // A statement behind a refused binding fails for having come too late; the refusal, which came first, is the reason.
    await bound;
    if ("error" in outcome) throw outcome.error;
    await (mode === "write" ? connection`commit` : connection`rollback`);
    return outcome.result;
  } catch (error) {
    await connection`rollback`.catch(() => undefined);
    throw toOmniError(error);
  }
}

async function read<T>(connection: SqlConnection, access: Access, run: (tx: TenantTx) => Promise<T>): Promise<T> {
  const sender = senderOf(connection, pipelined);
  /** The messages around the statements, of all batches. */
  const openings: Promise<unknown>[] = [];
  const commits: Promise<unknown>[] = [];
  let isOpen = false;

  function openBatch(): void {
    if (isOpen) return;
    isOpen = true;
    openings.push(later(connection.unsafe("begin read only", [], pipelined).execute()));
    openings.push(later(sendBinding(connection, access, pipelined, { writes: false })));
    // Once what is sent in this go has been sent.
    queueMicrotask(() => {
      isOpen = false;
      commits.push(later(connection`commit`.execute()));
    });
  }

  const batching: Sender = {
    arrays(text, parameters, isPrepared) {
      openBatch();
      return sender.arrays(text, parameters, isPrepared);
    },
    objects(text, parameters) {
      openBatch();
      return sender.objects(text, parameters);
    },
  };
  const [outcome] = await Promise.allSettled([run(createTenantTx(batching))]);
  // A verb that read nothing is refused all the same.
  if (openings.length === 0) openBatch();
  // All of them, refused or not: a connection that goes back with its last message under way would answer the next in its place.
  const opened = await Promise.allSettled(openings);
  const committed = await Promise.allSettled(commits);
  // A statement behind a refused binding fails for having come too late, as does a commit; what came first is the reason.
  const failure = [...opened, outcome, ...committed].find((it) => it.status === "rejected");
  if (outcome.status === "fulfilled" && failure === undefined) return outcome.value;
  // What is sent behind a failure goes unrun, `commit` as well.
  await connection`rollback`.catch(() => undefined);
  throw toOmniError(failure?.reason);
}

/** A message that is awaited at the end; until then a refusal must not count as unhandled. */
function later(message: Promise<unknown>): Promise<unknown> {
  message.catch(() => undefined);
  return message;
}

function senderOf(connection: SqlConnection, named: Preparation): Sender {
  return {
    arrays: (text, parameters, isPrepared = true) =>
      connection
        .unsafe(text, parameters as never[], isPrepared ? named : unprepared)
        .values()
        .execute(),
    objects: (text, parameters) => connection.unsafe(text, parameters as never[], named).execute(),
  };
}

async function reserve(client: SqlClient): Promise<SqlConnection> {
  try {
    return await client.reserve();
  } catch (cause) {
    throw new OmniError("unavailable", "The database cannot be reached at the moment; try again shortly.", { cause });
  }
}
