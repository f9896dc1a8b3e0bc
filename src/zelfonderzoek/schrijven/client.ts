import { leesDatum } from '../../web/invoer/datum.ts'
import { schoneTekst, teLang, VERHAAL } from '../../web/invoer/tekst.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Verzoek, veld } from '../../web/route/verzoek.ts'
import type { Schrijver } from '../../zaken/aanbieder/onderzoekschrijver.ts'
import { handleBuiten } from '../../zaken/deuren/buitendeur.ts'
import { clientInlichten } from '../client.ts'
import type { Ingang } from './ingang.ts'
import { NIET_MEER } from './versturen.ts'

const TOEKOMST: Veldfout = { naam: 'ingelicht', tekst: 'Die dag is nog niet geweest. Vul in wanneer het is gebeurd.' }

/** That the client was told: the day, how, and whoever handles the case is told. */
export const meldClientIngelicht = async (v: Verzoek, ingang: Ingang): Promise<readonly Veldfout[]> => {
  const dag = leesDatum(v.formulier, 'ingelicht')
  const hoe = schoneTekst(veld(v.formulier, 'ingelicht_hoe'))
  const lang = teLang(hoe, VERHAAL, 'uw uitleg')
  const fouten = [
    ...(dag.ok ? [] : [{ naam: 'ingelicht', tekst: dag.tekst }]),
    ...(dag.ok && dag.dag === null ? [{ naam: 'ingelicht', tekst: 'Vul in op welke dag.' }] : []),
    ...(hoe ? [] : [{ naam: 'ingelicht_hoe', tekst: 'Schrijf op hoe en aan wie u het vertelde.' }]),
    ...(lang ? [{ naam: 'ingelicht_hoe', tekst: lang }] : []),
  ]
  if (fouten.length > 0 || !dag.ok || dag.dag === null) return fouten
  const [id, gekozen] = [v.huisraad.baken.nieuwId(), dag.dag]
  const afloop = await handleBuiten<Schrijver, string>(v.huisraad.baken, {
    wie: ingang.bezoek,
    vind: ingang.vind,
    opdracht: 'clientInlichten',
    stelVoor: (_tx, zaak, schrijver) => ({
      beslis: ctx => clientInlichten(zaak, schrijver, { dag: gekozen, hoe: id }, ctx),
      teksten: [{ id, soort: 'client', tekst: hoe }],
    }),
  })
  return afloop.ok ? [] : [afloop.weigering === 'dagInToekomst' ? TOEKOMST : NIET_MEER]
}
