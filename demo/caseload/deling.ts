import { inLoket } from '../../src/db/verbinding.ts'
import { delingGoedkeuren, delingVoorstellen } from '../../src/deling/domain.ts'
import { keuzesVan, type Lading } from '../../src/deling/lading.ts'
import { delingRonde } from '../../src/deling/oversteek.ts'
import { delingVan } from '../../src/protocollen/bases/deling.ts'
import type { Wie } from '../../src/toegang/wie.ts'
import { type Baken, getLoket, getVersie } from '../../src/zaken/baken.ts'
import { insertUit } from '../../src/zaken/deling/rijen.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { findMeldingrijen, findVoorvalrijen, openMeldingen, openVoorvallen } from '../../src/zaken/register/inhoud.ts'
import { findZaak } from '../../src/zaken/register/store.ts'
import type { Mensen } from './plan.ts'

/** The newest dossier in hand of care that the other desk supervises. */
const findDossier = (baken: Baken, loket: string): Promise<string | undefined> =>
  inLoket(baken.db, loket, async tx => {
    const rij = await tx
      .selectFrom('zaak')
      .select('id')
      .where('loket', '=', loket)
      .where('status', '=', 'in_behandeling')
      .where('kader', '=', 'wmo')
      .where('vertrouwelijkheid', '=', 'gewoon')
      .orderBy('ontvangen_op', 'desc')
      .limit(1)
      .executeTakeFirst()
    return rij?.id
  })

/** What is told of it: what it is, what happened and where; of nobody by name. */
const stukkenVan = async (baken: Baken, loket: string, id: string): Promise<Lading['stukken']> => {
  const sleutel = (await baken.kluis.pak(loket, [id])).get(id)
  const [zaak, meldingen, voorvallen] = await inLoket(baken.db, loket, tx =>
    Promise.all([findZaak(tx, loket, id), findMeldingrijen(tx, loket, id), findVoorvalrijen(tx, loket, id)]),
  )
  if (!zaak || !sleutel) return []
  const protocol = getVersie(getLoket(baken, loket), zaak.protocolversie)
  const { onderdelen } = delingVan(protocol)
  const bron = {
    ...{ zaak, protocol, betrokkenen: [], teksten: new Map<string, string>() },
    meldingen: openMeldingen(loket, meldingen, sleutel),
    voorvallen: openVoorvallen(loket, voorvallen, sleutel),
  }
  const mee = ['soort', 'verhaal', 'voorval']
  return keuzesVan(bron, { onderdelen: onderdelen.filter(o => mee.includes(o.code)) }).map(k => k.stuk)
}

/** One case of the incident desk that waits at the supervisor's desk to be taken or refused. */
export const vulDeling = async (baken: Baken, loket: string, naar: string, mensen: Mensen): Promise<void> => {
  const als = (id: string | undefined, rol: 'coordinator' | 'procesregisseur'): Wie | null =>
    id ? { loket, id, naam: '', rollen: [rol], bevestigdOp: baken.klok().toISOString(), herkomst: '' } : null
  const [van, keurder] = [
    als(mensen.coordinatoren[0], 'coordinator'),
    als(mensen.procesregisseurs[0], 'procesregisseur'),
  ]
  const zaak = await findDossier(baken, loket)
  if (!van || !keurder || !zaak) return
  const desk = getLoket(baken, loket)
  const stukken = await stukkenVan(baken, loket, zaak)
  const lading: Lading = {
    van: { naam: desk.naam, telefoon: desk.spoedtelefoon, email: desk.email ?? '', contact: 'Marijke Verhoef' },
    noodzaak:
      'Dit gebeurde bij ondersteuning van de Wmo. De toezichthouder gaat over de melding (Wmo 2015, artikel 3.4).',
    weten: 'Ja, dat is hun verteld',
    stukken,
  }
  const [id, tekst] = [baken.nieuwId(), baken.nieuwId()]
  const v = {
    ...{ id, naar, doel: 'eigen_taak', grondslag: 'publieke_taak', weten: 'weten', lading: tekst, keurder: keurder.id },
    onderdelen: [...new Set(stukken.map(s => s.code))],
  }
  const gezet = await handle(baken, van, {
    zaak,
    opdracht: { naam: 'delingVoorstellen', handeling: 'dossier.delen', beslis: delingVoorstellen },
    invoer: v,
    teksten: [{ id: tekst, soort: 'deling', tekst: JSON.stringify(lading) }],
  })
  if (!gezet.ok) return
  await handle(baken, keurder, {
    zaak,
    opdracht: { naam: 'delingGoedkeuren', handeling: 'deling.goedkeuren', beslis: delingGoedkeuren },
    invoer: { id },
    ook: (tx, na, op) =>
      insertUit(tx, loket, {
        ...{ id, ander: naar, zaak, nummer: na.nummer, doel: v.doel, grondslag: v.grondslag },
        ...{ onderdelen: v.onderdelen, gedeeldOp: op, gedeeldDoor: keurder.id },
      }),
  })
  await delingRonde(baken, loket)
}
