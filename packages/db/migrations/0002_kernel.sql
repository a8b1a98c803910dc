-- What no write may go round: binding and rights, versions, audit. See docs/adr/0002-policy-in-the-database.md.
grant usage on schema app to omni_app;
--> statement-breakpoint
grant usage on schema auth to omni_auth;
--> statement-breakpoint
grant select, insert, update, delete on all tables in schema auth to omni_auth;
--> statement-breakpoint

-- UUID version 7 (RFC 9562): 48 bits of milliseconds, then random bits; PostgreSQL has its own from version 18 on.
create function app.uuid_v7() returns uuid language sql volatile parallel safe as $$
  select encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid
$$;
--> statement-breakpoint

-- The bound team, person and day. Each is null where nothing is bound.
create function app.team_id() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.team_id', true), '')::uuid
$$;
--> statement-breakpoint
create function app.user_id() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.user_id', true), '')::uuid
$$;
--> statement-breakpoint
-- Today in the team's time zone: what decides whether an invoice is overdue.
create function app.today() returns date language sql stable parallel safe as $$
  select nullif(current_setting('app.today', true), '')::date
$$;
--> statement-breakpoint

-- Binds the transaction to a team and checks the actor's rights, in one round trip. Raises OM401 (key not valid) or OM403
-- (no membership, or a role without the permission); the statements sent behind it then fail without running.
-- `p_roles` are the roles that hold the permission, with spaces between them. `origin` is kept as text and only parsed by the audit trigger: most transactions write nothing.
create function app.bind(
  p_team uuid, p_kind text, p_user uuid, p_key uuid, p_permission text, p_roles text, p_origin text, p_now timestamptz
) returns void language plpgsql volatile as $$
declare
  v_role text;
  v_zone text;
  v_key_kind text;
  v_key_permissions text[];
begin
  -- The team first: a login without the owner's rights sees the rows below through the policies.
  perform set_config('app.team_id', p_team::text, true),
          set_config('app.user_id', coalesce(p_user::text, ''), true),
          set_config('app.actor_kind', p_kind, true),
          set_config('app.origin', p_origin, true);

  if p_key is not null then
    select k.permissions, k.kind into v_key_permissions, v_key_kind from api_keys k
      where k.team_id = p_team and k.id = p_key and k.revoked_at is null and (k.expires_at is null or k.expires_at > p_now);
    if not found then
      raise exception 'This API key is not valid any more.' using errcode = 'OM401';
    end if;
    if v_key_kind = 'service' and not p_permission = any (v_key_permissions) then
      raise exception 'This API key does not have the permission %.', p_permission using errcode = 'OM403';
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

-- A key's team is not known before it is looked up; this is the one look-up across teams, by the hash of the secret.
create function app.find_api_key(p_secret_hash text) returns table (team_id uuid, id uuid, kind text, user_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select k.team_id, k.id, k.kind, m.user_id
  from api_keys k join members m on m.team_id = k.team_id and m.id = k.member_id
  where k.secret_hash = p_secret_hash and k.revoked_at is null
$$;
--> statement-breakpoint

-- Turns whose process died: their lease ran out and nobody closed them. The sweeper looks across teams, and closes each in its own.
create function app.find_lapsed_turns(p_now timestamptz, p_limit integer) returns table (team_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select team_id, id from turns where status = 'running' and lease_until < p_now order by lease_until limit p_limit
$$;
--> statement-breakpoint

create function app.track() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  new.created_at := old.created_at;
  new.updated_at := now();
  return new;
end
$$;
--> statement-breakpoint

-- A change of a line or a payment is a change of its invoice: whoever looked at the invoice must notice.
-- Arguments: the root's table, and the column that names it.
create function app.touch_root() returns trigger language plpgsql as $$
declare
  v_row jsonb := to_jsonb(coalesce(new, old));
begin
  execute format('update %I set version = version where team_id = $1 and id = $2', tg_argv[0])
    using (v_row ->> 'team_id')::uuid, (v_row ->> tg_argv[1])::uuid;
  return null;
end
$$;
--> statement-breakpoint

-- SECURITY DEFINER because the app's role may read the audit log but not write it.
create function app.audit() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v_origin jsonb := coalesce(nullif(current_setting('app.origin', true), ''), '{}')::jsonb;
  v_before jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  v_after jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
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

-- Business records are audited; logs, transcripts and the queue are not (they are written once, or are the log themselves).
do $$
declare
  v_table text;
begin
  foreach v_table in array array[
    'team_profiles', 'members', 'api_keys', 'customers', 'contacts', 'product_categories', 'products', 'deal_stages', 'deals',
    'quotes', 'quote_lines', 'invoices', 'invoice_lines', 'invoice_taxes', 'payments', 'activities', 'approvals'
  ] loop
    execute format('create trigger audit after insert or update or delete on %I for each row execute function app.audit()', v_table);
    execute format('create trigger track before update on %I for each row execute function app.track()', v_table);
    execute format('grant select, insert, update, delete on %I to omni_app', v_table);
  end loop;
  foreach v_table in array array[
    'chats', 'turns', 'messages', 'working_memories', 'feedback', 'outbox', 'ai_metrics', 'ai_audit_log'
  ] loop
    execute format('grant select, insert, update, delete on %I to omni_app', v_table);
  end loop;
end
$$;
--> statement-breakpoint
create trigger track before update on chats for each row execute function app.track();
--> statement-breakpoint
create trigger track before update on working_memories for each row execute function app.track();
--> statement-breakpoint
create trigger track before update on feedback for each row execute function app.track();
--> statement-breakpoint
create trigger touch after insert or update or delete on quote_lines for each row execute function app.touch_root('quotes', 'quote_id');
--> statement-breakpoint
create trigger touch after insert or update or delete on invoice_lines for each row execute function app.touch_root('invoices', 'invoice_id');
--> statement-breakpoint
create trigger touch after insert or update or delete on invoice_taxes for each row execute function app.touch_root('invoices', 'invoice_id');
--> statement-breakpoint
create trigger touch after insert or update or delete on payments for each row execute function app.touch_root('invoices', 'invoice_id');
--> statement-breakpoint
grant select on audit_log to omni_app;
--> statement-breakpoint
-- Members follow better-auth's tables alone.
revoke insert, update, delete on members from omni_app;
--> statement-breakpoint
create function app.project_member() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    delete from members where team_id = old.organization_id and id = old.id;
    return null;
  end if;
  insert into members (team_id, id, user_id, name, email, role)
    select new.organization_id, new.id, u.id, u.name, u.email, new.role from auth."user" u where u.id = new.user_id
  on conflict (team_id, id) do update set role = excluded.role;
  return null;
end
$$;
--> statement-breakpoint
create trigger project_member after insert or update or delete on auth.member for each row execute function app.project_member();
--> statement-breakpoint
create function app.project_user() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update members set name = new.name, email = new.email where user_id = new.id;
  return null;
end
$$;
--> statement-breakpoint
create trigger project_user after update of name, email on auth."user" for each row execute function app.project_user();
--> statement-breakpoint

-- A new team starts with its profile and a pipeline; the people of it change both later.
create function app.set_up_team() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into team_profiles (team_id, id, legal_name) values (new.id, new.id, new.name);
  insert into deal_stages (team_id, id, name, position, probability, outcome)
    select new.id, app.uuid_v7(), s.name, s.position, s.probability, s.outcome
    from (values ('Lead', 1, 0.1, null), ('Qualified', 2, 0.25, null), ('Proposal', 3, 0.5, null), ('Negotiation', 4, 0.75, null),
                 ('Won', 5, 1.0, 'won'), ('Lost', 6, 0.0, 'lost')) as s (name, position, probability, outcome);
  return null;
end
$$;
--> statement-breakpoint
create trigger set_up_team after insert on auth.organization for each row execute function app.set_up_team();
--> statement-breakpoint

-- Whether nothing but the demo company lives here: no other team, and nobody who can sign in but the demo's owner.
create function app.holds_only_demo() returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from team_profiles where is_demo)
     and not exists (select from team_profiles where not is_demo)
     and not exists (
       select from auth.account a
       where not exists (
         select from members m join team_profiles p on p.team_id = m.team_id and p.is_demo
         where m.user_id = a.user_id and m.role = 'owner'))
$$;
--> statement-breakpoint

-- Records that a few words may mean, the likeliest first; similarity 1 is the name or number itself. SECURITY DEFINER with an
-- explicit team: trigram operators are not LEAKPROOF, so under row-level security they could not use their indexes.
create function app.find_records(p_kind text, p_text text, p_limit integer)
returns table (id uuid, label text, similarity double precision)
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp set pg_trgm.word_similarity_threshold = 0.4 as $$
declare
  v_team uuid := app.team_id();
  v_text text := app.fold(trim(p_text));
  v_table text;
  v_column text;
  v_contains text;
  v_query text;
begin
  select k.source, k.label into v_table, v_column
    from (values ('customer', 'customers', 'name'), ('product', 'products', 'name'), ('deal', 'deals', 'title'),
                 ('deal stage', 'deal_stages', 'name'), ('invoice', 'invoices', 'number'), ('quote', 'quotes', 'number')
         ) as k (kind, source, label)
    where k.kind = p_kind;
  if v_table is null then
    raise exception 'There is no search for %.', p_kind;
  end if;
  v_query := format(
    'select s.id, s.%1$I, case when lower(s.%1$I) = lower(trim($4)) then 1.0::double precision
       else least(0.99, greatest(similarity(app.fold(s.%1$I), $2), 0.95 * word_similarity($2, app.fold(s.%1$I)))::double precision) end
     from %2$I s where s.team_id = $1 and (%%s) order by 3 desc, length(s.%1$I), s.%1$I limit $3', v_column, v_table);

  -- Numbers share their beginnings, so nearly all of them are near to any of them: what holds every part of the text comes first.
  if v_column = 'number' then
    select string_agg(format('app.fold(s.number) like %L', '%' || replace(part, '_', '\_') || '%'), ' and ') into v_contains
      from regexp_split_to_table(v_text, '[^[:alnum:]_]+') as part where part <> '';
    return query execute format(v_query, coalesce(v_contains, 'false')) using v_team, v_text, p_limit, p_text;
    if found then
      return;
    end if;
  end if;
  return query execute format(v_query, case when v_table = 'deal_stages' then 'true' else format('app.fold(s.%I) %%> $2', v_column) end)
    using v_team, v_text, p_limit, p_text;
end
$$;
--> statement-breakpoint

-- A record as an undo puts it back: the row as the audit log kept it. Runs with the caller's rights.
create function app.restore_record(p_table text, p_id uuid, p_before jsonb) returns void
language plpgsql volatile as $$
declare
  v_columns text;
begin
  if not exists (select from pg_trigger t join pg_class c on c.oid = t.tgrelid
                 where t.tgname = 'audit' and c.relname = p_table and c.relnamespace = 'public'::regnamespace) then
    raise exception '% is not a table of records.', p_table;
  end if;
  if p_before is null then
    execute format('delete from %I where team_id = app.team_id() and id = $1', p_table) using p_id;
    return;
  end if;
  select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into v_columns
    from pg_attribute a
    where a.attrelid = format('public.%I', p_table)::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and a.attname not in ('team_id', 'id', 'version', 'created_at', 'updated_at');
  execute format('update %1$I set (%2$s) = (select %2$s from jsonb_populate_record(null::%1$I, $2))
                  where team_id = app.team_id() and id = $1', p_table, v_columns)
    using p_id, p_before;
  if not found then
    execute format('insert into %1$I (team_id, id, version, created_at, %2$s)
                    select team_id, id, version + 1, created_at, %2$s from jsonb_populate_record(null::%1$I, $1)', p_table, v_columns)
      using p_before;
  end if;
end
$$;
--> statement-breakpoint
-- The version a record stands at, locked until the transaction ends; null where there is none.
create function app.lock_record(p_table text, p_id uuid) returns integer
language plpgsql volatile as $$
declare
  v_version integer;
begin
  execute format('select version from %I where team_id = app.team_id() and id = $1 for update', p_table) into v_version using p_id;
  return v_version;
end
$$;
--> statement-breakpoint

-- The columns two states of a record differ in, as text so that no figure loses digits on its way; never the time stamps.
create function app.differing(p_state jsonb, p_other jsonb) returns jsonb language sql immutable as $$
  select case when p_state is null then null else coalesce((
    select jsonb_object_agg(key, value) from jsonb_each_text(p_state)
    where key not in ('team_id', 'created_at', 'updated_at', 'secret_hash')
      and (p_other is null and value is not null or p_other is not null and (p_other -> key) is distinct from (p_state -> key))
  ), '{}'::jsonb) end
$$;
--> statement-breakpoint

-- Names for the ids in a list of changes, `{ id: name }`, so that a person reads “stage Lead → Won”. Runs with the caller's rights.
create function app.labels_of(p_changes jsonb) returns jsonb language sql stable as $$
  with ids as (
    select distinct found.value::uuid as id
    from jsonb_path_query(p_changes, '$.**') as item (value), lateral (select item.value #>> '{}' as value) as found
    where jsonb_typeof(item.value) = 'string' and found.value ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
  ), labels as (
    select id, title as label from deals where id in (select id from ids)
    union all select id, name from deal_stages where id in (select id from ids)
    union all select id, name from customers where id in (select id from ids)
    union all select id, name from contacts where id in (select id from ids)
    union all select id, name from products where id in (select id from ids)
    union all select id, name from product_categories where id in (select id from ids)
    union all select id, name from members where id in (select id from ids)
    union all select id, name from api_keys where id in (select id from ids)
    union all select id, number from invoices where id in (select id from ids) and number is not null
    union all select id, number from quotes where id in (select id from ids)
    union all select id, left(body, 80) from activities where id in (select id from ids)
  )
  select coalesce(jsonb_object_agg(id, label), '{}'::jsonb) from labels
$$;
--> statement-breakpoint

revoke all on all functions in schema app from public;
--> statement-breakpoint

-- Records outlive whoever owned them. Only the owner is set to null: the team is part of the key.
alter table customers drop constraint customers_team_id_owner_id_members_team_id_id_fk,
  add constraint customers_owner foreign key (team_id, owner_id) references members (team_id, id) on delete set null (owner_id);
--> statement-breakpoint
alter table deals drop constraint deals_team_id_owner_id_members_team_id_id_fk,
  add constraint deals_owner foreign key (team_id, owner_id) references members (team_id, id) on delete set null (owner_id);
--> statement-breakpoint
alter table activities drop constraint activities_team_id_author_id_members_team_id_id_fk,
  add constraint activities_author foreign key (team_id, author_id) references members (team_id, id) on delete set null (author_id),
  drop constraint activities_team_id_assignee_id_members_team_id_id_fk,
  add constraint activities_assignee foreign key (team_id, assignee_id) references members (team_id, id) on delete set null (assignee_id);
--> statement-breakpoint
grant execute on function app.bind, app.find_api_key, app.find_lapsed_turns, app.holds_only_demo, app.find_records, app.restore_record, app.lock_record,
  app.labels_of, app.differing, app.fold, app.team_id, app.user_id, app.today, app.uuid_v7, app.audit, app.track, app.touch_root to omni_app;
