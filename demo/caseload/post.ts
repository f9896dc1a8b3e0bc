import { briefOpstellen, briefVersturen, briefVoorleggen } from '../../src/brieven/domain.ts'
import { briefAlsLeesstuk, type Concept } from '../../src/brieven/tekst.ts'
import { inLoket } from '../../src/db/verbinding.ts'
import { sjabloonVan } from '../../src/protocollen/bases/brieven.ts'
import type { Wie } from '../../src/toegang/wie.ts'
import { type Baken, getLoket, getVersie } from '../../src/zaken/baken.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { findZaak } from '../../src/zaken/register/store.ts'
import { leesstukTekst, maakLink } from '../../src/zaken/uitgaand/link.ts'
import type { Mensen } from './plan.ts'

type Dossier = {
  readonly id: string
  readonly nummer: string
  readonly ontvangen_op: string
  readonly protocolversie: number
}

const findDossiers = (baken: Baken, loket: string): Promise<readonly Dossier[]> =>
  inLoket(baken.db, loket, tx =>
    tx
      .selectFrom('zaak')
      .select(['id', 'nummer', 'ontvangen_op', 'protocolversie'])
      .where('loket', '=', loket)
      .where('status', '=', 'in_behandeling')
      .orderBy('ontvangen_op', 'desc')
      .limit(2)
      .execute(),
  )

const bevestiging: Concept = {
  naam: 'mevrouw Akkerman',
  email: 'akkerman@voorbeeld.invalid',
  vrij: 'Wij bellen u morgen voor 12.00 uur.',
}
const afsluiting: Concept = {
  naam: 'de heer Kuipers',
  email: 'kuipers@voorbeeld.invalid',
  vrij: 'De zorg is weer gestart. De aanbieder heeft de werkwijze aangepast. Het team oefent er elke maand mee.',
}

const schrijf = async (baken: Baken, wie: Wie, d: Dossier, sjabloon: string, concept: Concept): Promise<string> => {
  const [brief, inhoud] = [baken.nieuwId(), baken.nieuwId()]
  const opdracht = { naam: 'briefOpstellen', handeling: 'dossier.bewerken', beslis: briefOpstellen } as const
  const teksten = [{ id: inhoud, soort: 'brief', tekst: JSON.stringify(concept) }]
  await handle(baken, wie, { zaak: d.id, opdracht, invoer: { brief, sjabloon, inhoud }, teksten })
  return brief
}

const verstuur = async (baken: Baken, wie: Wie, d: Dossier, brief: string): Promise<void> => {
  const desk = getLoket(baken, wie.loket)
  const protocol = getVersie(desk, d.protocolversie)
  const sjabloon = sjabloonVan(protocol, 'melding_bevestigd')
  const zaak = await inLoket(baken.db, wie.loket, tx => findZaak(tx, wie.loket, d.id))
  if (!sjabloon || !zaak) return
  const stuk = briefAlsLeesstuk(sjabloon, bevestiging, { desk, protocol, zaak, nu: baken.klok().toISOString() })
  const link = maakLink(baken.nieuwId, bevestiging.email)
  const [leesstuk, aan] = [baken.nieuwId(), baken.nieuwId()]
  await handle(baken, wie, {
    zaak: d.id,
    opdracht: { naam: 'briefVersturen', handeling: 'dossier.bewerken', beslis: briefVersturen },
    invoer: { brief, leesstuk, link: link.id, aan },
    teksten: [leesstukTekst(leesstuk, stuk), { id: aan, soort: 'aan', tekst: bevestiging.naam }],
    links: [link],
  })
}

/** A letter that waits for the mail server, and one that waits for somebody else's approval. */
export const vulPost = async (baken: Baken, loket: string, mensen: Mensen): Promise<void> => {
  const [eerste, tweede] = await findDossiers(baken, loket)
  const als = (id: string | undefined, rol: 'coordinator' | 'procesregisseur') =>
    id ? ({ loket, id, naam: '', rollen: [rol], bevestigdOp: baken.klok().toISOString(), herkomst: '' } as const) : null
  const schrijver = als(mensen.coordinatoren[0], 'coordinator')
  if (!schrijver || !eerste || !tweede) return
  await verstuur(baken, schrijver, eerste, await schrijf(baken, schrijver, eerste, 'melding_bevestigd', bevestiging))
  const brief = await schrijf(baken, schrijver, tweede, 'afsluiting', afsluiting)
  const opdracht = { naam: 'briefVoorleggen', handeling: 'dossier.bewerken', beslis: briefVoorleggen } as const
  await handle(baken, schrijver, { zaak: tweede.id, opdracht, invoer: { brief } })
}
