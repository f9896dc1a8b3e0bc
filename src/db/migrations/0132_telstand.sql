-- Which state the telregels of a month are in, so that what was counted of it can be kept until something changes. Whoever
-- writes a telregel, by whichever way, leaves the number of its transaction and how often it wrote; never the same pair
-- twice, also when a transaction is undone. In 64 lanes, so that those who write at one moment do not wait for one another.
create table telstand (
  loket text not null references loket,
  maand date not null,
  baan smallint not null,
  transactie xid8 not null,
  keer bigint not null,
  primary key (loket, maand, baan)
);
alter table telstand enable row level security;
create policy eigen_loket on telstand
  using (loket = (select nullif(current_setting('app.loket', true), '')))
  with check (loket = (select nullif(current_setting('app.loket', true), '')));
grant select, insert, update on telstand to baken_app;

create function zet_telstand(van timestamptz[], loketten text[]) returns void language sql as $$
  insert into telstand (loket, maand, baan, transactie, keer)
  select distinct r.loket, date_trunc('month', r.op at time zone 'Europe/Amsterdam')::date,
    (pg_backend_pid() % 64)::smallint, pg_current_xact_id(), 1
  from unnest(van, loketten) as r(op, loket)
  on conflict (loket, maand, baan) do update set transactie = excluded.transactie, keer = telstand.keer + 1
$$;

create function telregel_erbij() returns trigger language plpgsql as $$
begin
  perform zet_telstand(array_agg(n.ontvangen_op), array_agg(n.loket)) from
    (select distinct loket, date_trunc('month', ontvangen_op, 'Europe/Amsterdam') as ontvangen_op from nieuw) n
    having count(*) > 0;
  return null;
end $$;

create function telregel_anders() returns trigger language plpgsql as $$
begin
  -- A line that was written again as it was changes nothing.
  perform zet_telstand(array_agg(a.op), array_agg(a.loket)) from
    (select distinct x.loket, date_trunc('month', x.ontvangen_op, 'Europe/Amsterdam') as op
      from (
        (select * from oud except all select * from nieuw) union all (select * from nieuw except all select * from oud)
      ) x) a
    having count(*) > 0;
  return null;
end $$;

create function telregel_eraf() returns trigger language plpgsql as $$
begin
  perform zet_telstand(array_agg(o.ontvangen_op), array_agg(o.loket)) from
    (select distinct loket, date_trunc('month', ontvangen_op, 'Europe/Amsterdam') as ontvangen_op from oud) o
    having count(*) > 0;
  return null;
end $$;

create trigger telregel_erbij after insert on telregel
  referencing new table as nieuw for each statement execute function telregel_erbij();
create trigger telregel_anders after update on telregel
  referencing old table as oud new table as nieuw for each statement execute function telregel_anders();
create trigger telregel_eraf after delete on telregel
  referencing old table as oud for each statement execute function telregel_eraf();
