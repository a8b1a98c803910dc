import { ApiProblem, dataOf } from "@omni/api-client";
import { useRouter } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { locale } from "../../app/i18n/language.ts";
import { t } from "../../app/i18n/t.ts";
import { leave } from "../../app/sign-out.ts";
import { Button } from "../../ui/button.tsx";
import { useDocumentTitle } from "../../ui/use-document-title.ts";
import { Wordmark } from "../../ui/wordmark.tsx";
import { api } from "../session/api.ts";
import { account, enterAs, useSession } from "../session/session.ts";
import { CompanyForm, type CompanyValues, toProfile } from "../settings/company-form.tsx";
import { ownTimeZone } from "../settings/zones-and-currencies.ts";

const countryOfZone: Readonly<Record<string, string>> = {
  "Europe/Vienna": "AT",
  "Europe/Berlin": "DE",
  "Europe/Zurich": "CH",
  "Europe/Rome": "IT",
  "Europe/Zagreb": "HR",
  "Europe/London": "GB",
};

/** ISO 3166-1, where the browser's language names one: `de-AT`. */
function ownRegion(): string | undefined {
  return /-([A-Z]{2})\b/.exec(navigator.language)?.[1];
}

type DemoChoice = "visit" | "drop";

/** The first thing after signing up: the company whose books these will be. */
export function WelcomePage() {
  useDocumentTitle(t("firstRun.title"));
  const router = useRouter();
  const [demo, setDemo] = useState<DemoChoice>("visit");
  // What is done stays done when a later step is refused and the form is sent again.
  const isFounded = useRef(false);

  async function found(values: CompanyValues) {
    if (!isFounded.current) {
      await account("/organization/create", { name: values.name, slug: crypto.randomUUID() });
      isFounded.current = true;
      const { user } = useSession.getState();
      if (user) await enterAs(user);
    }
    await dataOf(api.PATCH("/api/v1/team", { body: toProfile(values) })).catch(unless("conflict"));
    await (demo === "visit" ? dataOf(api.POST("/api/v1/demo")) : dataOf(api.DELETE("/api/v1/demo"))).catch(
      // There is none, or others look at it: nothing to remove.
      unless("not_found", "conflict"),
    );
    router.history.push("/");
  }

  return (
    <main className="relative h-full overflow-y-auto">
      <div className="mx-auto grid max-w-2xl gap-6 px-4 py-10 sm:py-14">
        <div className="flex items-start justify-between gap-4">
          <div className="grid gap-4">
            <Wordmark />
            <div className="grid gap-1">
              <h1 className="text-xl font-semibold tracking-tight">{t("firstRun.title")}</h1>
              <p className="text-ink-2">{t("firstRun.hint")}</p>
            </div>
          </div>
          <Button look="quiet" size="small" onClick={() => void leave()}>
            {t("firstRun.signOut")}
          </Button>
        </div>
        <CompanyForm
          values={{
            name: "",
            vatId: "",
            iban: "",
            street: "",
            postalCode: "",
            city: "",
            country: countryOfZone[ownTimeZone] ?? ownRegion() ?? "SI",
            baseCurrency: "EUR",
            locale,
            timeZone: ownTimeZone,
          }}
          onSubmit={found}
          action={t("firstRun.create")}
        >
          <fieldset className="grid gap-2 rounded-lg border border-line bg-surface p-4">
            <legend className="float-left font-medium">{t("firstRun.demo")}</legend>
            <DemoOption value="visit" label={t("firstRun.demoVisit")} chosen={demo} onChoose={setDemo} />
            <DemoOption value="drop" label={t("firstRun.demoDrop")} chosen={demo} onChoose={setDemo} />
            {demo === "visit" && <p className="text-ink-3">{t("firstRun.demoHint")}</p>}
          </fieldset>
        </CompanyForm>
      </div>
    </main>
  );
}

interface DemoOptionProps {
  readonly value: DemoChoice;
  readonly label: string;
  readonly chosen: DemoChoice;
  readonly onChoose: (value: DemoChoice) => void;
}

function DemoOption({ value, label, chosen, onChoose }: DemoOptionProps) {
  return (
    <label className="flex items-center gap-2.5 pointer-coarse:py-1.5">
      <input
        type="radio"
        name="demo"
        value={value}
        checked={chosen === value}
        onChange={() => onChoose(value)}
        className="size-4 accent-fill pointer-coarse:size-5"
      />
      {label}
    </label>
  );
}

/** Turns the failures that are expected here into nothing. */
function unless(...codes: string[]) {
  return (error: unknown): null => {
    if (ApiProblem.is(error) && codes.includes(error.code)) return null;
    throw error;
  };
}
