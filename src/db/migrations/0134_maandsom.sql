-- What was counted of a month, kept so that a server that just started need not count again. `wat` is a hash of the very
-- question; `stand` the state of the month's telregels when it was asked. A row whose state is over is written again.
create table maandsom (
  loket text not null references loket,
  maand date not null,
  wat text not null,
  stand text not null,
  rijen jsonb not null,
  primary key (loket, maand, wat)
);
alter table maandsom enable row level security;
create policy eigen_loket on maandsom
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update on maandsom to baken_app;
