-- A file in the store (src/kluis/bestandsopslag.ts): of a dossier, or of a draft that becomes one. Which name it had
-- and what it shows is content; here stand ids, sizes and hashes. `herkenning` is keyed, so that the register gives
-- away nothing about a file that somebody has a copy of.
create table bestand (
  loket text not null references loket,
  id uuid not null,
  zaak uuid,
  concept uuid,
  grootte int not null,
  -- SHA-256 of the ciphertext: `verify` holds the store against it.
  hash bytea not null,
  herkenning bytea not null,
  gemaakt_op timestamptz not null,
  primary key (loket, id),
  foreign key (loket, zaak) references zaak,
  check (num_nonnulls(zaak, concept) = 1)
);
create index bestand_zaak on bestand (loket, zaak) where zaak is not null;
create index bestand_concept on bestand (loket, concept) where concept is not null;
create index bestand_herkenning on bestand (loket, herkenning);

-- The attachments of dossiers as rows, so that the scanner finds what waits (src/zaken/projecties.ts).
create table bijlage (
  loket text not null,
  zaak uuid not null,
  id uuid not null,
  stand text not null,
  primary key (loket, zaak, id),
  foreign key (loket, zaak) references zaak
);
create index bijlage_wacht on bijlage (loket, id) where stand = 'wacht';

alter table bestand enable row level security;
create policy eigen_loket on bestand
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, delete on bestand to baken_app;

alter table bijlage enable row level security;
create policy eigen_loket on bijlage
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update, delete on bijlage to baken_app;
