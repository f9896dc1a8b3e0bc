import type { Tx } from '../db/verbinding.ts'

/** What somebody is told at once: codes and ids, worded where it is shown. */
const berichtsoorten = [
  'noodknop',
  'noodknopBeoordelen',
  'noodknopBeoordeeld',
  'termijnVerschoven',
  'linkGeblokkeerd',
  'postMislukt',
  'overdrachtVoorgesteld',
  'overdrachtAangenomen',
  'overdrachtGeweigerd',
  'overdrachtVervallen',
  'dossierGewekt',
  'waarneming',
  'melderbericht',
  'rapportVerstuurd',
  'bijdrageVerstuurd',
  'uitstelGevraagd',
  'clientIngelicht',
  'reactieGetekend',
  'meldingGevoegd',
  'regioUitgebleven',
  'delingVoorgesteld',
  'delingTeruggegeven',
  'delingBeantwoord',
] as const
export type Berichtsoort = (typeof berichtsoorten)[number]
export type Bericht = {
  readonly id: string
  readonly soort: Berichtsoort
  readonly zaak: string | null
  readonly op: string
  readonly gelezenOp: string | null
}

/** Within the transaction of what it tells: who must know is told, or it did not happen. */
export const stuurBerichten = async (
  tx: Tx,
  loket: string,
  berichten: readonly { aan: string; soort: Berichtsoort; zaak: string | null }[],
  op: string,
  nieuwId: () => string,
): Promise<void> => {
  if (berichten.length === 0) return
  const rijen = berichten.map(b => ({ loket, id: nieuwId(), ...b, op, gelezen_op: null }))
  await tx.insertInto('bericht').values(rijen).execute()
}

export const findBerichten = async (tx: Tx, loket: string, aan: string): Promise<readonly Bericht[]> => {
  const rijen = await tx
    .selectFrom('bericht')
    .select(['id', 'soort', 'zaak', 'op', 'gelezen_op as gelezenOp'])
    .where('loket', '=', loket)
    .where('aan', '=', aan)
    .orderBy('op', 'desc')
    .limit(100)
    .execute()
  return rijen.flatMap(r => {
    const soort = berichtsoorten.find(s => s === r.soort)
    return soort ? [{ ...r, soort }] : []
  })
}

export const leesBerichten = async (tx: Tx, loket: string, aan: string, op: string): Promise<void> => {
  await tx
    .updateTable('bericht')
    .set({ gelezen_op: op })
    .where('loket', '=', loket)
    .where('aan', '=', aan)
    .where('gelezen_op', 'is', null)
    .execute()
}
