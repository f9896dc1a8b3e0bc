-- Who has which shift, and how to reach them in it: people of the desk, by the telephone of their work.
create table dienstrooster (
  loket text not null references loket,
  id uuid not null,
  gebruiker uuid not null,
  van timestamptz not null,
  tot timestamptz not null,
  taak text not null,
  telefoon text not null,
  primary key (loket, id),
  unique (loket, van, gebruiker),
  check (van < tot),
  foreign key (loket, gebruiker) references gebruiker
);

-- One handover for each time that the desk opens or closes. `punten` are ids and codes of what was handed over;
-- what was said besides is encrypted with a key of its own, and goes after a month.
create table dienstoverdracht (
  loket text not null references loket,
  id uuid not null,
  wissel timestamptz not null,
  punten jsonb not null,
  opmerking bytea,
  gegeven_op timestamptz not null,
  gegeven_door uuid not null,
  aanvaard_op timestamptz,
  aanvaard_door uuid,
  primary key (loket, id),
  unique (loket, wissel),
  foreign key (loket, gegeven_door) references gebruiker,
  foreign key (loket, aanvaard_door) references gebruiker
);

-- Read with every session, for the menu.
create index dienstoverdracht_open on dienstoverdracht (loket) where aanvaard_op is null;

-- What the next shift must look at is read at every handover, among all dossiers.
create index zaak_aandachtspunt on zaak (loket, id) where werk ? 'aandachtspunt';

do $$
declare t text;
begin
  foreach t in array array['dienstrooster', 'dienstoverdracht'] loop
    execute format('alter table %I enable row level security', t);
    execute format(
      'create policy eigen_loket on %I using (loket = (select nullif(current_setting(''app.loket'', true), ''''))) with check (loket = (select nullif(current_setting(''app.loket'', true), '''')))', t);
    execute format('grant select, insert, update on %I to baken_app', t);
  end loop;
  grant delete on dienstrooster to baken_app;
end $$;
