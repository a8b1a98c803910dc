import { ApiProblem, dataOf } from "@omni/api-client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Cpu, Sparkles } from "lucide-react";
import { useEffect } from "react";
import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorState, messageOf } from "../../ui/error-state.tsx";
import { Form, FormActions, SubmitButton } from "../../ui/form/form.tsx";
import { SelectField } from "../../ui/form/select-field.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useZodForm } from "../../ui/form/use-zod-form.ts";
import { formatInstant } from "../../ui/format-date.ts";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { useMay } from "../editing/use-may.ts";
import { api } from "../session/api.ts";
import { type AnsweringModel, modelQuery } from "./queries.ts";

/** Which model answers, why, and – for those who may – another one. */
export function ModelPage() {
  const { data: answering, error } = useQuery(modelQuery);
  const mayChoose = useMay("models:manage");
  if (error) return <ErrorState error={error} />;
  if (!answering) return <Skeleton className="h-64" />;
  return (
    <>
      <Section title={t("settings.model.answersNow")}>
        <Answering answering={answering} mayChoose={mayChoose} />
      </Section>
      {mayChoose ? (
        <Section title={t("settings.model.connect")}>
          <ChooseModel key={answering.chosen?.testedAt ?? ""} answering={answering} />
        </Section>
      ) : (
        <p className="text-ink-3">{t("settings.model.readOnly")}</p>
      )}
    </>
  );
}

const reasons: Readonly<Record<AnsweringModel["by"], string>> = {
  team: t("settings.model.byTeam"),
  server: t("settings.model.byServer"),
  nobody: t("settings.model.byNobody"),
};

function Answering({ answering, mayChoose }: { answering: AnsweringModel; mayChoose: boolean }) {
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => dataOf(api.DELETE("/api/v1/models")),
    onSuccess(now) {
      client.setQueryData(modelQuery.queryKey, now);
      showToast({ title: t("settings.model.removed") });
    },
    onError: (error) => showToast({ title: messageOf(error) }),
  });
  const { name, isLocal, by, chosen } = answering;
  const Icon = isLocal ? Cpu : Sparkles;
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-3 rounded-lg border border-line bg-surface p-4">
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-ink-2" strokeWidth={1.75} />
      <div className="grid min-w-0 flex-1 basis-56 gap-1">
        <p className="font-medium break-words">{isLocal ? t("settings.model.local") : name}</p>
        <p className="text-ink-2">{reasons[by]}</p>
        {chosen && <p className="text-ink-3">{t("settings.model.testedAt", { when: formatInstant(chosen.testedAt) })}</p>}
      </div>
      {mayChoose && chosen && (
        <Button size="small" look="quiet" onClick={() => remove.mutate()} disabled={remove.isPending}>
          {t("settings.model.remove")}
        </Button>
      )}
    </div>
  );
}

const schema = z.object({
  provider: z.string().min(1),
  model: z.string().trim().min(1).max(200),
  key: z.string().trim().max(1000),
});

const providerNames: Readonly<Record<string, string>> = {
  openai: "OpenAI",
  "openai-responses": "OpenAI (Responses API)",
  mistral: "Mistral",
  google: "Google Gemini",
  anthropic: "Anthropic",
};

const failures = ["unauthorized", "rate_limited", "rejected", "unavailable", "timeout"] as const;

function ChooseModel({ answering: { providers, chosen } }: { answering: AnsweringModel }) {
  const client = useQueryClient();
  const first = providers.find(({ name }) => name === chosen?.provider) ?? providers[0];
  const form = useZodForm({
    schema,
    defaultValues: { provider: first?.name ?? "", model: chosen?.model ?? first?.defaultModel ?? "", key: "" },
  });
  const given = form.watch("provider");
  const provider = providers.find(({ name }) => name === given);
  const isKept = chosen !== null && chosen.provider === given;
  const suggestions = providers.map(({ defaultModel }) => defaultModel);
  const { setValue, getValues } = form;

  useEffect(() => {
    // Another provider has other models; a name that somebody typed stays.
    if (provider && providers.some(({ defaultModel }) => defaultModel === getValues("model")))
      setValue("model", provider.defaultModel);
  }, [provider, providers, setValue, getValues]);

  async function test({ key, ...choice }: z.infer<typeof schema>) {
    if (key === "" && provider?.needsKey && !isKept) {
      form.setError("key", { message: t("settings.model.needsKey") }, { shouldFocus: true });
      return;
    }
    try {
      const now = await dataOf(api.PUT("/api/v1/models", { body: { ...choice, ...(key !== "" && { key }) } }));
      client.setQueryData(modelQuery.queryKey, now);
      showToast({ title: t("settings.model.works", { name: now.name }) });
    } catch (error) {
      const reason = ApiProblem.is(error, "invalid") ? failures.find((each) => each === error.details.reason) : undefined;
      if (reason === undefined) throw error;
      form.setError("root", { message: t(`settings.model.failures.${reason}`) });
    }
  }

  const keyHint = !isKept
    ? t("settings.model.keyHint")
    : chosen.keyHint === null
      ? t("settings.model.keyIsKept")
      : t("settings.model.keyKept", { hint: chosen.keyHint });
  return (
    <Form form={form} onSubmit={test}>
      <p className="text-ink-2">{t("settings.model.connectHint")}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          form={form}
          name="provider"
          label={t("settings.model.provider")}
          options={providers.map(({ name }) => ({ value: name, label: providerNames[name] ?? name }))}
        />
        <TextField
          form={form}
          name="model"
          label={t("settings.model.model")}
          autoComplete="off"
          spellCheck={false}
          list="models"
        />
        <datalist id="models">
          {[...new Set(suggestions)].map((model) => (
            <option key={model} value={model} />
          ))}
        </datalist>
      </div>
      <TextField
        form={form}
        name="key"
        label={t("settings.model.key")}
        hint={keyHint}
        type="password"
        autoComplete="off"
        isOptional={isKept || provider?.needsKey === false}
      />
      <FormActions form={form}>
        <SubmitButton form={form}>{t("settings.model.test")}</SubmitButton>
        {form.formState.isSubmitting && (
          <span role="status" className="text-ink-2">
            {t("settings.model.testing")}
          </span>
        )}
      </FormActions>
    </Form>
  );
}
