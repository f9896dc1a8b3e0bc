-- The cases of an organisation: written from the dossier, for the list that its people see. Only a way to find them:
-- whether an organisation (still) is the provider of a case stands in the dossier.
create table zaak_aanbieder (
  loket text not null references loket,
  zaak uuid not null,
  id uuid not null,
  kenmerk text,
  primary key (loket, zaak, id),
  foreign key (loket, zaak) references zaak
);
create index zaak_aanbieder_kenmerk on zaak_aanbieder (loket, kenmerk) where kenmerk is not null;
create index zaak_aanbieder_id on zaak_aanbieder (loket, id);

-- Somebody of a provider, signed in with its number or come in with a code. No user of the desk, and no roles. The
-- name is encrypted under the secret in the cookie: whoever has only the register cannot read it.
create table aanbiedersessie (
  loket text not null references loket,
  hash bytea not null,
  id uuid not null,
  organisatie text,
  toegang uuid,
  naam bytea not null,
  begonnen_op timestamptz not null,
  gezien_op timestamptz not null,
  primary key (loket, hash)
);
create index aanbiedersessie_begonnen on aanbiedersessie (loket, begonnen_op);

-- The code of a provider that cannot sign in, under its keyed hash.
create table aanbiedertoegang (
  loket text not null references loket,
  id uuid not null,
  zaak uuid not null,
  code_hash bytea not null,
  primary key (loket, id),
  foreign key (loket, zaak) references zaak
);
create unique index aanbiedertoegang_code on aanbiedertoegang (loket, code_hash);
create index aanbiedertoegang_zaak on aanbiedertoegang (loket, zaak);

do $$
declare t text;
begin
  foreach t in array array['zaak_aanbieder', 'aanbiedersessie', 'aanbiedertoegang'] loop
    execute format('alter table %I enable row level security', t);
    execute format(
      'create policy eigen_loket on %I using (loket = (select nullif(current_setting(''app.loket'', true), ''''))) with check (loket = (select nullif(current_setting(''app.loket'', true), '''')))', t);
    execute format('grant select, insert, update, delete on %I to baken_app', t);
  end loop;
end $$;
