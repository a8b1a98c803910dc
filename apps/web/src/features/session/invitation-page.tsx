import { ApiProblem, dataOf } from "@omni/api-client";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useRouter } from "@tanstack/react-router";
import { z } from "zod";
import { t } from "../../app/i18n/t.ts";
import { forgetOthers } from "../../app/sign-out.ts";
import { messageOf } from "../../ui/error-state.tsx";
import { Form, FormActions, SubmitButton } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useZodForm } from "../../ui/form/use-zod-form.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { textLinkClass } from "../../ui/text-link.ts";
import { roleName } from "../people/roles.ts";
import { enterAs, useSession } from "./session.ts";
import { visitorApi } from "./visitor-api.ts";
import { VisitorNotice, VisitorPage } from "./visitor-page.tsx";

const route = getRouteApi("/invitations/$secret");
const schema = z.object({ name: z.string().trim().max(100), password: z.string().max(200) });

/** What an invitation's link opens: who invites whom as what, and the one step in. */
export function InvitationPage() {
  const { secret } = route.useParams();
  const { data: invitation, error } = useQuery({
    queryKey: ["invitation", secret],
    queryFn: () => dataOf(visitorApi.GET("/api/v1/auth/invitations/{secret}", { params: { path: { secret } } })),
    retry: false,
  });
  if (error) {
    const isDead = ApiProblem.is(error, "conflict") || ApiProblem.is(error, "not_found");
    return (
      <VisitorPage title={t("session.signIn")}>
        <VisitorNotice>{isDead ? t("session.invitationDead") : messageOf(error)}</VisitorNotice>
        <p>
          <Link to="/sign-in" className={textLinkClass}>
            {t("session.back")}
          </Link>
        </p>
      </VisitorPage>
    );
  }
  if (invitation === undefined)
    return (
      <VisitorPage title="Omni CRM">
        <Skeleton className="h-40" />
      </VisitorPage>
    );
  const { team, invitedBy, role } = invitation;
  return (
    <VisitorPage
      title={t("session.invitationTitle", { team })}
      hint={
        invitedBy === null
          ? t("session.invitedAs", { role: roleName(role) })
          : t("session.invitedBy", { inviter: invitedBy, role: roleName(role) })
      }
    >
      <AcceptForm secret={secret} email={invitation.email} hasAccount={invitation.hasAccount} />
    </VisitorPage>
  );
}

function AcceptForm({ secret, email, hasAccount }: { secret: string; email: string; hasAccount: boolean }) {
  const router = useRouter();
  const isSignedIn = useSession(({ user }) => user?.email === email);
  const form = useZodForm({
    schema: isSignedIn
      ? schema
      : schema.extend({
          name: hasAccount ? schema.shape.name : schema.shape.name.min(1),
          password: hasAccount ? schema.shape.password.min(1) : schema.shape.password.min(10),
        }),
    defaultValues: { name: "", password: "" },
  });

  async function submit({ name, password }: z.infer<typeof schema>) {
    const body = isSignedIn ? {} : hasAccount ? { password } : { name, password };
    try {
      const { user } = await dataOf(
        visitorApi.POST("/api/v1/auth/invitations/{secret}/accept", { params: { path: { secret } }, body }),
      );
      await enterAs(user);
      await forgetOthers();
      router.history.push("/");
    } catch (error) {
      if (ApiProblem.is(error, "unauthenticated")) form.setError("root", { message: t("session.wrongCredentials") });
      else if (ApiProblem.is(error, "conflict")) form.setError("root", { message: t("session.invitationDead") });
      else throw error;
    }
  }

  return (
    <Form form={form} onSubmit={submit}>
      <p>
        <span className="block font-medium">{t("session.email")}</span>
        <span className="break-all text-ink-2">{email}</span>
      </p>
      {/* For password managers, which look for the name that belongs to the password. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      {!isSignedIn && !hasAccount && <TextField form={form} name="name" label={t("session.name")} autoComplete="name" />}
      {!isSignedIn && (
        <TextField
          form={form}
          name="password"
          label={hasAccount ? t("session.yourPassword") : t("session.newPassword")}
          {...(!hasAccount && { hint: t("session.passwordHint") })}
          type="password"
          autoComplete={hasAccount ? "current-password" : "new-password"}
        />
      )}
      <FormActions form={form}>
        <SubmitButton form={form}>{t("session.accept")}</SubmitButton>
      </FormActions>
    </Form>
  );
}
