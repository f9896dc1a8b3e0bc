-- A comparison of the desk's list with a supervisor's, as it was seen: counts, numbers and codes, no text.
create table toezichtafstemming (
  loket text not null references loket,
  id uuid not null,
  toezichthouder text not null,
  van date not null,
  tot date not null,
  bij_hen integer not null,
  bij_ons integer not null,
  -- What stands on one list only: { kenmerk or zaak, oorzaak }.
  verschillen jsonb not null,
  op timestamptz not null,
  door uuid not null,
  primary key (loket, id),
  check (van < tot),
  foreign key (loket, door) references gebruiker
);
alter table toezichtafstemming enable row level security;
create policy eigen_loket on toezichtafstemming
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert on toezichtafstemming to baken_app;

-- The dossiers that a supervisor has to do with, by when they came in.
create index zaak_toezicht on zaak (loket, ontvangen_op)
  where screening -> 'meldplichten' <> '[]'::jsonb or werk ? 'toezicht';
