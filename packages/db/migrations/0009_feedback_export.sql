-- What people of the team thought of their answers, with the conversation up to each: for the verb `feedback.export`, which alone
-- asks for it. SECURITY DEFINER with an explicit team, since conversations are otherwise seen by nobody but the person who has them.
create function app.rated_answers(p_after uuid, p_limit int) returns table (
  id uuid, rating text, reason text, comment text, rated_at timestamptz, message_id uuid, messages jsonb
) language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v_team uuid := nullif(current_setting('app.team_id', true), '')::uuid;
begin
  if current_setting('app.role', true) is null or current_setting('app.role', true) not in ('owner', 'admin') then
    raise exception 'Only owners and admins may take the feedback of the team away.' using errcode = 'OM403';
  end if;
  return query
    select f.id, f.rating, f.reason, f.comment, f.updated_at, f.message_id, (
        select jsonb_agg(jsonb_build_object('id', m.id, 'role', m.role, 'parts', (
            -- What tools found is of no use without its day, and is the bulk of a conversation.
            select coalesce(jsonb_agg(part - 'output' order by place), '[]'::jsonb)
              from jsonb_array_elements(m.parts) with ordinality as parts (part, place)
          )) order by m.position)
        from public.messages m
        where m.team_id = v_team and m.chat_id = rated.chat_id and m.position <= rated.position
          -- Of what was asked anew, what stood there when the answer was given.
          and (m.superseded_at is null or m.superseded_at > rated.created_at)
      )
      from public.feedback f
      join public.messages rated on rated.team_id = f.team_id and rated.id = f.message_id
      where f.team_id = v_team and (p_after is null or f.id > p_after)
      order by f.id
      limit p_limit;
end
$$;
--> statement-breakpoint
revoke all on function app.rated_answers(uuid, int) from public;
--> statement-breakpoint
grant execute on function app.rated_answers(uuid, int) to omni_app;
