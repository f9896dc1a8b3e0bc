-- The key store: wrapped data keys, apart from the register they protect.
create table sleutel (
  loket text not null,
  id uuid not null,
  soort text not null,
  ingepakt bytea not null,
  kek text not null,
  gemaakt_op timestamptz not null default now(),
  primary key (loket, id)
);
create index sleutel_soort on sleutel (loket, soort, gemaakt_op);
