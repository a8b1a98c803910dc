import { ApiProblem, dataOf } from "@omni/api-client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ImagePlus } from "lucide-react";
import { useRef } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorState, messageOf } from "../../ui/error-state.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { countryName } from "../customers/country-name.ts";
import { useMay } from "../editing/use-may.ts";
import { api } from "../session/api.ts";
import { type Team, teamQuery } from "../session/team.ts";
import { CompanyForm, type CompanyValues, toProfile } from "./company-form.tsx";
import { logoQuery } from "./queries.ts";

/** What the company says of itself. */
export function CompanyPage() {
  const { data: team, error } = useQuery(teamQuery);
  const mayChange = useMay("team:write");
  if (error) return <ErrorState error={error} />;
  if (!team) return <Skeleton className="h-80" />;
  return (
    <>
      <Section title={t("settings.tabs.company")}>
        {mayChange ? <Profile key={team.id} team={team} /> : <ReadOnlyProfile team={team} />}
      </Section>
      <Section title={t("settings.company.logo")}>
        <Logo team={team} mayChange={mayChange} />
      </Section>
      {team.role === "owner" && !team.isDemo && <DemoCompany />}
    </>
  );
}

function Profile({ team }: { team: Team }) {
  const client = useQueryClient();
  async function save(values: CompanyValues) {
    try {
      client.setQueryData(teamQuery.queryKey, await dataOf(api.PATCH("/api/v1/team", { body: toProfile(values) })));
    } catch (error) {
      // Nothing differs: it is saved already.
      if (!ApiProblem.is(error, "conflict")) throw error;
    }
    showToast({ title: t("settings.saved") });
  }
  return <CompanyForm values={valuesOf(team)} onSubmit={save} action={t("settings.save")} />;
}

function valuesOf(team: Team): CompanyValues {
  const { name, vatId, iban, street, postalCode, city, country, baseCurrency, locale, timeZone } = team;
  const texts = { vatId: vatId ?? "", iban: iban ?? "", street: street ?? "", postalCode: postalCode ?? "", city: city ?? "" };
  return { name, ...texts, country, baseCurrency, locale, timeZone };
}

function ReadOnlyProfile({ team }: { team: Team }) {
  return (
    <div className="grid gap-4">
      <FactList
        facts={[
          { label: t("settings.company.name"), value: team.name },
          { label: t("settings.company.vatId"), value: team.vatId },
          { label: t("settings.company.iban"), value: team.iban },
          { label: t("settings.company.street"), value: team.street },
          { label: t("settings.company.city"), value: [team.postalCode, team.city].filter(Boolean).join(" ") },
          { label: t("settings.company.country"), value: countryName(team.country) },
          { label: t("settings.company.currency"), value: team.baseCurrency },
          { label: t("settings.company.timeZone"), value: team.timeZone },
        ]}
      />
      <p className="text-ink-3">{t("settings.company.readOnly")}</p>
    </div>
  );
}

const mostBytes = 700_000;

function Logo({ team, mayChange }: { team: Team; mayChange: boolean }) {
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const { data: address } = useQuery(logoQuery(team.logo));
  const change = useMutation({
    mutationFn: async (file: File | null) => {
      const picture = file === null ? null : base64(await file.arrayBuffer());
      return dataOf(api.POST("/api/v1/team/logo", { body: { picture } }));
    },
    onSuccess: (changed) => client.setQueryData(teamQuery.queryKey, changed),
  });
  const isWrong = ApiProblem.is(change.error, "invalid");

  function choose(file: File | undefined) {
    if (file === undefined) return;
    if (file.size > mostBytes) showToast({ title: t("settings.company.logoWrong") });
    else change.mutate(file);
  }

  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-4">
        <div className="grid size-20 shrink-0 place-items-center overflow-hidden rounded-lg border border-line bg-surface p-2 text-ink-3">
          {team.logo !== null && address !== undefined ? (
            <img src={address} alt={t("settings.company.logo")} className="max-h-full max-w-full object-contain" />
          ) : (
            <ImagePlus aria-hidden className="size-6" strokeWidth={1.5} />
          )}
        </div>
        {mayChange && (
          <div className="flex flex-wrap gap-2">
            <input
              ref={input}
              type="file"
              accept="image/png,image/jpeg,image/webp,image/svg+xml"
              aria-label={t("settings.company.chooseLogo")}
              className="hidden"
              onChange={(event) => {
                choose(event.target.files?.[0]);
                event.target.value = "";
              }}
            />
            <Button onClick={() => input.current?.click()} disabled={change.isPending}>
              {t("settings.company.chooseLogo")}
            </Button>
            {team.logo !== null && (
              <Button look="quiet" onClick={() => change.mutate(null)} disabled={change.isPending}>
                {t("settings.company.removeLogo")}
              </Button>
            )}
          </div>
        )}
      </div>
      <p className="text-ink-3">
        {mayChange ? t("settings.company.logoHint") : team.logo === null && t("settings.company.noLogo")}
      </p>
      {change.error && (
        <p role="alert" className="text-danger">
          {isWrong ? t("settings.company.logoWrong") : messageOf(change.error)}
        </p>
      )}
    </div>
  );
}

function base64(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));
}

function DemoCompany() {
  const client = useQueryClient();
  const finished = (title: string) => async () => {
    await client.invalidateQueries({ queryKey: ["companies"] });
    showToast({ title });
  };
  const onError = (error: unknown) => showToast({ title: messageOf(error) });
  const load = useMutation({
    mutationFn: () => dataOf(api.POST("/api/v1/demo")),
    onSuccess: finished(t("settings.company.demoLoaded")),
    onError,
  });
  const drop = useMutation({
    mutationFn: () => dataOf(api.DELETE("/api/v1/demo")),
    onSuccess: finished(t("settings.company.demoDropped")),
    onError,
  });
  const isBusy = load.isPending || drop.isPending;
  return (
    <Section title={t("settings.company.demoTitle")}>
      <p className="text-ink-2">{t("settings.company.demoHint")}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => load.mutate()} disabled={isBusy}>
          {t("settings.company.loadDemo")}
        </Button>
        <Button look="quiet" onClick={() => drop.mutate()} disabled={isBusy}>
          {t("settings.company.dropDemo")}
        </Button>
      </div>
    </Section>
  );
}
