import { besluit, weiger } from '../../kernel/besluit.ts'
import { leesTijd, leesVerledenDag, leesVerledenMoment } from '../../web/invoer/moment.ts'
import { schoneTekst, teLang, VERHAAL } from '../../web/invoer/tekst.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, type Verzoek, veld } from '../../web/route/verzoek.ts'
import type { Schrijver } from '../../zaken/aanbieder/onderzoekschrijver.ts'
import { deleteGebeurtenis, insertGebeurtenis } from '../../zaken/aanbieder/tijdlijn.ts'
import { getVersie } from '../../zaken/baken.ts'
import { handleBuiten } from '../../zaken/deuren/buitendeur.ts'
import { isKeten } from '../aanbieder/domain.ts'
import { magSchrijven } from './domain.ts'
import type { Ingang } from './ingang.ts'
import { NIET_MEER } from './versturen.ts'

type Gelezen = {
  readonly fouten: readonly Veldfout[]
  readonly dag: string
  readonly tijd: string
  readonly wat: string
}

/** What was typed of an event: a day that was, perhaps a time, and what happened. */
export const leesGebeurtenis = (f: Formulier, nu: Date): Gelezen => {
  const [dag, tijd] = [leesVerledenDag(f, 'gebeurd', 'Deze dag', nu), leesTijd(veld(f, 'gebeurd_tijd'))]
  const wat = schoneTekst(veld(f, 'gebeurtenis'))
  const lang = teLang(wat, VERHAAL, 'wat er gebeurde')
  const dagen = dag.ok ? dag.waarde : null
  const moment = dagen && tijd.ok && tijd.waarde ? leesVerledenMoment(dagen, tijd.waarde, nu) : null
  const fouten = [
    ...(dag.ok ? [] : [{ naam: 'gebeurd', tekst: dag.tekst }]),
    ...(dag.ok && dag.waarde === null ? [{ naam: 'gebeurd', tekst: 'Vul in op welke dag het gebeurde.' }] : []),
    ...(tijd.ok ? [] : [{ naam: 'gebeurd_tijd', tekst: tijd.tekst }]),
    ...(moment && !moment.ok ? [{ naam: 'gebeurd', tekst: moment.tekst }] : []),
    ...(wat ? [] : [{ naam: 'gebeurtenis', tekst: 'Schrijf op wat er gebeurde.' }]),
    ...(lang ? [{ naam: 'gebeurtenis', tekst: lang }] : []),
  ]
  return { fouten, dag: dagen ?? '', tijd: tijd.ok ? (tijd.waarde ?? '') : '', wat }
}

type Weigering = 'nietGevraagd' | 'nietAanZet' | 'geenKeten'

/** Puts something on the timeline, or takes away what this provider put there. No decision of the dossier until it is sent. */
const zet = async (
  v: Verzoek,
  ingang: Ingang,
  nieuw: Omit<Gelezen, 'fouten'> | null,
  weg: string,
): Promise<boolean> => {
  const { baken } = v.huisraad
  const afloop = await handleBuiten<Schrijver, Weigering>(baken, {
    wie: ingang.bezoek,
    vind: ingang.vind,
    opdracht: 'tijdlijnSchrijven',
    stelVoor: async (tx, zaak, schrijver, sleutel, nu) => {
      const protocol = getVersie(v.desk, zaak.protocolversie)
      const mag = magSchrijven(zaak, schrijver, protocol)
      if (!mag.ok) return { beslis: () => weiger(mag.fout) }
      if (!isKeten(zaak, protocol)) return { beslis: () => weiger('geenKeten') }
      const plek = { zaak, sleutel }
      const partij = mag.plek.id
      if (nieuw) await insertGebeurtenis(tx, plek, { id: baken.nieuwId(), partij, auteur: ingang.auteur, ...nieuw }, nu)
      else await deleteGebeurtenis(tx, plek, partij, weg)
      return { beslis: () => besluit() }
    },
  })
  return afloop.ok
}

export const voegGebeurtenisToe = async (v: Verzoek, ingang: Ingang): Promise<readonly Veldfout[]> => {
  const { fouten, ...nieuw } = leesGebeurtenis(v.formulier, v.nu)
  if (fouten.length > 0) return fouten
  return (await zet(v, ingang, nieuw, '')) ? [] : [NIET_MEER]
}

export const neemGebeurtenisWeg = async (v: Verzoek, ingang: Ingang, id: string): Promise<readonly Veldfout[]> =>
  (await zet(v, ingang, null, id)) ? [] : [NIET_MEER]
