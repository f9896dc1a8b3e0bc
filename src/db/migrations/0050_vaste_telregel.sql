-- A telregel that no longer follows its dossier: of a question for advice that became a report, which counts as both.
alter table telregel add column vast boolean not null default false;
