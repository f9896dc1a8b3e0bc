-- What somebody agreed to look at again, and what was passed on and not confirmed: read with every work list, so each from
-- an index of the few that have it. The expressions are to the letter those of the query, or they are not used.
create index zaak_gezin_weer on zaak (loket, (werk #>> '{pandsluiting,opvolgingen,-1,volgende}'))
  where status = 'in_behandeling' and werk #>> '{pandsluiting,opvolgingen,-1,volgende}' is not null;
create index zaak_tafel_weer on zaak (loket, (werk #>> '{bemiddelingstafel,stabiel,hercontrole}'))
  where status in ('in_behandeling', 'gesloten') and werk #>> '{bemiddelingstafel,stabiel,hercontrole}' is not null;
create index zaak_regio_onbevestigd on zaak (loket, id)
  where status in ('in_behandeling', 'gesloten') and werk @? '$.regio.doorzendingen[*] ? (@.ontvangst == null)';
