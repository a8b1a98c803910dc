import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { teamQuery } from "../../features/session/team.ts";
import { waysInQuery } from "../../features/session/visitor-api.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../i18n/t.ts";
import { leave } from "../sign-out.ts";

/** Out of the demo, to an account and a company of one's own: for whoever came into the demo without one. */
export function useOwnCompany(): (() => void) | null {
  const navigate = useNavigate();
  const { data: team } = useQuery(teamQuery);
  const { data: ways } = useQuery({ ...waysInQuery, enabled: team?.isDemo === true, staleTime: Number.POSITIVE_INFINITY });
  // The demo is open to visitors only while nobody has an account.
  if (!team?.isDemo || !ways?.demo || !ways.signUp) return null;
  return () => void leave().then(() => navigate({ to: "/sign-up" }));
}

/** The same as a button, wherever the demo is looked at. */
export function OwnCompanyButton() {
  const start = useOwnCompany();
  if (start === null) return null;
  return (
    <Button size="small" onClick={start} className="w-full px-1! text-accent! pointer-fine:h-8!">
      {t("app.ownCompany")}
    </Button>
  );
}
