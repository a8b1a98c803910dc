-- A refusal that a program tells apart says its reason, and what it is about, as JSON in the error's detail; `db/database-error.ts`
-- reads it. Otherwise these are as in 0006.
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
      raise exception 'Your role does not have the permission %.', p_permission using errcode = 'OM403',
        detail = json_build_object('reason', 'role_permission', 'role', v_role, 'permission', p_permission);
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
create or replace function app.keep_an_owner() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.role <> 'owner' or tg_op = 'UPDATE' and new.role = 'owner' then
    return null;
  end if;
  perform from auth.organization where id = old.organization_id for update;
  -- A team that goes takes all its people along.
  if found and not exists (select from auth.member where organization_id = old.organization_id and role = 'owner') then
    raise exception 'A team needs an owner. Make somebody else one first.' using errcode = 'OM409',
      detail = json_build_object('reason', 'last_owner');
  end if;
  return null;
end
$$;
--> statement-breakpoint
create or replace function app.set_member_role(p_member uuid, p_role text) returns boolean
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
    raise exception 'Only an owner can make somebody an owner, or change one.' using errcode = 'OM403',
      detail = json_build_object('reason', 'owners_only');
  end if;
  update auth.member set role = p_role where organization_id = app.team_id() and id = p_member;
  return true;
end
$$;
--> statement-breakpoint
create or replace function app.remove_member(p_member uuid) returns boolean
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
      raise exception 'Only an owner can remove an owner.' using errcode = 'OM403',
        detail = json_build_object('reason', 'owners_only');
    end if;
  end if;
  delete from auth.member where organization_id = app.team_id() and id = p_member;
  return true;
end
$$;
