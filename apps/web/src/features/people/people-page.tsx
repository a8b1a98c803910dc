import { useQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useMay } from "../editing/use-may.ts";
import { teamQuery } from "../session/team.ts";
import { InvitationList } from "./invitation-list.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { MemberRow } from "./member-row.tsx";
import { membersQuery } from "./queries.ts";

/** Who works with this company, as what, and who is invited. */
export function PeoplePage() {
  const { data, error } = useQuery(membersQuery);
  const { data: team } = useQuery(teamQuery);
  const mayManage = useMay("members:manage");
  const [isInviting, setIsInviting] = useState(false);
  const owners = data?.data.filter(({ role }) => role === "owner").length;
  if (error) return <ErrorState error={error} />;
  return (
    <>
      <Section title={t("people.members")}>
        {data === undefined || team === undefined ? (
          <Skeleton className="h-32" />
        ) : (
          <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
            {data.data.map((member) => (
              <MemberRow
                key={member.id}
                member={member}
                isOwner={team.role === "owner"}
                mayManage={mayManage}
                isLastOwner={member.role === "owner" && owners === 1}
              />
            ))}
          </ul>
        )}
        {mayManage && (
          <div>
            <Button look="primary" onClick={() => setIsInviting(true)}>
              <UserPlus aria-hidden className="size-4" />
              {t("people.invite")}
            </Button>
          </div>
        )}
      </Section>
      {mayManage && <InvitationList />}
      {mayManage && isInviting && <InviteDialog isOwner={team?.role === "owner"} onClose={() => setIsInviting(false)} />}
    </>
  );
}
