import { value } from "@omni/db";
import { chats } from "@omni/db/schema";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { defineList } from "../list.ts";
import { chatSchema } from "./schemas.ts";

const words = sql`'%' || app.fold(${value("q")}) || '%'`;

export const listChats = defineList({
  name: "chats.list",
  summary: "One's own conversations, the latest first",
  permission: "chat:use",
  item: chatSchema,
  filter: defineFilter({
    shape: {
      q: z.string().trim().min(1).max(200).optional().meta({ description: "Words of the title or of what was said" }),
      pinned: z.boolean().optional(),
    },
    conditions: {
      // A person's own conversations are few enough to be read; an index of all their words is not worth its keep.
      q: sql`(app.fold(${chats.title}) like ${words} or exists (
        select from messages m where m.team_id = chats.team_id and m.chat_id = chats.id and m.superseded_at is null
          and app.fold(jsonb_path_query_array(m.parts, '$[*].text')::text) like ${words}))`,
      pinned: { true: sql`${chats.pinnedAt} is not null`, false: sql`${chats.pinnedAt} is null` },
    },
    resolve: async ({ q }) => (q === undefined ? {} : { q: q.replaceAll(/[\\%_]/g, "\\$&") }),
  }),
  selection: { id: chats.id, title: chats.title, pinnedAt: chats.pinnedAt, updatedAt: chats.updatedAt },
  from: (select) => select.from(chats),
  always: eq(chats.userId, sql`app.user_id()`),
  sorts: { updatedAt: [chats.updatedAt] },
  defaultSort: "-updatedAt",
  id: chats.id,
  toItem: (row) => row,
});
