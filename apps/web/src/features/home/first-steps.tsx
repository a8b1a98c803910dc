import { useQueries, useQuery } from "@tanstack/react-query";
import { Link, type LinkProps } from "@tanstack/react-router";
import { Circle, CircleCheck } from "lucide-react";
import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { textLinkClass } from "../../ui/text-link.ts";
import { customerCountQuery } from "../customers/queries.ts";
import { dealTotalsQuery } from "../deals/queries.ts";
import { invitationsQuery, membersQuery } from "../people/queries.ts";
import { teamQuery } from "../session/team.ts";
import { taskCountQuery } from "../tasks/queries.ts";

/** Companies whose list somebody has put away in this browser. */
const useHidden = create(
  persist<Readonly<Record<string, true>>>(() => ({}), {
    name: "first steps hidden",
    storage: createJSONStorage(() => localStorage),
  }),
);

interface Step {
  readonly to: NonNullable<LinkProps["to"]>;
  readonly label: string;
  readonly hint: string;
  readonly isDone: boolean;
}

/** What a company that is new here does first, as long as something of it is left to do. Nothing in the demo. */
export function FirstSteps() {
  const { data: team } = useQuery(teamQuery);
  const isHidden = useHidden((hidden) => team !== undefined && hidden[team.id] === true);
  if (team === undefined || team.isDemo || isHidden || !team.permissions.includes("customers:write")) return null;
  return (
    <Steps
      onHide={() => useHidden.setState({ [team.id]: true })}
      mayInvite={team.permissions.includes("members:manage")}
      mayMakeKeys={team.permissions.includes("api-keys:manage")}
    />
  );
}

function Steps({ onHide, mayInvite, mayMakeKeys }: { onHide: () => void; mayInvite: boolean; mayMakeKeys: boolean }) {
  const [customers, deals, tasks] = useQueries({ queries: [customerCountQuery({}), dealTotalsQuery({}), taskCountQuery({})] });
  const people = useQuery({ ...membersQuery, enabled: mayInvite }).data;
  const invitations = useQuery({ ...invitationsQuery, enabled: mayInvite }).data;
  if (!customers.data || !deals.data || !tasks.data || (mayInvite && (!people || !invitations))) return null;
  const steps: readonly Step[] = [
    {
      to: "/customers",
      label: t("home.steps.customer"),
      hint: t("home.steps.customerHint"),
      isDone: customers.data.count > 0,
    },
    { to: "/deals", label: t("home.steps.deal"), hint: t("home.steps.dealHint"), isDone: deals.data.count > 0 },
    { to: "/tasks", label: t("home.steps.task"), hint: t("home.steps.taskHint"), isDone: tasks.data.count > 0 },
    ...(people && invitations
      ? [
          {
            to: "/settings/people" as const,
            label: t("home.steps.people"),
            hint: t("home.steps.peopleHint"),
            isDone: people.data.length > 1 || invitations.data.length > 0,
          },
        ]
      : []),
  ];
  if (steps.every(({ isDone }) => isDone)) return null;
  return (
    <section aria-label={t("home.steps.title")} className="grid max-w-3xl gap-3 rounded-lg border border-line bg-surface p-4">
      <header className="flex items-center justify-between gap-4">
        <h2 className="text-base font-semibold">{t("home.steps.title")}</h2>
        <Button look="quiet" size="small" onClick={onHide}>
          {t("home.steps.hide")}
        </Button>
      </header>
      <ol className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {steps.map(({ to, label, hint, isDone }) => {
          const Icon = isDone ? CircleCheck : Circle;
          return (
            <li key={to} className="flex gap-2.5">
              <Icon
                aria-hidden
                className={isDone ? "mt-0.5 size-4 shrink-0 text-positive" : "mt-0.5 size-4 shrink-0 text-ink-3"}
              />
              <div className="grid content-start">
                <Link to={to} className={isDone ? "text-ink-3 line-through" : textLinkClass}>
                  {label}
                  {isDone && <span className="sr-only"> {t("home.steps.done")}</span>}
                </Link>
                {!isDone && <span className="text-ink-2">{hint}</span>}
              </div>
            </li>
          );
        })}
      </ol>
      {mayMakeKeys && (
        <p className="text-ink-2">
          {t.rich("home.steps.api", {
            keys: (words) => (
              <Link to="/settings/api-keys" className={textLinkClass}>
                {words}
              </Link>
            ),
            description: (words) => (
              <a href="/openapi.json" className={textLinkClass}>
                {words}
              </a>
            ),
          })}
        </p>
      )}
    </section>
  );
}
