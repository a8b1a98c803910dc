import { t } from "../../app/i18n/t.ts";
/** Examples of what can be asked, for a conversation that has not begun. */
export const suggestions = [
  t("chat.suggestions.overdue"),
  t("chat.suggestions.lastMonth"),
  t("chat.suggestions.germany"),
  t("chat.suggestions.drafts"),
] as const;
