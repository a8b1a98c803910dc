import { t } from "../../app/i18n/t.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { setShortcutsOpen, useShortcuts } from "./shortcuts-store.ts";
import { slashCommands } from "./slash/slash-commands.ts";

const keys = [
  [["/"], t("chat.shortcuts.slash")],
  [["Enter"], t("chat.shortcuts.send")],
  [["Shift", "Enter"], t("chat.shortcuts.newLine")],
  [["↑"], t("chat.shortcuts.recall")],
  [["Esc"], t("chat.shortcuts.stop")],
  [["?"], t("chat.shortcuts.help")],
  [["Ctrl", "K"], t("chat.shortcuts.palette")],
  [["F2"], t("chat.shortcuts.rename")],
  [[t("chat.deleteKey")], t("chat.shortcuts.delete")],
] as const;

/** The keys of a conversation, and what a slash offers. */
export default function ShortcutsDialog() {
  const { isOpen } = useShortcuts();
  return (
    <Dialog open={isOpen} onOpenChange={setShortcutsOpen} title={t("chat.shortcuts.title")}>
      <div className="grid gap-5">
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-5 gap-y-2">
          {keys.map(([combination, does]) => (
            <div key={does} className="contents">
              <dt className="flex gap-1">
                {combination.map((key) => (
                  <kbd key={key} className="rounded-sm border border-line bg-sunken px-1.5 py-0.5 font-sans text-xs text-ink-2">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <div className="grid gap-2">
          <h3 className="font-medium">{t("chat.commands.title")}</h3>
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-5 gap-y-1.5">
            {slashCommands.map(({ id, name, description, does }) => (
              <div key={id} className="contents">
                <dt className="font-medium">
                  /{name} {"hint" in does && <span className="font-normal text-ink-3">{does.hint}</span>}
                </dt>
                <dd className="text-ink-2">{description}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </Dialog>
  );
}
