-- A free text that belongs to no dossier: the judgement of a signal, an account of what was not reported, to whom a
-- figure was given. Encrypted under a key of its own, so that it can be destroyed while the codes beside it stay.
create table registertekst (
  loket text not null references loket,
  id uuid not null,
  cijfertekst bytea not null,
  op timestamptz not null,
  primary key (loket, id)
);

-- What was agreed that a kind of reporter or an organisation reports a year. Null ends the agreement.
create table meldafspraak (
  loket text not null references loket,
  id uuid not null,
  soort text not null check (soort in ('melderType', 'organisatie')),
  code text not null,
  per_jaar int check (per_jaar >= 0),
  vanaf date not null,
  door uuid not null,
  op timestamptz not null,
  primary key (loket, id),
  foreign key (loket, door) references gebruiker
);
create index meldafspraak_reeks on meldafspraak (loket, soort, code, vanaf);

-- A signal that somebody took up: what was seen then, and what came of it. Codes, dates and numbers.
create table signaal (
  loket text not null references loket,
  id uuid not null,
  soort text not null check (soort in ('melderType', 'organisatie')),
  code text not null,
  van date not null,
  tot date not null,
  uitslag text not null,
  aantal int not null,
  verwacht numeric(12, 1),
  laag int,
  hoog int,
  opgepakt_op timestamptz not null,
  opgepakt_door uuid not null,
  oordeel text,
  oordeel_op timestamptz,
  oordeel_door uuid,
  toelichting uuid,
  primary key (loket, id),
  unique (loket, soort, code, van, tot),
  foreign key (loket, opgepakt_door) references gebruiker,
  foreign key (loket, oordeel_door) references gebruiker,
  foreign key (loket, toelichting) references registertekst
);

do $$
declare t text;
begin
  foreach t in array array['registertekst', 'meldafspraak', 'signaal'] loop
    execute format('alter table %I enable row level security', t);
    execute format(
      'create policy eigen_loket on %I using (loket = (select nullif(current_setting(''app.loket'', true), ''''))) with check (loket = (select nullif(current_setting(''app.loket'', true), '''')))', t);
    execute format('grant select, insert on %I to baken_app', t);
  end loop;
  grant update on signaal to baken_app;
  grant delete on registertekst to baken_app;
end $$;
