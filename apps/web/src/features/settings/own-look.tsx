import { useId } from "react";
import { hasChosenLanguage, type Language, language, languages, setLanguage } from "../../app/i18n/language.ts";
import { t } from "../../app/i18n/t.ts";
import { chooseTheme, type Theme, themes, useTheme } from "../../app/theme.ts";
import { messageOf } from "../../ui/error-state.tsx";
import { Section } from "../../ui/section.tsx";
import { Select } from "../../ui/select.tsx";
import { showToast } from "../../ui/toast.tsx";
import { account } from "../session/session.ts";

/** Language and look: of this browser at once, and of the next one the person signs in with. */
export function OwnLook() {
  const { theme } = useTheme();
  const [languageId, themeId] = [useId(), useId()];

  async function keep(choice: { language?: Language | null; theme?: Theme }) {
    await account("/update-user", choice).catch((error: unknown) => showToast({ title: messageOf(error) }));
  }

  return (
    <Section title={t("settings.profile.languageAndLook")}>
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="grid gap-1.5">
          <label htmlFor={languageId} className="font-medium">
            {t("settings.profile.language")}
          </label>
          <Select
            id={languageId}
            defaultValue={hasChosenLanguage() ? language : ""}
            onChange={async (event) => {
              const chosen = event.target.value === "" ? null : (event.target.value as Language);
              await keep({ language: chosen });
              setLanguage(chosen);
            }}
            options={[
              { value: "", label: t("settings.profile.browserLanguage") },
              ...languages.map(({ language: value, name: label }) => ({ value, label })),
            ]}
          />
        </div>
        <div className="grid gap-1.5">
          <label htmlFor={themeId} className="font-medium">
            {t("settings.profile.look")}
          </label>
          <Select
            id={themeId}
            value={theme}
            onChange={(event) => {
              const chosen = event.target.value as Theme;
              chooseTheme(chosen);
              void keep({ theme: chosen });
            }}
            options={themes.map((value) => ({ value, label: t(`app.account.${value}`) }))}
          />
        </div>
      </div>
    </Section>
  );
}
