import { inLoket } from '../../src/db/verbinding.ts'
import { berichtAanMelderSturen } from '../../src/gesprek/domain.ts'
import { mailberichtKiezen } from '../../src/melden/volgen/domain.ts'
import type { Baken } from '../../src/zaken/baken.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { handleMelder } from '../../src/zaken/deuren/melderdeur.ts'
import { kiesMail } from '../../src/zaken/uitgaand/berichtmail.ts'
import type { Mensen } from './plan.ts'

const VRAAG = 'Dank u voor uw melding. Is er sinds gisteren nog iets gebeurd? Schrijf het hier, of bel ons.'

/** A report that somebody made by the form, and so with an address; its dossier is being handled. */
const findGemeld = (baken: Baken, loket: string) =>
  inLoket(baken.db, loket, tx =>
    tx
      .selectFrom('zaak_melding')
      .innerJoin('zaak', j =>
        j.onRef('zaak.loket', '=', 'zaak_melding.loket').onRef('zaak.id', '=', 'zaak_melding.zaak'),
      )
      .innerJoin('melding', j =>
        j.onRef('melding.loket', '=', 'zaak_melding.loket').onRef('melding.id', '=', 'zaak_melding.melding'),
      )
      .select(['zaak.id as zaak', 'melding.id as melding'])
      .where('zaak.loket', '=', loket)
      .where('zaak.status', '=', 'in_behandeling')
      .where('melding.kanaal', '=', 'formulier')
      .orderBy('zaak.ontvangen_op', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )

/** A reporter who chose a mail at a new message, and a message to them that they did not read yet. */
export const vulGesprek = async (baken: Baken, loket: string, mensen: Mensen): Promise<void> => {
  const gemeld = await findGemeld(baken, loket)
  const id = mensen.coordinatoren[0]
  if (!gemeld || !id) return
  await handleMelder(baken, {
    loket,
    herkomst: '',
    vind: async () => gemeld,
    opdracht: 'mailberichtKiezen',
    beslis: (zaak, melding, ctx) => mailberichtKiezen(zaak, melding, true, ctx),
    teksten: [],
    bijMelding: (tx, melding, nu) => kiesMail(tx, loket, melding, true, nu),
  })
  const bevestigdOp = baken.klok().toISOString()
  const [bericht, tekst] = [baken.nieuwId(), baken.nieuwId()]
  await handle(
    baken,
    { loket, id, naam: '', rollen: ['coordinator'], bevestigdOp, herkomst: '' },
    {
      zaak: gemeld.zaak,
      opdracht: { naam: 'berichtAanMelderSturen', handeling: 'dossier.bewerken', beslis: berichtAanMelderSturen },
      invoer: { id: bericht, melding: gemeld.melding, tekst },
      teksten: [{ id: tekst, soort: 'bericht', tekst: VRAAG }],
    },
  )
}
