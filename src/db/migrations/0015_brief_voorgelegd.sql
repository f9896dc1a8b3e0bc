-- Letters that wait for approval are few among many dossiers.
create index zaak_brief_voorgelegd on zaak (loket, id)
  where jsonb_path_exists(werk, '$.brieven[*] ? (@.stand == "voorgelegd")');
