-- Who belongs to a team, and with which rights. Functions of 0002_kernel.sql that change are kept whole.

-- As there; a service key has at most the rights that its maker has now, and keys have no conversations.
create or replace function app.bind(
  p_team uuid, p_kind text, p_user uuid, p_key uuid, p_permission text, p_roles text, p_origin text, p_now timestamptz
) returns void language plpgsql volatile as $$
declare
  v_role text;
  v_zone text;
  v_key_kind text;
  v_maker_role text;
  v_key_permissions text[];
begin
  -- The team first: a login without the owner's rights sees the rows below through the policies.
  perform set_config('app.team_id', p_team::text, true),
          set_config('app.user_id', coalesce(p_user::text, ''), true),
          set_config('app.actor_kind', p_kind, true),
          set_config('app.origin', p_origin, true);

  if p_key is not null then
    select k.permissions, k.kind, m.role into v_key_permissions, v_key_kind, v_maker_role
      from api_keys k join members m on m.team_id = k.team_id and m.id = k.member_id
      where k.team_id = p_team and k.id = p_key and k.revoked_at is null and (k.expires_at is null or k.expires_at > p_now);
    if not found then
      raise exception 'This API key is not valid any more.' using errcode = 'OM401';
    end if;
    if v_key_kind = 'service' and not p_permission = any (v_key_permissions) then
      raise exception 'This API key does not have the permission %.', p_permission using errcode = 'OM403';
    end if;
    if v_key_kind = 'service' and position(' ' || v_maker_role || ' ' in ' ' || p_roles || ' ') = 0 then
      raise exception 'Whoever made this API key does not have the permission % any more.', p_permission using errcode = 'OM403';
    end if;
    if p_permission = 'chat:use' then
      raise exception 'Conversations belong to people; an API key has none.' using errcode = 'OM403';
    end if;
  end if;

  if p_user is not null then
    select m.role, p.time_zone into v_role, v_zone
      from members m left join team_profiles p on p.team_id = m.team_id and p.id = m.team_id
      where m.team_id = p_team and m.user_id = p_user;
    if not found then
      raise exception 'You are not a member of this team.' using errcode = 'OM403';
    end if;
    if position(' ' || v_role || ' ' in ' ' || p_roles || ' ') = 0 then
      raise exception 'Your role (%) does not have the permission %.', v_role, p_permission using errcode = 'OM403';
    end if;
  else
    v_role := case when p_kind = 'system' then 'system' when v_key_kind = 'service' then 'service' end;
    if v_role is null then
      raise exception 'Nobody answers for this request.' using errcode = 'OM403';
    end if;
    select p.time_zone into v_zone from team_profiles p where p.team_id = p_team and p.id = p_team;
  end if;

  -- As long as a caller waits (`tenant-transaction.ts`): what runs longer only burdens those who come after.
  perform set_config('statement_timeout', '30s', true), set_config('lock_timeout', '10s', true),
          set_config('app.role', v_role, true),
          set_config('app.today', ((p_now at time zone coalesce(v_zone, 'UTC'))::date)::text, true),
          set_config('role', 'omni_app', true);
end
$$;
--> statement-breakpoint

-- As there; a sealed key is never part of the trail, which is kept for longer than the key.
create or replace function app.audit() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v_origin jsonb := coalesce(nullif(current_setting('app.origin', true), ''), '{}')::jsonb;
  v_before jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) - 'sealed_key' end;
  v_after jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) - 'sealed_key' end;
  v_row jsonb := coalesce(v_after, v_before);
  v_salt bytea := uuid_send(gen_random_uuid());
begin
  insert into audit_log (team_id, id, actor_kind, actor_label, user_id, request_id, turn_id, verb, is_reversible, action,
                         record_table, record_id, record_version, before, after, salt, digest)
  values ((v_row ->> 'team_id')::uuid, app.uuid_v7(),
          coalesce(v_origin ->> 'kind', 'database'), coalesce(v_origin ->> 'label', case when v_origin ? 'kind' then null else session_user end),
          (v_origin ->> 'user')::uuid, v_origin ->> 'request', (v_origin ->> 'turn')::uuid, v_origin ->> 'verb',
          coalesce((v_origin ->> 'reversible')::boolean, false), lower(tg_op),
          tg_table_name, (v_row ->> 'id')::uuid, (v_row ->> 'version')::integer, v_before, v_after, v_salt,
          sha256(v_salt || convert_to(coalesce(v_before::text, '') || coalesce(v_after::text, ''), 'UTF8')));
  return null;
end
$$;
--> statement-breakpoint
do $$
declare
  v_table text;
begin
  foreach v_table in array array['invitations', 'model_settings'] loop
    execute format('create trigger audit after insert or update or delete on %I for each row execute function app.audit()', v_table);
    execute format('create trigger track before update on %I for each row execute function app.track()', v_table);
  end loop;
end
$$;
--> statement-breakpoint
grant select, insert, update, delete on invitations, model_settings, team_logos to omni_app;
--> statement-breakpoint
alter table invitations drop constraint invitations_team_id_member_id_members_team_id_id_fk,
  add constraint invitations_inviter foreign key (team_id, member_id) references members (team_id, id) on delete set null (member_id);
--> statement-breakpoint

-- A team is never without an owner. The team's row is locked first, so that two owners cannot step down past each other.
create function app.keep_an_owner() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.role <> 'owner' or tg_op = 'UPDATE' and new.role = 'owner' then
    return null;
  end if;
  perform from auth.organization where id = old.organization_id for update;
  -- A team that goes takes all its people along.
  if found and not exists (select from auth.member where organization_id = old.organization_id and role = 'owner') then
    raise exception 'A team needs an owner. Make somebody else one first.' using errcode = 'OM409';
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger keep_an_owner after update or delete on auth.member for each row execute function app.keep_an_owner();
--> statement-breakpoint

-- Members are better-auth's, which the app's role cannot reach; these are its only ways to change one of the bound team. False
-- where there is no such member. Raises OM403 for what the bound role may not do.
create function app.set_member_role(p_member uuid, p_role text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v_actor text := coalesce(current_setting('app.role', true), '');
  v_role text;
begin
  if v_actor not in ('owner', 'admin') then
    raise exception 'Only owners and administrators change roles.' using errcode = 'OM403';
  end if;
  select role into v_role from auth.member where organization_id = app.team_id() and id = p_member for update;
  if not found then
    return false;
  end if;
  if v_actor <> 'owner' and 'owner' in (v_role, p_role) then
    raise exception 'Only an owner can make somebody an owner, or change one.' using errcode = 'OM403';
  end if;
  update auth.member set role = p_role where organization_id = app.team_id() and id = p_member;
  return true;
end
$$;
--> statement-breakpoint
create function app.remove_member(p_member uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v_actor text := coalesce(current_setting('app.role', true), '');
  v_role text;
  v_user uuid;
begin
  select role, user_id into v_role, v_user from auth.member where organization_id = app.team_id() and id = p_member for update;
  if not found then
    return false;
  end if;
  if v_user is distinct from app.user_id() then
    if v_actor not in ('owner', 'admin') then
      raise exception 'Only owners and administrators remove people.' using errcode = 'OM403';
    end if;
    if v_actor <> 'owner' and v_role = 'owner' then
      raise exception 'Only an owner can remove an owner.' using errcode = 'OM403';
    end if;
  end if;
  delete from auth.member where organization_id = app.team_id() and id = p_member;
  return true;
end
$$;
--> statement-breakpoint

-- What an invitation's link opens. Its team is not known before it is looked up, as with an API key.
create function app.find_invitation(p_secret_hash text, p_now timestamptz)
returns table (team text, email text, role text, inviter text, expires_at timestamptz, is_open boolean, has_account boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.legal_name, i.email, i.role, m.name, i.expires_at,
    i.accepted_at is null and i.revoked_at is null and i.expires_at > p_now,
    exists (select from auth."user" u join auth.account a on a.user_id = u.id where u.email = i.email)
  from invitations i
    join team_profiles p on p.team_id = i.team_id and p.id = i.team_id
    left join members m on m.team_id = i.team_id and m.id = i.member_id
  where i.secret_hash = p_secret_hash
$$;
--> statement-breakpoint
-- Makes the person a member, once. Raises OM404, OM403 or OM409 where the invitation is not there, not theirs, or not open.
create function app.accept_invitation(p_secret_hash text, p_user uuid, p_now timestamptz) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v_invitation invitations;
begin
  select * into v_invitation from invitations where secret_hash = p_secret_hash for update;
  if not found or v_invitation.revoked_at is not null then
    raise exception 'This invitation is not there any more. Ask for a new one.' using errcode = 'OM404';
  end if;
  if v_invitation.accepted_at is not null then
    raise exception 'This invitation was accepted already. Sign in.' using errcode = 'OM409';
  end if;
  if v_invitation.expires_at <= p_now then
    raise exception 'This invitation has run out. Ask for a new one.' using errcode = 'OM409';
  end if;
  if not exists (select from auth."user" where id = p_user and lower(email) = v_invitation.email) then
    raise exception 'This invitation is for another e-mail address.' using errcode = 'OM403';
  end if;
  perform set_config('app.origin', json_build_object('kind', 'user', 'user', p_user, 'verb', 'invitations.accept')::text, true);
  insert into auth.member (id, organization_id, user_id, role)
    values (app.uuid_v7(), v_invitation.team_id, p_user, v_invitation.role)
    on conflict (organization_id, user_id) do nothing;
  update invitations set accepted_at = p_now where team_id = v_invitation.team_id and id = v_invitation.id;
  return v_invitation.team_id;
end
$$;
--> statement-breakpoint

-- Sign-in lists teams by their names, which the people of a team change in its profile.
create function app.project_team_name() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update auth.organization set name = new.legal_name where id = new.team_id;
  return null;
end
$$;
--> statement-breakpoint
create trigger project_team_name after update of legal_name on team_profiles for each row
  when (old.legal_name is distinct from new.legal_name) execute function app.project_team_name();
--> statement-breakpoint

revoke all on function app.keep_an_owner, app.project_team_name, app.set_member_role, app.remove_member, app.find_invitation, app.accept_invitation from public;
--> statement-breakpoint
grant execute on function app.set_member_role, app.remove_member, app.find_invitation, app.accept_invitation to omni_app;
