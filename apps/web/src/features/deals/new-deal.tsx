import { useNavigate } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { useMay } from "../editing/use-may.ts";

// Forms come when one is opened.
const DealDialog = lazy(async () => ({ default: (await import("./deal-dialog.tsx")).DealDialog }));

interface NewDealProps {
  /** Whose deal it is to be, where that is clear. */
  readonly customer?: { readonly id: string; readonly name: string; readonly currency: string | null };
}

/** Opens a deal, and then its page; nothing for those who may not. */
export function NewDeal({ customer }: NewDealProps) {
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const mayWrite = useMay("deals:write");
  if (!mayWrite) return null;
  return (
    <>
      <Button look={customer === undefined ? "primary" : "secondary"} onClick={() => setOpen(true)}>
        <Plus aria-hidden className="size-4" />
        {t("deals.new")}
      </Button>
      {isOpen && (
        <Suspense>
          <DealDialog
            open={isOpen}
            onOpenChange={setOpen}
            onSaved={({ id }) => void navigate({ to: "/deals/$id", params: { id } })}
            {...(customer && { customer })}
          />
        </Suspense>
      )}
    </>
  );
}
