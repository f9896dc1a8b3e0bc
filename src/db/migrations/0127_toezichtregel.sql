-- What stays of a supervisor's dossier for the account of a year, also when it is destroyed: codes, counts and how many
-- days, as in a telregel. No name, no text, and of the event itself not even the day.
create table toezichtregel (
  loket text not null references loket,
  zaak uuid not null,
  ontvangen_op timestamptz not null,
  soort text,
  melder_type text,
  organisatie uuid,
  uitkomst text,
  -- Its report was joined to another dossier: it counts as a report, not as a case.
  gevoegd boolean not null,
  -- Whether it came in in time, for each sort of reporter who had to: { type: 'opTijd' | 'teLaat' | 'onbekend' }.
  gemeld jsonb not null default '{}',
  -- By whom it was investigated: 'aanbieder', 'toezichthouder' or 'niet'; null when that was not kept.
  onderzoek text,
  -- Whether the provider was asked to investigate; of its last report the judgement, and how many there were.
  gevraagd boolean not null,
  oordeel text,
  rondes int not null,
  -- Days from receipt to closing.
  dagen int,
  -- How many measures stand where: { stand: n }.
  maatregelen jsonb not null,
  -- How each term went: [{ code, stand: 'opTijd' | 'teLaat' | 'loopt', einde }], with an end only while it runs.
  termijnen jsonb not null,
  primary key (loket, zaak),
  foreign key (loket, organisatie) references organisatie
);
create index toezichtregel_periode on toezichtregel (loket, ontvangen_op);

alter table toezichtregel enable row level security;
create policy eigen_loket on toezichtregel
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update on toezichtregel to baken_app;
