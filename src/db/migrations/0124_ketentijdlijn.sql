-- What providers of a chain put on the one timeline of their investigation: when and what, encrypted as a whole.
create table ketengebeurtenis (
  loket text not null references loket,
  id uuid not null,
  zaak uuid not null,
  partij uuid not null,
  cijfertekst bytea not null,
  op timestamptz not null,
  primary key (loket, id),
  foreign key (loket, zaak) references zaak
);
create index ketengebeurtenis_zaak on ketengebeurtenis (loket, zaak);

alter table ketengebeurtenis enable row level security;
create policy eigen_loket on ketengebeurtenis using (loket = (select nullif(current_setting('app.loket', true), ''))) with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update, delete on ketengebeurtenis to baken_app;
