-- The search of 0002_kernel.sql, which from now on finds contacts too. Kept whole: a function is replaced, not amended. Of documents
-- it ranks a bounded number: with many of them, a few figures are in nearly every number.
create or replace function app.find_records(p_kind text, p_text text, p_limit integer)
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
                 ('deal stage', 'deal_stages', 'name'), ('contact', 'contacts', 'name'), ('invoice', 'invoices', 'number'), ('quote', 'quotes', 'number')
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
    -- Ranked are no more than some thousands, the number itself among them: “2026” is in most numbers of a year.
    return query execute format(
      'select s.id, s.number, case when lower(s.number) = lower(trim($4)) then 1.0::double precision
         else least(0.99, greatest(similarity(app.fold(s.number), $2), 0.95 * word_similarity($2, app.fold(s.number)))::double precision) end
       from ((select s.id, s.number from %1$I s where s.team_id = $1 and app.fold(s.number) like %2$L)
             union (select s.id, s.number from %1$I s where s.team_id = $1 and (%3$s) limit 2000)) s
       order by 3 desc, length(s.number), s.number limit $3',
      v_table, regexp_replace(v_text, '([\\%_])', '\\\1', 'g'), coalesce(v_contains, 'false')) using v_team, v_text, p_limit, p_text;
    if found then
      return;
    end if;
  end if;
  return query execute format(v_query, case when v_table = 'deal_stages' then 'true' else format('app.fold(s.%I) %%> $2', v_column) end)
    using v_team, v_text, p_limit, p_text;
end
$$;
