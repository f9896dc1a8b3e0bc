import type { Generated } from 'kysely'

/** What leaves the desk; `0013_uitgaand.sql` and `0120_berichtmail.sql` are the source. */
export type EenmaligelinkRij = {
  loket: string
  id: string
  zaak: string
  token_hash: Buffer
  code: Buffer
  pogingen: Generated<number>
}

export type UitgaandepostRij = {
  loket: string
  id: string
  zaak: string
  link: string | null
  melding: string | null
  status: string
  ronde: Generated<number>
  cijfertekst: Buffer | null
  gemaakt_op: string
  door: string | null
  pogingen: Generated<number>
  volgende_poging: string | null
  bezet_tot: string | null
  claim: string | null
  fout: string | null
  antwoord: string | null
  veranderd_op: string
  gelezen_op: string | null
}

/** How it stands with the mailbox into which bounces come. */
export type RetourpostRij = {
  loket: string
  gelezen_op: string | null
  fout: string | null
  fout_sinds: string | null
}
