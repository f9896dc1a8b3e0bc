-- Advice that the desk itself gives, asked or not, to policy, contract management, directors: a record of its own.
-- Comes after 0080, whose texts it uses. Codes, dates and ids; what was advised and what came of it are texts of the register, each under its own key.
create table advies (
  loket text not null references loket,
  id uuid not null,
  -- The form's key: the same submit twice is one record.
  sleutel uuid not null,
  gevraagd boolean not null,
  aan text not null,
  thema text,
  gegeven_op date not null,
  opvolgen_op date,
  inhoud uuid not null,
  uitkomst text check (uitkomst in ('overgenomen', 'deels', 'niet')),
  uitkomst_op date,
  door uuid not null,
  op timestamptz not null,
  versie int not null,
  primary key (loket, id),
  unique (loket, sleutel),
  foreign key (loket, door) references gebruiker,
  foreign key (loket, inhoud) references registertekst,
  check ((uitkomst is null) = (uitkomst_op is null))
);
create index advies_open on advies (loket, opvolgen_op, id) where uitkomst is null;
create index advies_gegeven on advies (loket, gegeven_op, id);

-- What came of it, and when the desk asked again in vain; nothing is written over.
create table advies_vervolg (
  loket text not null,
  id uuid not null,
  advies uuid not null,
  uitkomst text check (uitkomst in ('overgenomen', 'deels', 'niet')),
  dag date not null,
  toelichting uuid,
  door uuid not null,
  op timestamptz not null,
  primary key (loket, id),
  foreign key (loket, advies) references advies,
  foreign key (loket, toelichting) references registertekst,
  foreign key (loket, door) references gebruiker
);
create index advies_vervolg_advies on advies_vervolg (loket, advies, op);

-- The dossiers from which an advice arose. A destroyed dossier takes its links along; the advice stays.
create table advies_dossier (
  loket text not null,
  advies uuid not null,
  zaak uuid not null,
  primary key (loket, advies, zaak),
  foreign key (loket, advies) references advies,
  foreign key (loket, zaak) references zaak
);
create index advies_dossier_zaak on advies_dossier (loket, zaak);

do $$
declare t text;
begin
  foreach t in array array['advies', 'advies_vervolg', 'advies_dossier'] loop
    execute format('alter table %I enable row level security', t);
    execute format(
      'create policy eigen_loket on %I using (loket = (select nullif(current_setting(''app.loket'', true), ''''))) with check (loket = (select nullif(current_setting(''app.loket'', true), '''')))', t);
    execute format('grant select, insert, delete on %I to baken_app', t);
  end loop;
  grant update on advies to baken_app;
end $$;
