-- Measures over all dossiers of a supervisor.
create index zaak_maatregelen on zaak (loket, ontvangen_op) where werk ? 'maatregelen';
