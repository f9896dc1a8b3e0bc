-- The standing table for homeless families: who sits at it (organisation and function, no person) and when it meets.
-- Which families are on it stands in their dossiers.
create table tafeldeelnemer (
  loket text not null references loket,
  id uuid not null,
  organisatie text not null,
  functie text not null,
  sinds date not null,
  -- Exclusive; null while it takes part.
  tot date,
  primary key (loket, id)
);

create table tafelbijeenkomst (
  loket text not null references loket,
  id uuid not null,
  op timestamptz not null,
  afgelast boolean not null default false,
  primary key (loket, id)
);
create index tafelbijeenkomst_op on tafelbijeenkomst (loket, op);

alter table tafeldeelnemer enable row level security;
create policy eigen_loket on tafeldeelnemer
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update on tafeldeelnemer to baken_app;

alter table tafelbijeenkomst enable row level security;
create policy eigen_loket on tafelbijeenkomst
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update on tafelbijeenkomst to baken_app;
