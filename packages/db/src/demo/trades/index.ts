import { foodWholesale } from "./food-wholesale.ts";
import { itServices } from "./it-services.ts";
import { machineParts } from "./machine-parts.ts";
import { officeFurniture } from "./office-furniture.ts";

export type { CatalogueCategory, CatalogueProduct, Trade } from "./trade.ts";

export const trades = [itServices, officeFurniture, foodWholesale, machineParts] as const;
