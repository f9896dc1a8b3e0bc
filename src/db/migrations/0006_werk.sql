-- What the work on a dossier adds up to: codes, ids and dates, made by its facts (src/begrippen/werk.ts).
alter table zaak add column werk jsonb not null default '{}';
