-- Roles are cluster-wide: another database of the same server may have made them already, or be making them now.
do $$ begin
  create role omni_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$ begin
  create role omni_auth nologin;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
-- The owner binds each transaction to one of the two roles, where the app does not log in as one of them itself.
do $$ begin
  if not pg_has_role(current_user, 'omni_app', 'member') or not pg_has_role(current_user, 'omni_auth', 'member') then
    execute format('grant omni_app, omni_auth to %I', current_user);
  end if;
end $$;
--> statement-breakpoint
create extension if not exists pg_trgm;
--> statement-breakpoint
create extension if not exists vector;
--> statement-breakpoint
create schema app;
--> statement-breakpoint
-- How search compares: lower case, without the marks that a keyboard may not have. Not the unaccent extension, whose dictionary
-- makes it STABLE, so that no index could use it.
create function app.fold(p_text text) returns text language sql immutable parallel safe strict as $$
  select translate(lower(p_text),
    'áàâäãåāăąæçćčďđéèêëēėęěğģíìîïīįķłľļĺñńňņóòôöõøőœŕřśšşșßťţțúùûüūůűųýÿžźż',
    'aaaaaaaaaacccddeeeeeeeeggiiiiiikllllnnnnoooooooorrssssstttuuuuuuuuyyzzz')
$$;
