-- The register. `loket` leads every key: a register can be moved, exported or destroyed as a whole.
-- Content that can identify or describe people is bytea, encrypted by the application (src/kluis).

create table loket (
  loket text primary key,
  begonnen_op timestamptz not null default now()
);

create table protocolslot (
  loket text not null references loket,
  versie int not null,
  hash text not null,
  vergrendeld_op timestamptz not null default now(),
  primary key (loket, versie)
);

create table besluitdag (
  loket text not null references loket,
  dag date not null,
  bron text not null,
  primary key (loket, dag)
);

create table dossierteller (
  loket text not null references loket,
  jaar int not null,
  laatste int not null,
  primary key (loket, jaar)
);

create table gebruiker (
  loket text not null references loket,
  id uuid not null,
  uitgever text not null,
  sub text not null,
  naam text not null,
  rollen text[] not null,
  actief boolean not null default true,
  gemaakt_op timestamptz not null default now(),
  primary key (loket, id),
  unique (loket, uitgever, sub)
);

create table sessie (
  loket text not null references loket,
  hash bytea not null,
  gebruiker uuid not null,
  begonnen_op timestamptz not null,
  gezien_op timestamptz not null,
  bevestigd_op timestamptz not null,
  primary key (loket, hash),
  foreign key (loket, gebruiker) references gebruiker
);
create index sessie_gebruiker on sessie (loket, gebruiker);

create table aanmelding (
  loket text not null references loket,
  hash bytea not null,
  verifier text not null,
  nonce text not null,
  naar text not null,
  begonnen_op timestamptz not null,
  primary key (loket, hash)
);

create table organisatie (
  loket text not null references loket,
  id uuid not null,
  naam text not null,
  type text,
  geldig_van date not null,
  geldig_tot date,
  primary key (loket, id)
);
create unique index organisatie_naam on organisatie (loket, naam) where geldig_tot is null;

create table zaak (
  loket text not null references loket,
  id uuid not null,
  nummer text not null,
  procedure text not null,
  protocolversie int not null,
  status text not null,
  soort text,
  categorie text,
  kader text,
  melder_type text,
  criteria text[] not null,
  vier_p text[] not null,
  minderjarig boolean,
  onderdak boolean,
  urgent boolean not null,
  screening jsonb,
  vertrouwelijkheid text not null,
  behandelaar uuid,
  team uuid[] not null,
  meldingen uuid[] not null,
  ontvangen_op timestamptz not null,
  gescreend_op timestamptz,
  gesloten_op timestamptz,
  sluitreden text,
  eerste_termijn timestamptz,
  versie int not null,
  primary key (loket, id),
  unique (loket, nummer),
  foreign key (loket, behandelaar) references gebruiker
);
-- The work list reads only what is open; closed dossiers outnumber it a hundred to one.
create index zaak_open on zaak (loket, eerste_termijn, id) where status in ('ontvangen', 'in_behandeling');
create index zaak_behandelaar on zaak (loket, behandelaar, eerste_termijn) where status in ('ontvangen', 'in_behandeling');

create table journaal (
  loket text not null,
  zaak uuid not null,
  volgnr int not null,
  op timestamptz not null,
  wie uuid,
  opdracht text not null,
  feiten jsonb not null,
  primary key (loket, zaak, volgnr),
  foreign key (loket, zaak) references zaak
);

create table termijn (
  loket text not null,
  zaak uuid not null,
  id uuid not null,
  code text not null,
  status text not null,
  van timestamptz not null,
  eind_moment timestamptz not null,
  einde text not null,
  uitleg text not null,
  gehaald_op timestamptz,
  verlengingen jsonb not null,
  pauzes jsonb not null,
  primary key (loket, zaak, id),
  foreign key (loket, zaak) references zaak
);
create index termijn_lopend on termijn (loket, eind_moment) where status = 'lopend';

create table taak (
  loket text not null,
  zaak uuid not null,
  id uuid not null,
  code text not null,
  status text not null,
  verplicht boolean not null,
  gesteld_op timestamptz not null,
  gedaan_op timestamptz,
  gedaan_door uuid,
  tekst uuid,
  primary key (loket, zaak, id),
  foreign key (loket, zaak) references zaak
);

create table inhoud (
  loket text not null,
  zaak uuid not null,
  id uuid not null,
  soort text not null,
  cijfertekst bytea not null,
  gemaakt_op timestamptz not null,
  primary key (loket, zaak, id),
  foreign key (loket, zaak) references zaak
);

create table melding (
  loket text not null,
  id uuid not null,
  nummer text not null,
  kanaal text not null,
  ontvangen_op timestamptz not null,
  ingevoerd_op timestamptz not null,
  organisatie uuid,
  code_hash bytea not null,
  cijfertekst bytea not null,
  primary key (loket, id),
  unique (loket, nummer),
  unique (loket, code_hash),
  foreign key (loket, organisatie) references organisatie
);

create table zaak_melding (
  loket text not null,
  zaak uuid not null,
  melding uuid not null,
  primary key (loket, zaak, melding),
  foreign key (loket, zaak) references zaak,
  foreign key (loket, melding) references melding
);
create index zaak_melding_melding on zaak_melding (loket, melding);

create table voorval (
  loket text not null references loket,
  id uuid not null,
  vanaf timestamptz,
  tot timestamptz,
  zekerheid text not null,
  categorie text,
  cijfertekst bytea not null,
  primary key (loket, id)
);

create table melding_voorval (
  loket text not null,
  melding uuid not null,
  voorval uuid not null,
  primary key (loket, melding, voorval),
  foreign key (loket, melding) references melding,
  foreign key (loket, voorval) references voorval
);
create index melding_voorval_voorval on melding_voorval (loket, voorval);

create table betrokkene (
  loket text not null references loket,
  id uuid not null,
  cijfertekst bytea not null,
  geldig_van date not null,
  geldig_tot date,
  primary key (loket, id)
);

-- One row per link of a person to a dossier, and within it to a report or an event, with the role.
create table betrokkenheid (
  loket text not null,
  id uuid not null,
  betrokkene uuid not null,
  zaak uuid not null,
  melding uuid,
  voorval uuid,
  rol text not null,
  geldig_van date not null,
  geldig_tot date,
  primary key (loket, id),
  foreign key (loket, betrokkene) references betrokkene,
  foreign key (loket, zaak) references zaak,
  foreign key (loket, melding) references melding,
  foreign key (loket, voorval) references voorval
);
create index betrokkenheid_betrokkene on betrokkenheid (loket, betrokkene);
create index betrokkenheid_zaak on betrokkenheid (loket, zaak);

create table zoektoken (
  loket text not null,
  token bytea not null,
  betrokkene uuid not null,
  primary key (loket, token, betrokkene),
  foreign key (loket, betrokkene) references betrokkene
);
create index zoektoken_betrokkene on zoektoken (loket, betrokkene);

create table importbestand (
  loket text not null references loket,
  hash text not null,
  soort text not null,
  naam text not null,
  regels int not null,
  op timestamptz not null default now(),
  primary key (loket, hash)
);

create table telregel (
  loket text not null references loket,
  id uuid not null,
  nummer text not null,
  ontvangen_op timestamptz not null,
  soort text,
  categorie text,
  kader text,
  melder_type text,
  organisatie uuid,
  minderjarig boolean,
  onderdak boolean,
  gemeente text,
  vier_p text[] not null,
  uitkomst text,
  gescreend_op timestamptz,
  gesloten_op timestamptz,
  zaak uuid,
  herkomst text not null,
  primary key (loket, id),
  unique (loket, herkomst, nummer),
  foreign key (loket, organisatie) references organisatie
);
create index telregel_periode on telregel (loket, ontvangen_op);
create index telregel_zaak on telregel (loket, zaak);

create table jaartotaal (
  loket text not null references loket,
  jaar int not null,
  cijfer text not null,
  waarde int not null,
  bron text not null,
  primary key (loket, jaar, cijfer)
);

create table rapportvaststelling (
  loket text not null references loket,
  id uuid not null,
  van date not null,
  tot date not null,
  op timestamptz not null,
  door uuid not null,
  rapport jsonb not null,
  hash text not null,
  primary key (loket, id),
  foreign key (loket, door) references gebruiker
);
create index rapportvaststelling_periode on rapportvaststelling (loket, van, tot);

create table concept (
  loket text not null references loket,
  id uuid not null,
  soort text not null,
  gebruiker uuid,
  cijfertekst bytea not null,
  versie int not null,
  gewijzigd_op timestamptz not null,
  primary key (loket, id)
);
create index concept_gewijzigd on concept (loket, gewijzigd_op);

create table indiening (
  loket text not null references loket,
  sleutel uuid not null,
  hash bytea not null,
  zaak uuid not null,
  cijfertekst bytea not null,
  op timestamptz not null,
  primary key (loket, sleutel)
);
create index indiening_op on indiening (loket, op);
create index indiening_zaak on indiening (loket, zaak);

create table noodtoegang (
  loket text not null,
  id uuid not null,
  zaak uuid not null,
  gebruiker uuid not null,
  reden bytea not null,
  begonnen_op timestamptz not null,
  eindigt_op timestamptz not null,
  beoordelen_voor timestamptz not null,
  beoordeeld_op timestamptz,
  beoordeeld_door uuid,
  oordeel text,
  primary key (loket, id),
  foreign key (loket, zaak) references zaak,
  foreign key (loket, gebruiker) references gebruiker
);
create index noodtoegang_gebruiker on noodtoegang (loket, gebruiker, zaak, eindigt_op);
create index noodtoegang_open on noodtoegang (loket, beoordelen_voor) where beoordeeld_op is null;

create table bericht (
  loket text not null,
  id uuid not null,
  aan uuid not null,
  soort text not null,
  zaak uuid,
  op timestamptz not null,
  gelezen_op timestamptz,
  primary key (loket, id),
  foreign key (loket, aan) references gebruiker
);
create index bericht_aan on bericht (loket, aan) where gelezen_op is null;

create table weergave (
  loket text not null,
  gebruiker uuid not null,
  scherm text not null,
  keuze jsonb not null,
  primary key (loket, gebruiker, scherm),
  foreign key (loket, gebruiker) references gebruiker
);

create table toegangslog (
  loket text not null references loket,
  id uuid not null,
  op timestamptz not null default clock_timestamp(),
  wie uuid,
  rol text not null,
  handeling text not null,
  doel text not null,
  -- The dossier looked at; a list or a search names what it returned in `onderwerpen`.
  zaak uuid,
  onderwerpen uuid[] not null,
  herkomst text not null,
  uitkomst text not null,
  noodtoegang uuid,
  primary key (loket, id)
);
create index toegangslog_op on toegangslog (loket, op);
create index toegangslog_zaak on toegangslog (loket, zaak, op) where zaak is not null;

create table zegel (
  loket text not null references loket,
  volgnr int not null,
  tot timestamptz not null,
  aantal int not null,
  hash text not null,
  vorige text not null,
  op timestamptz not null default now(),
  primary key (loket, volgnr)
);

create table grafsteen (
  loket text not null references loket,
  zaak uuid not null,
  nummer text not null,
  op timestamptz not null,
  grondslag text not null,
  voorgesteld_door uuid not null,
  door uuid not null,
  primary key (loket, zaak)
);
