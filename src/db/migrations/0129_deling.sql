-- A line for everything that crosses between two desks of this house: one at the desk that gives, one at the desk that
-- receives, under the same id. Codes, dates and ids only, and no reference to a dossier: the line outlives it, as proof.
-- `lading` is what crossed, under a key of its own of the receiving desk, and only until that desk has answered.
create table deling (
  loket text not null references loket,
  id uuid not null,
  richting text not null check (richting in ('uit', 'in')),
  ander text not null,
  zaak uuid,
  nummer text,
  doel text not null,
  grondslag text not null,
  onderdelen jsonb not null,
  gedeeld_op timestamptz not null,
  gedeeld_door uuid,
  bezorgd_op timestamptz,
  status text not null check (status in ('onderweg', 'bezorgd', 'open', 'aangenomen', 'geweigerd', 'ingetrokken')),
  reden text,
  beantwoord_op timestamptz,
  beantwoord_door uuid,
  lading bytea,
  -- Of the receiving desk: whether the giving desk knows the answer.
  teruggemeld boolean not null default false,
  primary key (loket, id),
  foreign key (loket, gedeeld_door) references gebruiker,
  foreign key (loket, beantwoord_door) references gebruiker,
  -- What was answered is kept in a dossier, or nowhere.
  check (lading is null or status = 'open'),
  check (richting = 'in' or not teruggemeld)
);
create index deling_op on deling (loket, gedeeld_op);
create index deling_loopt on deling (loket, richting, status) where status in ('onderweg', 'open');
create index deling_terug on deling (loket, id) where richting = 'in' and status <> 'open' and not teruggemeld;

alter table deling enable row level security;
create policy eigen_loket on deling
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update on deling to baken_app;
