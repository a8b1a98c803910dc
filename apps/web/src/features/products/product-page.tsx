import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { t } from "../../app/i18n/t.ts";
import { FactList } from "../../ui/fact-list.tsx";
import { formatPercent } from "../../ui/format-count.ts";
import { Money } from "../../ui/money.tsx";
import { BackLink } from "../records/back-link.tsx";
import { Figure } from "../records/figure.tsx";
import { RecordPage } from "../records/record-page.tsx";
import { productQuery } from "./queries.ts";
import { unitName } from "./unit-name.ts";

const route = getRouteApi("/app/products/$id");

export function ProductPage() {
  const { id } = route.useParams();
  const query = useQuery(productQuery(id));
  return (
    <RecordPage
      query={query}
      eyebrow={<BackLink to="/products">{t("products.title")}</BackLink>}
      title={({ name }) => name}
      aside={({ unitPrice, unit }) => (
        <Figure label={t("products.priceFor", { unit: unitName(unit) })}>
          <Money value={unitPrice} />
        </Figure>
      )}
    >
      {({ description, sku, category, taxRate, isActive }) => (
        <>
          {description && <p className="max-w-prose text-base">{description}</p>}
          <FactList
            facts={[
              { label: t("records.number"), value: sku },
              { label: t("records.category"), value: category.name },
              { label: t("records.tax"), value: formatPercent(taxRate) },
              { label: t("products.offered"), value: isActive ? t("records.yes") : t("products.notAnyMore") },
            ]}
          />
        </>
      )}
    </RecordPage>
  );
}
