-- A one-time link, for who has no account. What it opens is content of the dossier; how it stands (opened, lapsed,
-- withdrawn) are facts of the dossier. Here is only what nobody may read: the token under its hash, the code encrypted.
create table eenmalige_link (
  loket text not null references loket,
  id uuid not null,
  zaak uuid not null,
  token_hash bytea not null,
  code bytea not null,
  pogingen int not null default 0,
  primary key (loket, id),
  foreign key (loket, zaak) references zaak
);
create unique index eenmalige_link_token on eenmalige_link (loket, token_hash);
create index eenmalige_link_zaak on eenmalige_link (loket, zaak);

-- The outbox: a notice that leaves by mail, written in the transaction of the decision that it follows from.
-- Address and token are one ciphertext under the key of the dossier; it goes when the copy lapses.
create table uitgaande_post (
  loket text not null references loket,
  id uuid not null,
  zaak uuid not null,
  link uuid not null,
  status text not null,
  ronde int not null default 1,
  cijfertekst bytea,
  gemaakt_op timestamptz not null,
  door uuid,
  pogingen int not null default 0,
  volgende_poging timestamptz,
  bezet_tot timestamptz,
  claim uuid,
  fout text,
  antwoord text,
  veranderd_op timestamptz not null,
  primary key (loket, id),
  foreign key (loket, zaak) references zaak
);
create index uitgaande_post_wacht on uitgaande_post (loket, volgende_poging) where status = 'wacht';
create index uitgaande_post_zaak on uitgaande_post (loket, zaak);
create index uitgaande_post_op on uitgaande_post (loket, gemaakt_op);

do $$
declare t text;
begin
  foreach t in array array['eenmalige_link', 'uitgaande_post'] loop
    execute format('alter table %I enable row level security', t);
    execute format(
      'create policy eigen_loket on %I using (loket = (select nullif(current_setting(''app.loket'', true), ''''))) with check (loket = (select nullif(current_setting(''app.loket'', true), '''')))', t);
    execute format('grant select, insert, update, delete on %I to baken_app', t);
  end loop;
end $$;
