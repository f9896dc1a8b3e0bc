import { leesKomendeDag } from '../../web/invoer/moment.ts'
import { schoneTekst, teLang, VERHAAL } from '../../web/invoer/tekst.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Verzoek, veld, velden } from '../../web/route/verzoek.ts'
import { type Deel, findDelen } from '../../zaken/aanbieder/delen.ts'
import { type Schrijver, standplaatsVan } from '../../zaken/aanbieder/onderzoekschrijver.ts'
import { findTijdlijn } from '../../zaken/aanbieder/tijdlijn.ts'
import { getVersie } from '../../zaken/baken.ts'
import { handleBuiten } from '../../zaken/deuren/buitendeur.ts'
import type { Tekst } from '../../zaken/register/inhoud.ts'
import { samenVan } from '../samen.ts'
import { type Onaf, onderzoekIndienen, uitstelVragen, watNogMoet } from './domain.ts'
import type { Ingang } from './ingang.ts'
import { BESTUURDER } from './samen.ts'
import { alsTekst } from './tijdlijn.ts'

export const NIET_MEER: Veldfout = { naam: 'act', tekst: 'Dit kan nu niet meer. Open de pagina opnieuw.' }

const INDIENFOUTEN: Readonly<Record<Onaf, Veldfout>> = {
  bestandOnbekend: { naam: 'rapport', tekst: 'Dit bestand is er niet (meer). Kies een ander.' },
  geenNaam: { naam: BESTUURDER.naam, tekst: 'Vul in welke bestuurder tekent.' },
  geenReactie: { naam: BESTUURDER.reactie, tekst: 'Vul de reactie van de bestuurder in.' },
  niets: { naam: 'act', tekst: 'Er staat nog niets in uw onderzoek.' },
  staatNaast: {
    naam: 'act',
    tekst: 'Bij een onderdeel staan nog twee teksten naast elkaar. Kies daar eerst wat blijft.',
  },
  onvolledig: { naam: 'onvolledig', tekst: 'Er ontbreken onderdelen. Vul ze in, of vink aan dat u het zo verstuurt.' },
}

const TEKENT: ReadonlySet<string> = new Set(Object.values(BESTUURDER))

const tekstVan = (delen: readonly Deel[], deel: string): string =>
  delen.find(d => d.deel === deel && !d.naast)?.tekst ?? ''

/** The draft as content of the dossier: each part a text of its own, and beside it who wrote it. */
const alsTeksten = (delen: readonly Deel[], nieuwId: () => string) => {
  const geschreven = delen
    .filter(d => !d.naast && d.tekst !== '' && !TEKENT.has(d.deel))
    .map(d => ({ ...d, tekstId: nieuwId() }))
  const metNaam = geschreven.filter(d => d.auteurs.length > 0).map(d => ({ ...d, auteurId: nieuwId() }))
  const teksten: readonly Tekst[] = [
    ...geschreven.map(d => ({ id: d.tekstId, soort: 'onderzoek', tekst: d.tekst })),
    ...metNaam.map(d => ({ id: d.auteurId, soort: 'auteurs', tekst: d.auteurs.toReversed().join(', ') })),
  ]
  return {
    delen: Object.fromEntries(geschreven.map(d => [d.deel, d.tekstId])),
    auteurs: Object.fromEntries(metNaam.map(d => [d.deel, d.auteurId])),
    naast: delen.filter(d => d.naast).length,
    teksten,
  }
}

/** What was saved is sent, signed for the board. Read under the lock: what stands there then is the report. */
export const verstuur = async (v: Verzoek, ingang: Ingang): Promise<readonly Veldfout[]> => {
  const { baken } = v.huisraad
  const bestuurder = baken.nieuwId()
  const onvolledig = velden(v.formulier, 'onvolledig').includes('ja')
  const bestand = veld(v.formulier, 'rapport') || null
  let onaf: readonly Onaf[] = []
  const afloop = await handleBuiten<Schrijver, string>(baken, {
    wie: ingang.bezoek,
    vind: ingang.vind,
    opdracht: 'onderzoekIndienen',
    stelVoor: async (tx, zaak, schrijver, sleutel) => {
      const protocol = getVersie(v.desk, zaak.protocolversie)
      const plek = standplaatsVan(zaak, schrijver, protocol)
      const delen = plek ? await findDelen(tx, { zaak, partij: plek.id, sleutel }) : []
      const samenId = plek?.rol === 'hoofd' ? samenVan(zaak) : undefined
      const samenDelen = samenId ? await findDelen(tx, { zaak, partij: samenId, sleutel }) : []
      const samen = alsTeksten(samenDelen, baken.nieuwId)
      const eigenDelen = alsTeksten(delen, baken.nieuwId)
      const teksten = [...eigenDelen.teksten, ...samen.teksten]
      const [wie, reactie] = [tekstVan(delen, BESTUURDER.naam), tekstVan(delen, BESTUURDER.reactie)]
      const eigen = plek ? (await findTijdlijn(tx, { zaak, sleutel })).filter(e => e.partij === plek.id) : []
      const tijdlijn = eigen.length > 0 ? { tijdlijn: baken.nieuwId() } : {}
      const i = {
        ...{ delen: eigenDelen.delen, auteurs: eigenDelen.auteurs, naast: eigenDelen.naast + samen.naast },
        ...(samenId ? { samen: { delen: samen.delen, auteurs: samen.auteurs } } : {}),
        ...{ ...tijdlijn, bestuurder, onvolledig, bestand, getekend: { naam: wie !== '', reactie: reactie !== '' } },
      }
      if (plek) onaf = watNogMoet(zaak, plek, i, protocol)
      return {
        beslis: ctx => onderzoekIndienen(zaak, schrijver, i, ctx),
        teksten: [
          ...teksten,
          ...(tijdlijn.tijdlijn ? [{ id: tijdlijn.tijdlijn, soort: 'onderzoek', tekst: alsTekst(eigen) }] : []),
          { id: bestuurder, soort: 'onderzoek', tekst: `${wie}\n\n${reactie}`.trim() },
        ],
      }
    },
  })
  if (afloop.ok) return []
  return onaf.some(w => w === afloop.weigering) ? onaf.map(w => INDIENFOUTEN[w]) : [NIET_MEER]
}

const UITSTELFOUTEN: Readonly<Record<string, Veldfout>> = {
  dagTeVroeg: { naam: 'dag', tekst: 'Die dag valt nog binnen de termijn die u hebt. Kies een latere dag.' },
  alGevraagd: { naam: 'dag', tekst: 'U vroeg al om deze dag. De toezichthouder beslist erover.' },
  geenTermijn: { naam: 'dag', tekst: 'Er loopt nu geen termijn.' },
}

/** Asks for more time; the supervisor is told. */
export const vraagUitstel = async (v: Verzoek, ingang: Ingang): Promise<readonly Veldfout[]> => {
  const dag = leesKomendeDag(v.formulier, 'dag', 'Deze dag', v.nu)
  const reden = schoneTekst(veld(v.formulier, 'uitstel'))
  const lang = teLang(reden, VERHAAL, 'uw uitleg')
  const fouten = [
    ...(dag.ok ? [] : [{ naam: 'dag', tekst: dag.tekst }]),
    ...(dag.ok && dag.waarde === null ? [{ naam: 'dag', tekst: 'Kies een dag.' }] : []),
    ...(reden ? [] : [{ naam: 'uitstel', tekst: 'Schrijf op waarom u meer tijd nodig hebt.' }]),
    ...(lang ? [{ naam: 'uitstel', tekst: lang }] : []),
  ]
  if (fouten.length > 0 || !dag.ok || dag.waarde === null) return fouten
  const [id, gekozen] = [v.huisraad.baken.nieuwId(), dag.waarde]
  const afloop = await handleBuiten<Schrijver, string>(v.huisraad.baken, {
    wie: ingang.bezoek,
    vind: ingang.vind,
    opdracht: 'uitstelVragen',
    stelVoor: (_tx, zaak, schrijver) => ({
      beslis: ctx => uitstelVragen(zaak, schrijver, { dag: gekozen, reden: id }, ctx),
      teksten: [{ id, soort: 'uitstel', tekst: reden }],
    }),
  })
  return afloop.ok ? [] : [UITSTELFOUTEN[afloop.weigering] ?? NIET_MEER]
}
