-- What can be learned from a report, as codes: counted after the dossier is gone.
alter table telregel add column themas text[] not null default '{}';
create index telregel_themas on telregel (loket, ontvangen_op) where themas <> '{}';
