import clsx from "clsx";
import { useEffect, useRef } from "react";
import { t } from "../../../app/i18n/t.ts";
import { optionId, type Slash } from "./use-slash.ts";

/** What a slash offers, over the field or under it; or what the command in the field still wants. */
export function SlashMenu({ slash, side }: { slash: Slash; side: "above" | "below" }) {
  const { reading, listId, active, choose } = slash;
  const list = useRef<HTMLDivElement>(null);
  const activeId = slash.activeId;

  useEffect(() => {
    if (activeId !== undefined) list.current?.querySelector(`[id="${activeId}"]`)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);

  return (
    <>
      {reading && (
        <div
          className={clsx(
            "absolute inset-x-0 z-30 overflow-hidden rounded-lg border border-line bg-raised shadow-raised",
            side === "above" ? "bottom-full mb-1.5" : "top-full mt-1.5",
          )}
        >
          {reading.kind === "completing" ? (
            <p className="flex items-baseline gap-3 px-3.5 py-2.5">
              <kbd className="font-sans font-medium">
                /{reading.command.name}{" "}
                <span className="font-normal text-ink-3">{"hint" in reading.command.does && reading.command.does.hint}</span>
              </kbd>
              <span className="text-ink-2">{reading.command.description}</span>
            </p>
          ) : (
            <div
              ref={list}
              id={listId}
              role="listbox"
              aria-label={t("chat.commands.title")}
              className="max-h-[min(24rem,50dvh)] overflow-y-auto p-1"
            >
              {reading.fitting.map((command) => {
                const { id, name, description, icon: Icon, does } = command;
                return (
                  // The focus stays in the field, whose keys go through these.
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
                  <div
                    key={id}
                    id={optionId(listId, command)}
                    role="option"
                    tabIndex={-1}
                    aria-selected={command === active}
                    onPointerDown={(event) => event.preventDefault()}
                    onClick={() => choose(command)}
                    className={clsx(
                      "flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1 pointer-coarse:min-h-11",
                      command === active ? "bg-hover" : "hover:bg-hover/60",
                    )}
                  >
                    <Icon aria-hidden className="size-4 shrink-0 text-ink-2" strokeWidth={1.75} />
                    <span className="shrink-0 font-medium">
                      /{name} {"hint" in does && <span className="font-normal text-ink-3">{does.hint}</span>}
                    </span>
                    <span className="min-w-0 truncate text-ink-2">{description}</span>
                  </div>
                );
              })}
            </div>
          )}
        </div>
      )}
      <p role="status" className="sr-only">
        {reading?.kind === "choosing" && t("chat.commands.count", { count: reading.fitting.length })}
        {reading?.kind === "completing" &&
          "hint" in reading.command.does &&
          t("chat.commands.wants", { hint: reading.command.does.hint })}
      </p>
    </>
  );
}
