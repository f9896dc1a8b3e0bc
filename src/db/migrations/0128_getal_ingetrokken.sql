-- A figure that was given and taken back: the line in the book stays as it was, with this beside it. Never changes.
create table getal_ingetrokken (
  loket text not null references loket,
  getal uuid not null,
  -- Why: an encrypted text.
  reden uuid not null,
  door uuid not null,
  op timestamptz not null,
  primary key (loket, getal),
  foreign key (loket, getal) references gegeven_getal,
  foreign key (loket, reden) references registertekst,
  foreign key (loket, door) references gebruiker
);

alter table getal_ingetrokken enable row level security;
create policy eigen_loket on getal_ingetrokken
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert on getal_ingetrokken to baken_app;
