import type { NieuweMelding } from '../../begrippen/melding.ts'
import type { Tx } from '../../db/verbinding.ts'
import { maakNummer } from '../../kernel/dossiernummer.ts'
import { normaliseerCode } from '../../kernel/toegangscode.ts'
import { versleutel } from '../../kluis/versleuteling.ts'
import { codehash } from '../../kluis/zoektoken.ts'
import { plaatsVan } from '../register/inhoud.ts'

/** What an opening makes, by id, and the keys that protect it. */
export type Ids = { zaak: string; melding: string; voorval: string; personen: readonly string[] }
export type Sleutels = { dossier: Buffer; zoek: Buffer; personen: ReadonlyMap<string, Buffer> }

/** The number for a year: from the counter row, so that numbers have no holes and never repeat. */
export const volgendNummer = async (tx: Tx, loket: string, jaar: number): Promise<string> => {
  const { laatste } = await tx
    .insertInto('dossierteller')
    .values({ loket, jaar, laatste: 1 })
    .onConflict(c => c.columns(['loket', 'jaar']).doUpdateSet(e => ({ laatste: e('dossierteller.laatste', '+', 1) })))
    .returning('laatste')
    .executeTakeFirstOrThrow()
  return maakNummer(jaar, laatste)
}

type Uitgegeven = { nummer: string; code: string }

/** The report with its event, and what ties them to the dossier. */
export const meldingRijen = (loket: string, m: NieuweMelding, ids: Ids, s: Sleutels, o: Uitgegeven, nu: string) => ({
  melding: {
    loket,
    id: ids.melding,
    nummer: o.nummer,
    kanaal: m.kanaal,
    ontvangen_op: m.ontvangenOp,
    ingevoerd_op: nu,
    organisatie: null,
    code_hash: codehash(s.zoek, normaliseerCode(o.code) ?? o.code),
    cijfertekst: versleutel(s.dossier, JSON.stringify(m.tekst), plaatsVan.melding(loket, ids.melding)),
    mail_gekozen_op: m.mailBijBericht ? nu : null,
  },
  zaakMelding: { loket, zaak: ids.zaak, melding: ids.melding },
  voorval: {
    loket,
    id: ids.voorval,
    vanaf: m.voorval.vanaf,
    tot: m.voorval.tot,
    zekerheid: m.voorval.zekerheid,
    categorie: m.categorie,
    cijfertekst: versleutel(
      s.dossier,
      JSON.stringify({ plaats: m.voorval.plaats }),
      plaatsVan.voorval(loket, ids.voorval),
    ),
  },
  meldingVoorval: { loket, melding: ids.melding, voorval: ids.voorval },
})

export const insertMelding = async (
  tx: Tx,
  loket: string,
  m: NieuweMelding,
  ids: Ids,
  s: Sleutels,
  o: Uitgegeven,
  nu: string,
) => {
  const rijen = meldingRijen(loket, m, ids, s, o, nu)
  await Promise.all([
    tx.insertInto('melding').values(rijen.melding).execute(),
    tx.insertInto('zaak_melding').values(rijen.zaakMelding).execute(),
    tx.insertInto('voorval').values(rijen.voorval).execute(),
    tx.insertInto('melding_voorval').values(rijen.meldingVoorval).execute(),
  ])
}

/** The telregel of a report as it comes in. */
export const telregelRij = (loket: string, m: NieuweMelding, ids: Ids, nummer: string, gemeente: string) => ({
  loket,
  id: ids.melding,
  nummer,
  ontvangen_op: m.ontvangenOp,
  soort: m.soort,
  categorie: m.categorie,
  kader: null,
  melder_type: m.melderType,
  organisatie: null,
  minderjarig: m.minderjarig,
  onderdak: null,
  gemeente,
  vier_p: [...m.vierP],
  uitkomst: null,
  gescreend_op: null,
  gesloten_op: null,
  zaak: ids.zaak,
  herkomst: 'loket',
  vast: false,
  themas: [] as string[],
})

export const insertTelregel = async (
  tx: Tx,
  loket: string,
  m: NieuweMelding,
  ids: Ids,
  nummer: string,
  gemeente: string,
) => {
  await tx
    .insertInto('telregel')
    .values(telregelRij(loket, m, ids, nummer, gemeente))
    .execute()
}
