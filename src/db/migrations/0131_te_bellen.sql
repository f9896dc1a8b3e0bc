-- Who takes part in a meeting and must still be called; the expression is to the letter that of the work list.
create index zaak_te_bellen on zaak (loket, id)
  where status = 'in_behandeling' and werk @? '$.overleg.deelnemers[*] ? (exists (@.teBellen))';
