-- Since when a reporter wants a mail about a new message; null is no mail.
alter table melding add column mail_gekozen_op timestamptz;

-- A notice about a message has no link: it leads to the page where number and code open the report.
alter table uitgaande_post alter column link drop not null;
alter table uitgaande_post add column melding uuid;
-- The reporter looked since: what still waits need not leave, and a next message gets a notice of its own.
alter table uitgaande_post add column gelezen_op timestamptz;
alter table uitgaande_post add constraint uitgaande_post_waarvan check ((link is null) <> (melding is null));
create index uitgaande_post_melding on uitgaande_post (loket, melding) where melding is not null and gelezen_op is null;
