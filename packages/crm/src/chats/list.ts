import { chats } from "@omni/db/schema";
import { eq, sql } from "drizzle-orm";
import { defineFilter } from "../filter.ts";
import { defineList } from "../list.ts";
import { chatSchema } from "./schemas.ts";

export const listChats = defineList({
  name: "chats.list",
  summary: "One's own conversations, the latest first",
  permission: "chat:use",
  item: chatSchema,
  filter: defineFilter({ shape: {}, conditions: {} }),
  selection: { id: chats.id, title: chats.title, updatedAt: chats.updatedAt },
  from: (select) => select.from(chats),
  always: eq(chats.userId, sql`app.user_id()`),
  sorts: { updatedAt: [chats.updatedAt] },
  defaultSort: "-updatedAt",
  id: chats.id,
  toItem: (row) => row,
});
