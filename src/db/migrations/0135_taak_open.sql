-- What still waits to be done of one sort, such as who must be told: the work list asks for it among all that is open.
create index taak_open on taak (loket, code, zaak) where status = 'open';
analyze taak;
