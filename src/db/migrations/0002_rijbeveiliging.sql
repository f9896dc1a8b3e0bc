-- The second wall. The application's role owns nothing and sees one desk at a time: the policies
-- compare with a setting that lives within the transaction, and without it nothing is visible.
do $$
declare t text;
begin
  if not exists (select from pg_roles where rolname = 'baken_app') then
    create role baken_app login;
  end if;
  -- Only when needed: granting a role locks it for the whole cluster until the transaction ends.
  if not pg_has_role(current_user, 'baken_app', 'member') then
    execute format('grant baken_app to %I', current_user);
  end if;
  execute format('grant connect on database %I to baken_app', current_database());
  grant usage on schema public to baken_app;
  for t in select tablename from pg_tables where schemaname = 'public' and tablename <> 'migratie' loop
    execute format('alter table %I enable row level security', t);
    execute format(
      'create policy eigen_loket on %I using (loket = (select nullif(current_setting(''app.loket'', true), ''''))) with check (loket = (select nullif(current_setting(''app.loket'', true), '''')))', t);
    execute format('grant select, insert on %I to baken_app', t);
  end loop;
  -- Insert-only by grant: the access log, its seals, the journal, locks on protocols, adopted reports, tombstones.
  for t in select tablename from pg_tables where schemaname = 'public' and tablename not in
    ('migratie', 'toegangslog', 'zegel', 'protocolslot', 'rapportvaststelling', 'grafsteen', 'journaal', 'telregel') loop
    execute format('grant update, delete on %I to baken_app', t);
  end loop;
  grant update on telregel to baken_app;
  -- Destroying a dossier removes its journal as well; the tombstone stays (privacy, "Destruction").
  grant delete on journaal to baken_app;
end $$;
