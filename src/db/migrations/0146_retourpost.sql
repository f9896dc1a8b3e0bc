-- How it stands with the mailbox into which bounces come: when it was last read, and since when that does not succeed.
create table retourpost (
  loket text not null references loket,
  gelezen_op timestamptz,
  fout text,
  fout_sinds timestamptz,
  primary key (loket)
);
alter table retourpost enable row level security;
create policy eigen_loket on retourpost
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update on retourpost to baken_app;
