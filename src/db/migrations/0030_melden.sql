-- A draft that goes on elsewhere with a code. The register keeps the hash of the code only. The address of the
-- draft is sealed under the code, and the code under the address: who has one can get the other, we have neither.
alter table concept add column code_hash bytea;
alter table concept add column adres_bij_code bytea;
alter table concept add column code_bij_adres bytea;
-- The page of the desk that a kept form belongs to; it holds ids only.
alter table concept add column pad text;
create unique index concept_code on concept (loket, code_hash);
create index concept_gebruiker on concept (loket, gebruiker, gewijzigd_op) where gebruiker is not null;
-- Dossiers with a message of the reporter that nobody read yet: few of many, so the list asks an index of their own.
create index zaak_ongelezen on zaak (loket, id) where (werk #> '{gesprek,ongelezen}') is not null;
