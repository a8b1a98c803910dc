import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { useListSearch } from "./use-list-search.ts";

interface EmptyListTexts {
  readonly icon: LucideIcon;
  /** Of a company that has none: what would be here, and how to get it here. */
  readonly none: { readonly title: string; readonly hint: ReactNode; readonly action?: ReactNode };
  /** Of a view, of filters or of words that nothing fits. */
  readonly noneFits: { readonly title: string; readonly hint: ReactNode };
}

/** What an empty list says: that there is nothing yet, or that nothing fits – and then, how to see the rest. */
export function emptyList({ icon, none, noneFits }: EmptyListTexts, isNarrowed: boolean, view?: string) {
  return { icon, ...(isNarrowed ? { ...noneFits, action: <ShowAll view={view} /> } : none) };
}

function ShowAll({ view = "" }: { view?: string | undefined }) {
  const change = useListSearch();
  return <Button onClick={() => change({ q: "", view, filter: {} })}>{t("records.showAll")}</Button>;
}
