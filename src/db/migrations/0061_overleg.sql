-- Meetings and what was agreed, as rows (src/zaken/projecties.ts): lists find what is planned and what is overdue.
create table overleg (
  loket text not null,
  zaak uuid not null,
  id uuid not null,
  vorm text not null,
  wanneer timestamptz not null,
  status text not null,
  primary key (loket, zaak, id),
  foreign key (loket, zaak) references zaak
);
create index overleg_gepland on overleg (loket, wanneer) where status = 'gepland';

create table afspraak (
  loket text not null,
  zaak uuid not null,
  id uuid not null,
  eigenaar uuid,
  uiterlijk date not null,
  status text not null,
  primary key (loket, zaak, id),
  foreign key (loket, zaak) references zaak
);
create index afspraak_open on afspraak (loket, uiterlijk) where status = 'open';

alter table overleg enable row level security;
create policy eigen_loket on overleg
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update, delete on overleg to baken_app;

alter table afspraak enable row level security;
create policy eigen_loket on afspraak
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update, delete on afspraak to baken_app;
