-- Every figure that was given to somebody outside the desk. Never changes: a better answer is a new line. Codes, days
-- and numbers; to whom, why and the words of a definition of one's own are an encrypted text.
create table gegeven_getal (
  loket text not null references loket,
  id uuid not null,
  cijfer text,
  van date not null,
  tot date not null,
  versie text not null check (versie in ('intern', 'openbaar')),
  waarde int not null check (waarde >= 0),
  -- As it may leave the desk; null is hidden.
  openbaar int,
  bron text not null check (bron in ('geteld', 'hand')),
  protocolversie int,
  telregels int,
  ontvanger text not null,
  tekst uuid not null,
  gegeven_op date not null,
  door uuid not null,
  op timestamptz not null,
  primary key (loket, id),
  foreign key (loket, door) references gebruiker,
  foreign key (loket, tekst) references registertekst
);
create index gegeven_getal_cijfer on gegeven_getal (loket, cijfer, van, tot);
create index gegeven_getal_op on gegeven_getal (loket, op);

alter table gegeven_getal enable row level security;
create policy eigen_loket on gegeven_getal
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert on gegeven_getal to baken_app;
