-- Lists of kinds of cases with a procedure of their own find them without reading the other dossiers: what was passed
-- on to another municipality (closed, mostly), and families at the table.
create index zaak_regio on zaak (loket, ontvangen_op) where werk ? 'regio' or screening->>'ontvanger' is not null;
create index zaak_bemiddelingstafel on zaak (loket, ontvangen_op) where werk ? 'bemiddelingstafel';
