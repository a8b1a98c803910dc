import { chats } from "@omni/db/schema";
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
  sorts: { updatedAt: [chats.updatedAt] },
  defaultSort: "-updatedAt",
  id: chats.id,
  toItem: (row) => row,
});
