/**
 * What a form says of a field that is not right, in the language of the page. Schemas that know better say it themselves:
 * `z.string().min(8, t("people.passwordTooShort"))`.
 *
 * @module
 */
import { config, type core } from "zod";
import { t } from "../../app/i18n/t.ts";

const formats: Readonly<Record<string, () => string>> = {
  email: () => t("ui.form.email"),
  url: () => t("ui.form.url"),
  date: () => t("ui.form.date"),
};

function sentence(issue: core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined || issue.input === null ? t("ui.form.required") : t("ui.form.invalid");
    case "too_small":
      if (issue.origin !== "string") return t("ui.form.atLeast", { minimum: Number(issue.minimum) });
      return issue.input === "" ? t("ui.form.required") : t("ui.form.tooShort", { minimum: Number(issue.minimum) });
    case "too_big":
      return issue.origin === "string"
        ? t("ui.form.tooLong", { maximum: Number(issue.maximum) })
        : t("ui.form.atMost", { maximum: Number(issue.maximum) });
    case "invalid_format":
      return issue.input === "" ? t("ui.form.required") : (formats[issue.format]?.() ?? t("ui.form.invalid"));
    default:
      return t("ui.form.invalid");
  }
}

config({ localeError: sentence });
