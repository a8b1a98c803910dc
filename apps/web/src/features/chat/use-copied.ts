import { useEffect, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { showToast } from "../../ui/toast.tsx";

/** Milliseconds for which a button says that it has copied. */
const saysSoFor = 2000;

/** Copies a text, and for a while says that it has. */
export function useCopied(text: () => string): { readonly isCopied: boolean; readonly copy: () => Promise<void> } {
  const [isCopied, setIsCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), saysSoFor);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text());
      setIsCopied(true);
    } catch {
      // Browsers give it to pages over HTTPS, and where the person has not refused it.
      showToast({ title: t("chat.notCopied"), description: t("chat.notCopiedHint") });
    }
  }

  return { isCopied, copy };
}
