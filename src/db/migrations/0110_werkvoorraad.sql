-- The work list in its own order: what somebody reported as urgent and nobody screened before every term. A page of it is
-- read from the index, however many dossiers are open.
create index zaak_werkvoorraad on zaak (loket, (urgent and status = 'ontvangen') desc, eerste_termijn, id)
  where status in ('ontvangen', 'in_behandeling');

-- How rare an unread message is: without it the planner takes nearly every dossier to have one, and reads them all.
create statistics zaak_ongelezen_zeldzaam on (werk #> '{gesprek,ongelezen}') from zaak;
analyze zaak;
