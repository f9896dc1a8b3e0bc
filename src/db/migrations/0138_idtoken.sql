-- What the organisation's provider said when somebody signed in, to sign out there again: it wants to see it. Encrypted
-- under a secret of the cookie, so that whoever has only the register cannot read it; gone with the session.
alter table sessie add column idtoken bytea;
alter table aanbiedersessie add column idtoken bytea;
