import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { t } from "../app/i18n/t.ts";
import { Button } from "./button.tsx";

interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: string;
  readonly children: ReactNode;
}

/** Something to be filled in or decided before the page goes on: in its middle, or from the lower edge of a phone. */
export function Dialog({ open, onOpenChange, title, description, children }: DialogProps) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Primitive.Content
          {...(description === undefined && { "aria-describedby": undefined })}
          className="fixed inset-x-0 bottom-0 z-40 grid max-h-[90dvh] grid-rows-[auto_minmax(0,1fr)] rounded-t-lg border border-line bg-raised pb-[env(safe-area-inset-bottom)] shadow-raised outline-none sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[min(32rem,calc(100vw-2rem))] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-lg"
        >
          <div className="flex items-start justify-between gap-4 py-3 pr-3 pl-5">
            <div className="grid gap-0.5 pt-1">
              <Primitive.Title className="text-base font-semibold break-words">{title}</Primitive.Title>
              {description && <Primitive.Description className="text-ink-2">{description}</Primitive.Description>}
            </div>
            <Primitive.Close asChild>
              <Button look="quiet" size="icon" aria-label={t("ui.close")}>
                <X aria-hidden className="size-4" />
              </Button>
            </Primitive.Close>
          </div>
          <div className="overflow-y-auto px-5 pt-1 pb-5">{children}</div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
