-- A proposal to destroy a dossier, and what was decided about it. Outlives the dossier, so it refers to none:
-- codes, dates and who. Texts are content of the dossier and go with it.
create table vernietigingsvoorstel (
  loket text not null references loket,
  id uuid not null,
  zaak uuid not null,
  nummer text not null,
  grondslag text not null,
  toelichting uuid,
  op timestamptz not null,
  door uuid not null,
  status text not null,
  besloten_op timestamptz,
  besloten_door uuid,
  reden uuid,
  primary key (loket, id),
  foreign key (loket, door) references gebruiker,
  foreign key (loket, besloten_door) references gebruiker
);
create unique index vernietigingsvoorstel_open on vernietigingsvoorstel (loket, zaak) where status = 'voorgesteld';
create index vernietigingsvoorstel_op on vernietigingsvoorstel (loket, op);
-- What was decided but is not carried out to the end yet, after a crash for instance.
create index zaak_vernietigd on zaak (loket, id) where status = 'vernietigd';

alter table vernietigingsvoorstel enable row level security;
create policy eigen_loket on vernietigingsvoorstel
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update on vernietigingsvoorstel to baken_app;
