import type { FieldValues } from "react-hook-form";
import { locale } from "../../app/i18n/language.ts";
import { t } from "../../app/i18n/t.ts";
import type { FieldProps } from "../../ui/form/field.tsx";
import { SelectField } from "../../ui/form/select-field.tsx";
import type { SelectOption } from "../../ui/select.tsx";
import { countryName } from "./country-name.ts";

// ISO 3166-1 alpha-2, without regions nobody is invoiced in.
const codes =
  "AD AE AF AG AI AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GI GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PT PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW".split(
    " ",
  );

let options: readonly SelectOption[] | undefined;

/** The first is none. */
export function countryOptions(): readonly SelectOption[] {
  options ??= [
    { value: "", label: t("customers.noCountry") },
    ...codes
      .map((value) => ({ value, label: countryName(value) }))
      .sort((one, other) => one.label.localeCompare(other.label, locale)),
  ];
  return options;
}

/** A country by its name in the language of the page; its value is the code. */
export function CountryField<Values extends FieldValues, Output>(field: FieldProps<Values, Output>) {
  return <SelectField {...field} options={countryOptions()} />;
}
