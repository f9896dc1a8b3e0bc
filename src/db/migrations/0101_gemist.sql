-- Why a missed report was dropped: it need not have been reported, or it was recorded twice.
alter table gemiste_melding add column vervallen_reden text check (vervallen_reden in ('hoefde_niet', 'dubbel'));
update gemiste_melding set vervallen_reden = 'hoefde_niet' where vervallen_op is not null;

-- When, by whom and why its account was destroyed.
alter table gemiste_melding
  add column verhaal_weg_op date,
  add column verhaal_weg_door uuid,
  add column verhaal_weg_reden text,
  add foreign key (loket, verhaal_weg_door) references gebruiker;
