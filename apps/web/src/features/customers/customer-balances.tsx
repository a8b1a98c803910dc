import { Clock } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { Amounts } from "../../ui/money.tsx";
import type { Customer } from "./queries.ts";

/** What a customer owes, and the part of it that is late. */
export function CustomerBalances({
  customer: { openBalance, overdueBalance },
}: {
  customer: Pick<Customer, "openBalance" | "overdueBalance">;
}) {
  if (openBalance.length === 0) return <span className="text-ink-2">{t("customers.nothingOpen")}</span>;
  return (
    <span className="flex flex-wrap items-baseline gap-x-5">
      <span className="inline-flex items-baseline gap-2">
        <span className="text-ink-2">{t("customers.open")}</span>
        <Amounts values={openBalance} className="font-semibold" />
      </span>
      {overdueBalance.length > 0 && (
        <span className="inline-flex items-baseline gap-2">
          <span className="inline-flex items-center gap-1 text-danger">
            <Clock aria-hidden className="size-3" />
            {t("customers.overdue")}
          </span>
          <Amounts values={overdueBalance} className="font-semibold text-danger" />
        </span>
      )}
    </span>
  );
}
