import type { Gezinscheck } from '../../begrippen/feiten/pandsluiting.ts'
import { act } from '../../web/act/act.ts'
import { leesTekst } from '../../web/act/lezen.ts'
import { alsOpties } from '../../web/act/soorten/keuze.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { dagVelden, datumWaarde, leesDatum } from '../../web/invoer/datum.ts'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzerondjes, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld, velden } from '../../web/route/verzoek.ts'
import { gezinscheckVastleggen } from '../domain.ts'
import { ofEerder, protocolVan, toekomst, weigeringen } from './velden.ts'

type Vorm = { f: Formulier; fouten: Readonly<Record<string, string | undefined>>; g: Geopend; c: Gezinscheck | null }

const tekstVan = (g: Geopend, id: string | null | undefined) => (id ? g.teksten.get(id) : undefined)

const janee = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
]

const Gezin = ({ f, fouten, g, c }: Vorm) => (
  <>
    <Tekstvak
      naam="situatie"
      label="De situatie van het gezin"
      uitleg="Wie wonen er, wat speelt er, wat betekent een sluiting voor hen?"
      nietVerplicht
      waarde={ofEerder(f, 'situatie', tekstVan(g, c?.situatie))}
      fout={fouten.situatie}
      regels={5}
    />
    <Keuzerondjes
      naam="kinderen"
      label="Wonen er kinderen in de woning?"
      opties={janee}
      nietVerplicht
      waarde={ofEerder(f, 'kinderen', c?.kinderen == null ? '' : c.kinderen ? 'ja' : 'nee')}
      naast
      fout={fouten.kinderen}
    />
  </>
)

const Veiligheid = ({ f, fouten, g, c }: Vorm) => (
  <>
    <Keuzerondjes
      naam="oordeel"
      label="Zijn de kinderen veilig?"
      opties={alsOpties(protocolVan(g).veiligheid)}
      nietVerplicht
      waarde={ofEerder(f, 'oordeel', c?.veiligheid?.oordeel)}
      fout={fouten.oordeel}
    />
    <Keuzerondjes
      naam="bekekenDoor"
      label="Wie heeft dat bekeken?"
      opties={alsOpties(protocolVan(g).bekekenDoor)}
      nietVerplicht
      waarde={ofEerder(f, 'bekekenDoor', c?.veiligheid?.bekekenDoor)}
      fout={fouten.bekekenDoor}
    />
    <DatumVeld
      naam="bekeken"
      label="Op welke dag?"
      nietVerplicht
      waarde={datumWaarde({ ...dagVelden('bekeken', c?.veiligheid?.dag), ...f }, 'bekeken')}
      fout={fouten.bekeken}
    />
    <Tekstvak
      naam="veiligheid"
      label="Wat is er gezien, en wat is afgesproken voor de kinderen?"
      nietVerplicht
      waarde={ofEerder(f, 'veiligheid', tekstVan(g, c?.veiligheid?.toelichting))}
      fout={fouten.veiligheid}
      regels={4}
    />
  </>
)

const Hulp = ({ f, fouten, g, c }: Vorm) => (
  <>
    <Keuzerondjes
      naam="hulpstand"
      label="Hoe staat het met de hulp?"
      opties={alsOpties(protocolVan(g).hulp)}
      nietVerplicht
      waarde={ofEerder(f, 'hulpstand', c?.hulp?.stand)}
      fout={fouten.hulpstand}
    />
    <DatumVeld
      naam="hulpsinds"
      label="Sinds wanneer?"
      nietVerplicht
      waarde={datumWaarde({ ...dagVelden('hulpsinds', c?.hulp?.sinds), ...f }, 'hulpsinds')}
      fout={fouten.hulpsinds}
    />
    <Tekstvak
      naam="hulp"
      label="Welke hulp, en van wie?"
      nietVerplicht
      waarde={ofEerder(f, 'hulp', tekstVan(g, c?.hulp?.toelichting))}
      fout={fouten.hulp}
      regels={4}
    />
  </>
)

const Samen = ({ f, fouten, g, c }: Vorm) => (
  <>
    <Vinkjes
      naam="samen"
      label="Met wie is dit besproken?"
      opties={alsOpties(protocolVan(g).samen)}
      nietVerplicht
      waarden={f.samen === undefined ? c?.samen?.met : velden(f, 'samen')}
      fout={fouten.samen}
    />
    <DatumVeld
      naam="besproken"
      label="Wanneer voor het laatst?"
      nietVerplicht
      waarde={datumWaarde({ ...dagVelden('besproken', c?.samen?.dag), ...f }, 'besproken')}
      fout={fouten.besproken}
    />
  </>
)

type Keuring = { fouten: Veldfout[]; eis: (mist: boolean, naam: string, tekst: string) => void }

const keuring = (): Keuring => {
  const fouten: Veldfout[] = []
  return { fouten, eis: (mist, naam, tekst) => mist && fouten.push({ naam, tekst }) }
}

const dagUit = (f: Formulier, naam: string, k: Keuring): string | null => {
  const gelezen = leesDatum(f, naam)
  if (gelezen.ok) return gelezen.dag
  k.fouten.push({ naam, tekst: gelezen.tekst })
  return null
}

/** A part counts when all of it is there; a part that was begun says what it still needs. */
const leesVeiligheid = (f: Formulier, k: Keuring, toelichting: string | null) => {
  const [oordeel, bekekenDoor] = [veld(f, 'oordeel'), veld(f, 'bekekenDoor')]
  const dag = dagUit(f, 'bekeken', k)
  if (oordeel === '' && bekekenDoor === '' && dag === null && toelichting === null) return null
  k.eis(oordeel === '', 'oordeel', 'Kies of de kinderen veilig zijn.')
  k.eis(bekekenDoor === '', 'bekekenDoor', 'Kies wie dat heeft bekeken.')
  k.eis(dag === null && !k.fouten.some(x => x.naam === 'bekeken'), 'bekeken', 'Vul in op welke dag dat was.')
  k.eis(toelichting === null, 'veiligheid', 'Schrijf op wat er is gezien.')
  return { oordeel, bekekenDoor, dag: dag ?? '', toelichting: toelichting ?? '' }
}

const leesHulp = (f: Formulier, k: Keuring, toelichting: string | null) => {
  const stand = veld(f, 'hulpstand')
  const sinds = dagUit(f, 'hulpsinds', k)
  if (stand === '' && sinds === null && toelichting === null) return null
  k.eis(stand === '', 'hulpstand', 'Kies hoe het met de hulp staat.')
  k.eis(toelichting === null, 'hulp', 'Schrijf op welke hulp het is, of waarom er geen is.')
  return { stand, sinds, toelichting: toelichting ?? '' }
}

const leesSamen = (f: Formulier, k: Keuring) => {
  const met = velden(f, 'samen')
  const dag = dagUit(f, 'besproken', k)
  if (met.length === 0 && dag === null) return null
  k.eis(met.length === 0, 'samen', 'Kies met wie dit is besproken.')
  k.eis(dag === null && !k.fouten.some(x => x.naam === 'besproken'), 'besproken', 'Vul in wanneer dat was.')
  return { met, dag: dag ?? '' }
}

export const gezin = act({
  pad: 'pandsluiting/gezin',
  titel: 'Het gezin in kaart',
  knop: 'Bewaar',
  terug: 'pandsluiting',
  opdracht: { naam: 'gezinscheckVastleggen', handeling: 'dossier.bewerken', beslis: gezinscheckVastleggen },
  gevolgen: () => [
    'U hoeft niet alles in één keer in te vullen. Wat u bewaart, staat er de volgende keer weer.',
    'Wonen er geen kinderen? Wat er over hun veiligheid staat, blijft bewaard maar telt niet mee in het advies.',
    'Pas als alles er is, kan het advies aan de burgemeester worden vastgesteld.',
  ],
  velden: ({ f, fouten, g }) => {
    const vorm = { f, fouten, g, c: g.zaak.werk.pandsluiting?.check ?? null }
    return (
      <>
        <h2 className="utrecht-heading-3">Het gezin</h2>
        <Gezin {...vorm} />
        <h2 className="utrecht-heading-3">De veiligheid van de kinderen</h2>
        <Veiligheid {...vorm} />
        <h2 className="utrecht-heading-3">De hulp</h2>
        <Hulp {...vorm} />
        <h2 className="utrecht-heading-3">Samen met</h2>
        <Samen {...vorm} />
      </>
    )
  },
  lees: (f, _zaak, nieuwId) => {
    const k = keuring()
    const t = (naam: string) => leesTekst(f, naam, 'gezinscheck', nieuwId)
    const [situatie, veiligheid, hulp] = [t('situatie'), t('veiligheid'), t('hulp')]
    for (const [naam, gelezen] of Object.entries({ situatie, veiligheid, hulp }))
      k.eis(gelezen.fout !== null, naam, gelezen.fout ?? '')
    const kinderen = veld(f, 'kinderen')
    const invoer = {
      situatie: situatie.id,
      kinderen: kinderen === '' ? null : kinderen === 'ja',
      // Kept when somebody says that there are no children: a wrong click may not take a safety check away.
      veiligheid: leesVeiligheid(f, k, veiligheid.id),
      hulp: leesHulp(f, k, hulp.id),
      samen: leesSamen(f, k),
    }
    if (k.fouten.length > 0) return { ok: false, fouten: k.fouten }
    return { ok: true, invoer, teksten: [...situatie.teksten, ...veiligheid.teksten, ...hulp.teksten] }
  },
  weigeringen: { ...weigeringen, inDeToekomst: toekomst },
})
