import { duurInWoorden } from '../../kernel/duur.ts'
import { dagInWoorden, metKleineLetter } from '../../kernel/uitleg/datum.ts'
import { onderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { act } from '../../web/act/act.ts'
import { komendeDag } from '../../web/act/soorten/moment.tsx'
import { vak } from '../../web/act/soorten/tekst.tsx'
import { alleenAls, vragen } from '../../web/act/vragen.tsx'
import { gedeeld } from '../acten/delen.tsx'
import { aangekondigd, onderzoekAankondigen, zietDeDag } from './domain.ts'

/** How long this desk's protocol gives for what an investigation waits for. */
const rekenMee = (p: Protocolversie): string => {
  const { voorleggen, vaststellen } = onderzoekVan(p)
  const wachten = [...voorleggen.map(v => v.termijn), vaststellen]
  return `Reken mee: ${wachten.map(t => `${metKleineLetter(t.naam)} (${duurInWoorden(t.duur)})`).join(', ')}.`
}

export const aankondigen = act({
  pad: 'onderzoek/aankondigen',
  titel: 'Tot wanneer u onderzoekt',
  knop: 'Leg de dag vast',
  terug: 'onderzoek',
  opdracht: { naam: 'onderzoekAankondigen', handeling: 'onderzoek.beoordelen', beslis: onderzoekAankondigen },
  gevolgen: g => {
    const was = aangekondigd(g.zaak)
    return [
      ...(was ? [`Nu staat er: tot en met ${dagInWoorden(was.dag)}.`] : []),
      'De dag wordt een termijn op dit dossier.',
      zietDeDag(g.zaak)
        ? 'De aanbieder ziet hem ook.'
        : 'Niemand van een aanbieder kan hem nu zien: er is nog geen aanbieder vastgesteld die kan inloggen. Dat doet u op het tabblad Onderzoek.',
      was
        ? 'Laat de aanbieder de nieuwe dag weten met een brief: wat is verstuurd, verandert niet.'
        : 'Kondig daarna het onderzoek aan met de brief ‘Aankondiging van eigen onderzoek’: de dag staat erin.',
    ]
  },
  ...vragen({
    dag: komendeDag({
      label: 'Op welke dag is uw onderzoek uiterlijk klaar?',
      uitleg: v => rekenMee(v.g.protocol),
    }),
    reden: alleenAls(
      ({ zaak }) => aangekondigd(zaak) !== undefined,
      vak({
        label: 'Waarom een andere dag?',
        soort: 'reden',
        regels: 3,
        anders: 'Schrijf op waarom het een andere dag wordt.',
      }),
      null,
    ),
  }),
  weigeringen: {
    ...gedeeld,
    dagVoorbij: 'Die dag is al geweest.',
    zelfdeDag: 'Die dag staat er al.',
    redenOntbreekt: 'Schrijf op waarom het een andere dag wordt.',
  },
})
