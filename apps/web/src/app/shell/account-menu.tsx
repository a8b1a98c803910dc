import { useNavigate } from "@tanstack/react-router";
import { Brain, Building2, Check, ChevronsUpDown, Languages, LogOut, Monitor, Moon, Settings, Sun } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useSession } from "../../features/session/session.ts";
import { Menu, MenuItem, MenuSeparator, menuItemClass } from "../../ui/menu.tsx";
import { language, languages, setLanguage } from "../i18n/language.ts";
import { t } from "../i18n/t.ts";
import { leave } from "../sign-out.ts";
import { chooseTheme, type Theme, themes, useTheme } from "../theme.ts";
import { useOwnCompany } from "./own-company.tsx";

const looks = {
  system: { label: t("app.account.system"), icon: Monitor },
  light: { label: t("app.account.light"), icon: Sun },
  dark: { label: t("app.account.dark"), icon: Moon },
} as const satisfies Record<Theme, object>;

/** Who is signed in, how the page looks, and the way out. */
export function AccountMenu({ onOpen }: { onOpen?: () => void }) {
  const user = useSession((session) => session.user);
  const { theme } = useTheme();
  const navigate = useNavigate();
  const startOwn = useOwnCompany();
  if (!user) return null;
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          className="flex w-full min-w-0 items-center gap-2 rounded-md px-2.5 py-1.5 text-left hover:bg-hover data-[state=open]:bg-hover pointer-coarse:py-3"
        >
          <span className="min-w-0 flex-1">
            <span className="block truncate font-medium">{user.name}</span>
            <span className="block truncate text-xs text-ink-3">{user.email}</span>
          </span>
          <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-ink-3" />
        </button>
      }
    >
      <MenuItem
        onSelect={() => {
          onOpen?.();
          void navigate({ to: "/memory" });
        }}
      >
        <Brain aria-hidden className="size-4 text-ink-2" strokeWidth={1.75} />
        {t("app.account.memory")}
      </MenuItem>
      <MenuItem
        onSelect={() => {
          onOpen?.();
          void navigate({ to: "/settings/profile" });
        }}
      >
        <Settings aria-hidden className="size-4 text-ink-2" strokeWidth={1.75} />
        {t("settings.title")}
      </MenuItem>
      {startOwn && (
        <MenuItem
          onSelect={() => {
            onOpen?.();
            startOwn();
          }}
        >
          <Building2 aria-hidden className="size-4 text-ink-2" strokeWidth={1.75} />
          {t("app.ownCompany")}
        </MenuItem>
      )}
      <MenuSeparator />
      <DropdownMenu.RadioGroup value={theme}>
        <DropdownMenu.Label className="px-2 py-1 text-xs text-ink-3">{t("app.account.look")}</DropdownMenu.Label>
        {themes.map((name) => {
          const { label, icon: Icon } = looks[name];
          return (
            <DropdownMenu.RadioItem key={name} value={name} onSelect={() => chooseTheme(name)} className={menuItemClass}>
              <Icon aria-hidden className="size-4 text-ink-2" strokeWidth={1.75} />
              <span className="flex-1">{label}</span>
              <DropdownMenu.ItemIndicator>
                <Check aria-hidden className="size-3.5" />
              </DropdownMenu.ItemIndicator>
            </DropdownMenu.RadioItem>
          );
        })}
      </DropdownMenu.RadioGroup>
      <MenuSeparator />
      <DropdownMenu.RadioGroup value={language}>
        <DropdownMenu.Label className="px-2 py-1 text-xs text-ink-3">{t("app.account.language")}</DropdownMenu.Label>
        {languages.map(({ language: each, name }) => (
          <DropdownMenu.RadioItem
            key={each}
            value={each}
            lang={each}
            onSelect={() => setLanguage(each)}
            className={menuItemClass}
          >
            <Languages aria-hidden className="size-4 text-ink-2" strokeWidth={1.75} />
            <span className="flex-1">{name}</span>
            <DropdownMenu.ItemIndicator>
              <Check aria-hidden className="size-3.5" />
            </DropdownMenu.ItemIndicator>
          </DropdownMenu.RadioItem>
        ))}
      </DropdownMenu.RadioGroup>
      <MenuSeparator />
      <MenuItem onSelect={() => void leave()}>
        <LogOut aria-hidden className="size-4 text-ink-2" strokeWidth={1.75} />
        {t("app.account.signOut")}
      </MenuItem>
    </Menu>
  );
}
