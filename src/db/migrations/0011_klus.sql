-- Work on an interval: one process at a time takes a job of a desk, for as long as its lease.
create table klus (
  loket text not null references loket,
  naam text not null,
  bezet_tot timestamptz,
  gedaan_op timestamptz,
  primary key (loket, naam)
);
alter table klus enable row level security;
create policy eigen_loket on klus
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update on klus to baken_app;
