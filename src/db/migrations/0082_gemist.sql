-- What should have been reported and was not: found by the desk itself, in the media, at an inspectorate. Codes, days
-- and ids; the account of it is an encrypted text that can be destroyed while the rest stays and counts.
create table gemiste_melding (
  loket text not null references loket,
  id uuid not null,
  organisatie uuid,
  melder_type text not null,
  gebeurd_op date not null,
  gevonden text not null,
  gevonden_op date not null,
  criterium text not null,
  protocolversie int not null,
  verhaal uuid,
  gevraagd_op date,
  gemeld_op date,
  zaak uuid,
  nummer text,
  vervallen_op date,
  door uuid not null,
  op timestamptz not null,
  versie int not null,
  primary key (loket, id),
  foreign key (loket, organisatie) references organisatie,
  foreign key (loket, door) references gebruiker,
  foreign key (loket, verhaal) references registertekst
);
create index gemiste_melding_gebeurd on gemiste_melding (loket, gebeurd_op);

alter table gemiste_melding enable row level security;
create policy eigen_loket on gemiste_melding
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update on gemiste_melding to baken_app;

-- How many of these there were when a signal was taken up.
alter table signaal add column gemist int not null default 0;
