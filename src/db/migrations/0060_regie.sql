-- Few dossiers wait for an answer or rest: lists find them without reading the others.
create index zaak_overdracht on zaak (loket, id) where werk ? 'overdracht';
create index zaak_sluimert on zaak (loket, id) where werk ? 'sluimertTot';

-- Who covers for whom, from the first day to the last; ended early it keeps when and by whom.
create table waarneming (
  loket text not null,
  id uuid not null,
  afwezige uuid not null,
  waarnemer uuid not null,
  van date not null,
  tot date not null,
  reden text not null,
  ingesteld_op timestamptz not null,
  ingesteld_door uuid not null,
  beeindigd_op timestamptz,
  beeindigd_door uuid,
  primary key (loket, id),
  foreign key (loket, afwezige) references gebruiker,
  foreign key (loket, waarnemer) references gebruiker,
  foreign key (loket, ingesteld_door) references gebruiker,
  foreign key (loket, beeindigd_door) references gebruiker,
  check (van <= tot and afwezige <> waarnemer)
);
create index waarneming_waarnemer on waarneming (loket, waarnemer, tot) where beeindigd_op is null;

alter table waarneming enable row level security;
create policy eigen_loket on waarneming
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update on waarneming to baken_app;
