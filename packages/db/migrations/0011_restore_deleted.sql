-- A record that a turn deleted comes back: EXECUTE does not set FOUND, so that the row count has to be asked for.
create or replace function app.restore_record(p_table text, p_id uuid, p_before jsonb) returns void
language plpgsql volatile as $$
declare
  v_columns text;
  v_updated integer;
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
  get diagnostics v_updated = row_count;
  if v_updated = 0 then
    execute format('insert into %1$I (team_id, id, version, created_at, %2$s)
                    select team_id, id, version + 1, created_at, %2$s from jsonb_populate_record(null::%1$I, $1)', p_table, v_columns)
      using p_before;
  end if;
end
$$;
