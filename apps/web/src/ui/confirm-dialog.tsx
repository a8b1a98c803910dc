import { AlertDialog } from "radix-ui";
import type { ReactNode } from "react";
import { t } from "../app/i18n/t.ts";
import { buttonClass } from "./button.tsx";

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** What will be gone, and what not. */
  readonly children: ReactNode;
  /** The verb on the button: “Delete”, not “OK”. */
  readonly action: string;
  readonly onConfirm: () => void;
  /** Where the focus goes afterwards, when what opened the dialog may be gone. */
  readonly onCloseAutoFocus?: (event: Event) => void;
}

/** Asks before something is done for good. The way back has the focus. */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  children,
  action,
  onConfirm,
  onCloseAutoFocus,
}: ConfirmDialogProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-50 bg-scrim" />
        <AlertDialog.Content
          {...(onCloseAutoFocus && { onCloseAutoFocus })}
          className="fixed top-1/2 left-1/2 z-50 grid w-[min(26rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 gap-4 rounded-lg border border-line bg-raised p-5 shadow-raised outline-none"
        >
          <div className="grid gap-1.5">
            <AlertDialog.Title className="text-base font-semibold break-words">{title}</AlertDialog.Title>
            <AlertDialog.Description className="text-ink-2">{children}</AlertDialog.Description>
          </div>
          <div className="flex justify-end gap-2">
            <AlertDialog.Cancel className={buttonClass()}>{t("ui.cancel")}</AlertDialog.Cancel>
            <AlertDialog.Action className={buttonClass({ look: "danger" })} onClick={onConfirm}>
              {action}
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
