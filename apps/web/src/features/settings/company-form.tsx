import { ApiProblem } from "@omni/api-client";
import type { ReactNode } from "react";
import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { Form, FormActions, SubmitButton } from "../../ui/form/form.tsx";
import { SelectField } from "../../ui/form/select-field.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useZodForm } from "../../ui/form/use-zod-form.ts";
import { countryOptions } from "../customers/country-field.tsx";
import { currencyOptions, localeOptions, timeZoneOptions } from "./zones-and-currencies.ts";

const line = z.string().trim().max(200);
const schema = z.object({
  name: line.min(1),
  vatId: line,
  iban: line,
  street: line,
  postalCode: line,
  city: line,
  country: z.string().length(2),
  baseCurrency: z.string(),
  locale: z.string(),
  timeZone: z.string(),
});
export type CompanyValues = z.infer<typeof schema>;

const optionalTexts = ["vatId", "iban", "street", "postalCode", "city"] as const;

/** As the API takes it: what is empty is nothing. */
export function toProfile(values: CompanyValues) {
  const texts = Object.fromEntries(optionalTexts.map((name) => [name, values[name] === "" ? null : values[name]]));
  return { ...values, ...(texts as Record<(typeof optionalTexts)[number], string | null>) };
}

interface CompanyFormProps {
  readonly values: CompanyValues;
  readonly onSubmit: (values: CompanyValues) => Promise<unknown>;
  readonly action: string;
  /** Between the fields and the button. */
  readonly children?: ReactNode;
}

/** What a company says of itself. The server checks VAT id and IBAN; what it says of them stands at their fields. */
export function CompanyForm({ values, onSubmit, action, children }: CompanyFormProps) {
  const form = useZodForm({ schema, defaultValues: values });

  async function submit(given: CompanyValues) {
    try {
      await onSubmit(given);
    } catch (error) {
      const wrong = wrongFields(error);
      if (wrong.length === 0) throw error;
      for (const [index, name] of wrong.entries())
        form.setError(name, { message: t(`settings.company.${name}Wrong`) }, { shouldFocus: index === 0 });
    }
  }

  return (
    <Form form={form} onSubmit={submit} className="gap-5">
      <TextField form={form} name="name" label={t("settings.company.name")} autoComplete="organization" />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          form={form}
          name="vatId"
          label={t("settings.company.vatId")}
          hint={t("settings.company.vatIdHint", { example: vatIdExample(form.watch("country")) })}
          spellCheck={false}
          autoComplete="off"
          isOptional
        />
        <TextField
          form={form}
          name="iban"
          label={t("settings.company.iban")}
          spellCheck={false}
          autoComplete="off"
          isOptional
        />
      </div>
      <TextField form={form} name="street" label={t("settings.company.street")} autoComplete="street-address" isOptional />
      <div className="grid gap-4 sm:grid-cols-[11rem_1fr_1fr]">
        <TextField
          form={form}
          name="postalCode"
          label={t("settings.company.postalCode")}
          autoComplete="postal-code"
          isOptional
        />
        <TextField form={form} name="city" label={t("settings.company.city")} autoComplete="address-level2" isOptional />
        <SelectField
          form={form}
          name="country"
          label={t("settings.company.country")}
          options={countryOptions().filter(({ value }) => value !== "")}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField form={form} name="baseCurrency" label={t("settings.company.currency")} options={currencyOptions()} />
        <SelectField form={form} name="locale" label={t("settings.company.locale")} options={localeOptions(values.locale)} />
        <SelectField
          form={form}
          name="timeZone"
          label={t("settings.company.timeZone")}
          options={timeZoneOptions(values.timeZone)}
        />
      </div>
      {children}
      <FormActions form={form}>
        <SubmitButton form={form}>{action}</SubmitButton>
      </FormActions>
    </Form>
  );
}

/** Countries whose ids are not their code and eight figures. */
const vatIdExamples: Readonly<Record<string, string>> = {
  AT: "ATU12345678",
  DE: "DE123456789",
  HR: "HR12345678901",
  IT: "IT12345678901",
  GB: "GB123456789",
  CH: "CHE123456789",
};

const vatIdExample = (country: string) => vatIdExamples[country] ?? `${country}12345678`;

function wrongFields(error: unknown): ("vatId" | "iban")[] {
  const issues = ApiProblem.is(error, "invalid") && Array.isArray(error.details.issues) ? error.details.issues : [];
  const paths = (issues as { path: string }[]).map(({ path }) => path);
  return (["vatId", "iban"] as const).filter((name) => paths.includes(name));
}
