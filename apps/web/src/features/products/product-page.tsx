import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { FactList } from "../../ui/fact-list.tsx";
import { formatDecimal } from "../../ui/format-money.ts";
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
      eyebrow={<BackLink to="/products">Products</BackLink>}
      title={({ name }) => name}
      aside={({ unitPrice, unit }) => (
        <Figure label={`Price for one ${unitName(unit)}`}>
          <Money value={unitPrice} />
        </Figure>
      )}
    >
      {({ description, sku, category, taxRate, isActive }) => (
        <>
          {description && <p className="max-w-prose text-base">{description}</p>}
          <FactList
            facts={[
              { label: "Number", value: sku },
              { label: "Category", value: category.name },
              { label: "Tax", value: `${formatDecimal(taxRate)}%` },
              { label: "Offered", value: isActive ? "Yes" : "Not any more" },
            ]}
          />
        </>
      )}
    </RecordPage>
  );
}
