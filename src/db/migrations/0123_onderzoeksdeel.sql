-- What a provider is writing and did not send yet, part by part. Saved while it is typed, so it is no decision of the
-- dossier: sending it is. A text that came beside another's is kept too (`naast`), until somebody chooses.
create table onderzoeksdeel (
  loket text not null references loket,
  id uuid not null,
  zaak uuid not null,
  partij uuid not null,
  deel text not null,
  versie int not null,
  naast boolean not null,
  cijfertekst bytea not null,
  op timestamptz not null,
  primary key (loket, id),
  foreign key (loket, zaak) references zaak
);
create unique index onderzoeksdeel_een on onderzoeksdeel (loket, zaak, partij, deel) where not naast;
create index onderzoeksdeel_zaak on onderzoeksdeel (loket, zaak);

alter table onderzoeksdeel enable row level security;
create policy eigen_loket on onderzoeksdeel using (loket = (select nullif(current_setting('app.loket', true), ''))) with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update, delete on onderzoeksdeel to baken_app;
