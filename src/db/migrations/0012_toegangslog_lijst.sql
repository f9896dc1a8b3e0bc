-- "Who saw this dossier in a list or a search?" looks only at the lines that returned something.
create index toegangslog_lijst on toegangslog (loket, op) where onderwerpen <> '{}';
