-- The key store: wrapped data keys, apart from the register they protect.
create table sleutel (
  loket text not null,
  id uuid not null,
  soort text not null,
  ingepakt bytea not null,
  kek text not null,
  gemaakt_op timestamptz not null default now(),
  primary key (loket, id)
);
create index sleutel_soort on sleutel (loket, soort, gemaakt_op);

do $$
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
  grant select, insert, delete on sleutel to baken_app;
end $$;
