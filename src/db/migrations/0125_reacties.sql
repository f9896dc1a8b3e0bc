-- Dossiers of a supervisor where a reaction waits to be worked in: few, and asked for by themselves.
create index zaak_reacties on zaak (loket, id) where (werk #> '{onderzoek,teVerwerken}') is not null;
