import { feedbackRatings, feedbackReasons, memoryKinds, messageRoles, turnStatuses } from "@omni/core";
import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { oneOf } from "./one-of.ts";
import { ownerPolicy, teamPolicy, tenantKey, tracked } from "./tenant-table.ts";

const instant = () => timestamp({ withTimezone: true, mode: "string" });

export const chats = pgTable(
  "chats",
  { ...tenantKey, userId: uuid().notNull(), title: text().notNull(), pinnedAt: instant(), ...tracked },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    index("chats_user").on(table.teamId, table.userId, table.updatedAt, table.id),
    teamPolicy(),
    ownerPolicy(),
  ],
).enableRLS();

/** One question and everything done to answer it. What a turn writes is undone together. */
export const turns = pgTable(
  "turns",
  {
    ...tenantKey,
    chatId: uuid().notNull(),
    userId: uuid().notNull(),
    status: text({ enum: turnStatuses }).notNull(),
    agent: text(),
    /** While it runs: whose it is until when. */
    leaseUntil: instant(),
    /** The message that is being written, and its parts so far, flushed now and then: what is kept when the process dies. */
    answerId: uuid(),
    flushedParts: jsonb().$type<unknown[]>().notNull().default([]),
    stopRequestedAt: instant(),
    startedAt: instant().notNull().defaultNow(),
    endedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    foreignKey({ columns: [table.teamId, table.chatId], foreignColumns: [chats.teamId, chats.id] }).onDelete("cascade"),
    index("turns_chat").on(table.teamId, table.chatId, table.startedAt),
    index("turns_lease").on(table.leaseUntil).where(sql`status = 'running'`),
    uniqueIndex("turns_one_running").on(table.teamId, table.chatId).where(sql`status = 'running'`),
    oneOf("turns", "status", turnStatuses),
    teamPolicy(),
    ownerPolicy(),
  ],
).enableRLS();

/** The transcript: messages of the AI SDK's UI protocol, parts as they were shown. */
export const messages = pgTable(
  "messages",
  {
    ...tenantKey,
    chatId: uuid().notNull(),
    turnId: uuid().notNull(),
    userId: uuid().notNull(),
    position: integer().notNull(),
    role: text({ enum: messageRoles }).notNull(),
    parts: jsonb().$type<unknown[]>().notNull(),
    /** Answered anew or edited since: kept, and shown no more. */
    supersededAt: instant(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    foreignKey({ columns: [table.teamId, table.chatId], foreignColumns: [chats.teamId, chats.id] }).onDelete("cascade"),
    foreignKey({ columns: [table.teamId, table.turnId], foreignColumns: [turns.teamId, turns.id] }).onDelete("cascade"),
    uniqueIndex("messages_position").on(table.teamId, table.chatId, table.position),
    index("messages_turn").on(table.teamId, table.turnId),
    oneOf("messages", "role", messageRoles),
    teamPolicy(),
    ownerPolicy(),
  ],
).enableRLS();

/** What the assistant knows of a person beyond one conversation: they read it, and erase what they like. */
export const workingMemories = pgTable(
  "working_memories",
  {
    ...tenantKey,
    userId: uuid().notNull(),
    kind: text({ enum: memoryKinds }).notNull(),
    content: text().notNull(),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    uniqueIndex("working_memories_content").on(table.teamId, table.userId, table.kind, table.content),
    oneOf("working_memories", "kind", memoryKinds),
    teamPolicy(),
    ownerPolicy(),
  ],
).enableRLS();

/** What a person thought of an answer. */
export const feedback = pgTable(
  "feedback",
  {
    ...tenantKey,
    messageId: uuid().notNull(),
    userId: uuid().notNull(),
    rating: text({ enum: feedbackRatings }).notNull(),
    reason: text({ enum: feedbackReasons }),
    /** In the person's own words. */
    comment: text(),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    foreignKey({ columns: [table.teamId, table.messageId], foreignColumns: [messages.teamId, messages.id] }).onDelete(
      "cascade",
    ),
    uniqueIndex("feedback_message").on(table.teamId, table.messageId, table.userId),
    oneOf("feedback", "rating", feedbackRatings),
    oneOf("feedback", "reason", feedbackReasons),
    teamPolicy(),
    ownerPolicy(),
  ],
).enableRLS();
