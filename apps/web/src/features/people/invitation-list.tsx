import { dataOf } from "@omni/api-client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { messageOf } from "../../ui/error-state.tsx";
import { formatDistance } from "../../ui/format-date.ts";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toast.tsx";
import { api } from "../session/api.ts";
import { type Invitation, invitationsQuery } from "./queries.ts";
import { roleName } from "./roles.ts";

/** Who was invited and has not answered. */
export function InvitationList() {
  const client = useQueryClient();
  const { data } = useQuery(invitationsQuery);
  const withdraw = useMutation({
    mutationFn: ({ id }: Invitation) => dataOf(api.DELETE("/api/v1/invitations/{id}", { params: { path: { id } } })),
    onSuccess: ({ email }) => showToast({ title: t("people.withdrawn", { email }) }),
    onError: (error) => showToast({ title: t("people.notChanged"), description: messageOf(error) }),
    onSettled: () => client.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
  if (data === undefined) return null;
  return (
    <Section title={t("people.invitations")}>
      {data.data.length === 0 ? (
        <p className="text-ink-3">{t("people.noInvitations")}</p>
      ) : (
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {data.data.map((invitation) => (
            <li key={invitation.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
              <div className="min-w-48 flex-1">
                <p className="truncate font-medium">{invitation.email}</p>
                <p className="text-ink-2">
                  {roleName(invitation.role)} · {endOf(invitation)}
                </p>
              </div>
              <Button look="quiet" size="small" onClick={() => withdraw.mutate(invitation)} disabled={withdraw.isPending}>
                {t("people.withdraw")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function endOf({ expiresAt }: Invitation): string {
  const isOver = Date.parse(expiresAt) <= Date.now();
  return isOver ? t("people.expired") : t("people.expires", { when: formatDistance(expiresAt) });
}
