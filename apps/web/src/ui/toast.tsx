import { X } from "lucide-react";
import { Toast as Primitive } from "radix-ui";
import { create } from "zustand";
import { t } from "../app/i18n/t.ts";
import { Button } from "./button.tsx";

interface ToastContent {
  readonly title: string;
  readonly description?: string;
  /** One thing to do about it, such as undoing it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface ToastStore {
  readonly toasts: readonly (ToastContent & { readonly id: string })[];
  show(content: ToastContent): void;
  dismiss(id: string): void;
}

const useToasts = create<ToastStore>((set) => ({
  toasts: [],
  show: (content) => set(({ toasts }) => ({ toasts: [...toasts, { ...content, id: crypto.randomUUID() }] })),
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}));

/** Says in a corner what has happened, from anywhere. */
export function showToast(content: ToastContent): void {
  useToasts.getState().show(content);
}

/** Where toasts appear; once in the app. */
export function Toaster() {
  const { toasts, dismiss } = useToasts();
  return (
    <Primitive.Provider label={t("ui.notice")} duration={7000}>
      {toasts.map(({ id, title, description, action }) => (
        <Primitive.Root
          key={id}
          onOpenChange={(open) => open || dismiss(id)}
          className="grid grid-cols-[1fr_auto] items-start gap-3 rounded-lg border border-line bg-raised p-3 pl-4 shadow-raised"
        >
          <div className="grid gap-0.5 py-1">
            <Primitive.Title className="font-medium">{title}</Primitive.Title>
            {description && <Primitive.Description className="text-ink-2">{description}</Primitive.Description>}
          </div>
          <div className="flex gap-1">
            {action && (
              <Primitive.Action asChild altText={action.label}>
                <Button size="small" onClick={action.run}>
                  {action.label}
                </Button>
              </Primitive.Action>
            )}
            <Primitive.Close asChild>
              <Button look="quiet" size="small" aria-label={t("ui.dismiss")}>
                <X aria-hidden className="size-3.5" />
              </Button>
            </Primitive.Close>
          </div>
        </Primitive.Root>
      ))}
      {/* Above the field for questions: a notice must not lie on the button that stops an answer. */}
      <Primitive.Viewport
        label={t("ui.notices")}
        className="fixed right-4 bottom-36 z-50 grid w-[min(24rem,calc(100vw-2rem))] gap-2 outline-none md:bottom-24"
      />
    </Primitive.Provider>
  );
}
