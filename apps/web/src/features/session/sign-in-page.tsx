import { ApiProblem } from "@omni/api-client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useRouter } from "@tanstack/react-router";
import { ArrowRight } from "lucide-react";
import type { FormEvent } from "react";
import { t } from "../../app/i18n/t.ts";
import { forgetOthers } from "../../app/sign-out.ts";
import { Button } from "../../ui/button.tsx";
import { messageOf } from "../../ui/error-state.tsx";
import { LabelledInput } from "../../ui/input.tsx";
import { textLinkClass } from "../../ui/text-link.ts";
import { useDocumentTitle } from "../../ui/use-document-title.ts";
import { Wordmark } from "../../ui/wordmark.tsx";
import { signIn, signInToDemo } from "./session.ts";
import { waysInQuery } from "./visitor-api.ts";

const route = getRouteApi("/sign-in");

/** Sign-in with e-mail and password, or one click into the demo company while this installation holds nothing else. */
export function SignInPage() {
  useDocumentTitle(t("session.signIn"));
  const router = useRouter();
  const { redirect } = route.useSearch();
  const onSuccess = async () => {
    await forgetOthers();
    router.history.push(redirect ?? "/");
  };
  const account = useMutation({ mutationFn: signIn, onSuccess });
  const demo = useMutation({ mutationFn: signInToDemo, onSuccess });
  const isBusy = account.isPending || demo.isPending;
  const { data: ways } = useQuery(waysInQuery);
  // Offered until it is known that it is not: most who come here the first time come for it.
  const isDemoClosed = ways?.demo === false || ApiProblem.is(demo.error, "forbidden");

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    account.mutate({ email: String(fields.get("email")), password: String(fields.get("password")) });
  }

  return (
    <main className="grid min-h-full place-items-center px-4 py-10">
      <div className="grid w-full max-w-sm gap-6">
        <div className="grid gap-4">
          <Wordmark />
          <h1 className="text-xl font-semibold tracking-tight">{t("session.signIn")}</h1>
        </div>

        {!isDemoClosed && (
          <div className="grid gap-3 rounded-lg border border-line bg-surface p-4">
            <div>
              <h2 className="font-semibold">{t("session.demoTitle")}</h2>
              <p className="text-ink-2">{t("session.demoHint")}</p>
            </div>
            <Button look="primary" onClick={() => demo.mutate()} disabled={isBusy}>
              {demo.isPending ? t("session.openingDemo") : t("session.exploreDemo")}
              <ArrowRight aria-hidden className="size-4" />
            </Button>
            {demo.error && <FormError error={demo.error} />}
          </div>
        )}
        {isDemoClosed && demo.error && <FormError error={demo.error} />}

        <form onSubmit={submit} className="grid gap-4">
          <LabelledInput label={t("session.email")} name="email" type="email" autoComplete="username" required />
          <LabelledInput
            label={t("session.password")}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
          {account.error && <FormError error={account.error} />}
          <Button look={isDemoClosed ? "primary" : "secondary"} type="submit" disabled={isBusy}>
            {account.isPending ? t("session.signingIn") : t("session.signIn")}
          </Button>
        </form>
        <p className="flex flex-wrap justify-between gap-x-6 gap-y-2">
          <Link to="/forgot-password" className={textLinkClass}>
            {t("session.forgot")}
          </Link>
          {ways?.signUp && (
            <Link to="/sign-up" className={textLinkClass}>
              {t("session.toSignUp")}
            </Link>
          )}
        </p>
      </div>
    </main>
  );
}

function FormError({ error }: { error: unknown }) {
  return (
    <p role="alert" className="rounded-md bg-danger-soft px-3 py-2 text-danger">
      {messageOf(error)}
    </p>
  );
}
