import { dataOf } from "@omni/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { messageOf } from "../../ui/error-state.tsx";
import { Select } from "../../ui/select.tsx";
import { showToast } from "../../ui/toast.tsx";
import { api } from "../session/api.ts";
import { enterAs, useSession } from "../session/session.ts";
import { type Member, membersQuery } from "./queries.ts";
import { type Role, rightsOf, roleName, roles } from "./roles.ts";

interface MemberRowProps {
  readonly member: Member;
  /** Whether the reader is one: of owners only owners decide. */
  readonly isOwner: boolean;
  readonly mayManage: boolean;
  /** A company keeps an owner: the last one neither leaves nor becomes something else. */
  readonly isLastOwner: boolean;
}

/** One person: who, as what, and – for those who may – another role or the way out. */
export function MemberRow({ member, isOwner, mayManage, isLastOwner }: MemberRowProps) {
  const client = useQueryClient();
  const [isAsked, setIsAsked] = useState(false);
  const { id, name, email, role, isYou } = member;
  const path = { member: id };
  const onError = (error: unknown) => showToast({ title: t("people.notChanged"), description: messageOf(error) });
  const onSettled = () =>
    Promise.all([membersQuery.queryKey, ["team"]].map((queryKey) => client.invalidateQueries({ queryKey })));

  const change = useMutation({
    mutationFn: (next: Role) => dataOf(api.PATCH("/api/v1/members/{member}", { params: { path }, body: { role: next } })),
    onSuccess: (changed) => showToast({ title: t("people.roleChanged", { name: changed.name, role: roleName(changed.role) }) }),
    onError,
    onSettled,
  });
  const remove = useMutation({
    mutationFn: () =>
      isYou
        ? dataOf(api.POST("/api/v1/members/{member}/leave", { params: { path } }))
        : dataOf(api.DELETE("/api/v1/members/{member}", { params: { path } })),
    async onSuccess() {
      const { user } = useSession.getState();
      if (!isYou || !user) return showToast({ title: t("people.removed", { name }) });
      // Into the next company, or to found one.
      await enterAs(user);
      location.assign("/");
    },
    onError,
    onSettled,
  });

  const mayChange = mayManage && !isLastOwner && (isOwner || role !== "owner");
  const offered = roles.filter((each) => isOwner || each !== "owner");
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-48 flex-1">
        <p className="flex items-center gap-2 font-medium">
          <span className="truncate">{name}</span>
          {isYou && <Badge>{t("people.you")}</Badge>}
        </p>
        <p className="truncate text-ink-2">{email}</p>
      </div>
      <div className="grid min-w-44 gap-0.5">
        {mayChange ? (
          <Select
            aria-label={t("people.roleOf", { name })}
            value={change.isPending ? change.variables : role}
            disabled={change.isPending}
            onChange={(event) => change.mutate(event.target.value as Role)}
            options={offered.map((each) => ({ value: each, label: roleName(each) }))}
          />
        ) : (
          <span className="font-medium">{roleName(role)}</span>
        )}
      </div>
      <div className="ml-auto flex w-24 justify-end">
        {(mayChange || (isYou && !isLastOwner)) && (
          <Button look="quiet" size="small" onClick={() => setIsAsked(true)} disabled={remove.isPending}>
            {isYou ? t("people.leave") : t("people.remove")}
          </Button>
        )}
      </div>
      <p className="w-full text-xs text-ink-3">{rightsOf(role)}</p>
      <ConfirmDialog
        open={isAsked}
        onOpenChange={setIsAsked}
        title={isYou ? t("people.leaveTitle") : t("people.removeTitle", { name })}
        action={isYou ? t("people.leave") : t("people.remove")}
        onConfirm={() => remove.mutate()}
      >
        {isYou ? t("people.leaveHint") : t("people.removeHint")}
      </ConfirmDialog>
    </li>
  );
}
