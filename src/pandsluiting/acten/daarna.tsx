import { antwoorden } from '../../begrippen/feiten/vermissing.ts'
import { metHoofdletter } from '../../kernel/uitleg/datum.ts'
import { act } from '../../web/act/act.ts'
import { eisTekst, leesTekst } from '../../web/act/lezen.ts'
import { datumWaarde, leesDatum } from '../../web/datum.ts'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { veld } from '../../web/verzoek.ts'
import { burgemeesterbesluitVastleggen, gezinOpvolgen } from '../domain.ts'
import { alsOpties, protocolVan, toekomst, weigeringen } from './velden.ts'

const terug = 'pandsluiting'
const handeling = 'dossier.bewerken' as const
const drie = antwoorden.map(a => ({ waarde: a, label: metHoofdletter(a) }))
const antwoordUit = (waarde: string) => antwoorden.find(a => a === waarde)

export const besluit = act({
  pad: 'pandsluiting/besluit',
  titel: 'Besluit van de burgemeester',
  knop: 'Leg het besluit vast',
  terug,
  opdracht: { naam: 'burgemeesterbesluitVastleggen', handeling, beslis: burgemeesterbesluitVastleggen },
  gevolgen: g =>
    g.zaak.werk.pandsluiting?.vastgesteld
      ? []
      : ['Er is nog geen advies vastgesteld. In het dossier is dan te zien dat het besluit er eerder was.'],
  velden: ({ f, fouten, g }) => (
    <>
      <Keuzerondjes
        naam="besluit"
        label="Wat besloot de burgemeester?"
        opties={alsOpties(protocolVan(g).besluiten)}
        waarde={veld(f, 'besluit')}
        fout={fouten.besluit}
      />
      <DatumVeld naam="dag" label="Op welke dag?" waarde={datumWaarde(f, 'dag')} fout={fouten.dag} />
      <DatumVeld
        naam="tot"
        label="Tot en met wanneer geldt de sluiting?"
        nietVerplicht
        waarde={datumWaarde(f, 'tot')}
        fout={fouten.tot}
      />
      <Tekstvak
        naam="toelichting"
        label="Toelichting"
        nietVerplicht
        waarde={veld(f, 'toelichting')}
        fout={fouten.toelichting}
        regels={4}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const code = veld(f, 'besluit')
    const [dag, tot] = [leesDatum(f, 'dag'), leesDatum(f, 'tot')]
    const t = leesTekst(f, 'toelichting', 'besluit', nieuwId)
    const fouten = [
      ...(protocolVan(k).besluiten.some(b => b.code === code)
        ? []
        : [{ naam: 'besluit', tekst: 'Kies wat de burgemeester besloot.' }]),
      ...(dag.ok ? [] : [{ naam: 'dag', tekst: dag.tekst }]),
      ...(dag.ok && dag.dag === null ? [{ naam: 'dag', tekst: 'Vul in op welke dag het besluit viel.' }] : []),
      ...(tot.ok ? [] : [{ naam: 'tot', tekst: tot.tekst }]),
      ...(t.fout === null ? [] : [{ naam: 'toelichting', tekst: t.fout }]),
    ]
    if (fouten.length > 0 || !dag.ok || !tot.ok || dag.dag === null) return { ok: false, fouten }
    return {
      ok: true,
      invoer: { besluit: code, dag: dag.dag, tot: tot.dag, toelichting: t.id },
      teksten: t.teksten,
    }
  },
  weigeringen: {
    ...weigeringen,
    inDeToekomst: toekomst,
    eindeVoorBegin: 'De laatste dag van de sluiting ligt voor het besluit. Kijk de datums na.',
  },
})

export const opvolgen = act({
  pad: 'pandsluiting/opvolgen',
  titel: 'Hoe gaat het met het gezin?',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'gezinOpvolgen', handeling, beslis: gezinOpvolgen },
  gevolgen: () => ['De dag waarop u weer kijkt, staat in de lijst van dreigende sluitingen.'],
  velden: ({ f, fouten, g }) => (
    <>
      <Keuzerondjes
        naam="onderdak"
        label="Waar woont het gezin nu?"
        opties={alsOpties(protocolVan(g).onderdak)}
        waarde={veld(f, 'onderdak')}
        fout={fouten.onderdak}
      />
      <Keuzerondjes
        naam="veilig"
        label="Zijn de kinderen veilig?"
        opties={drie}
        waarde={veld(f, 'veilig')}
        naast
        fout={fouten.veilig}
      />
      <Keuzerondjes
        naam="hulp"
        label="Loopt de hulp?"
        opties={drie}
        waarde={veld(f, 'hulp')}
        naast
        fout={fouten.hulp}
      />
      <Tekstvak
        naam="verslag"
        label="Wat is er gebeurd, en wat spreekt u af?"
        waarde={veld(f, 'verslag')}
        fout={fouten.verslag}
        regels={5}
      />
      <DatumVeld
        naam="volgende"
        label="Wanneer kijkt u weer?"
        uitleg="Laat leeg als het niet meer nodig is."
        nietVerplicht
        waarde={datumWaarde(f, 'volgende')}
        fout={fouten.volgende}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const onderdak = veld(f, 'onderdak')
    const [kinderenVeilig, hulpLoopt] = [antwoordUit(veld(f, 'veilig')), antwoordUit(veld(f, 'hulp'))]
    const volgende = leesDatum(f, 'volgende')
    const t = eisTekst(f, 'verslag', 'verslag', nieuwId, 'Schrijf op wat er is gebeurd.')
    const fouten = [
      ...(protocolVan(k).onderdak.some(o => o.code === onderdak)
        ? []
        : [{ naam: 'onderdak', tekst: 'Kies waar het gezin woont.' }]),
      ...(kinderenVeilig ? [] : [{ naam: 'veilig', tekst: 'Kies of de kinderen veilig zijn.' }]),
      ...(hulpLoopt ? [] : [{ naam: 'hulp', tekst: 'Kies of de hulp loopt.' }]),
      ...(t.fout === null ? [] : [{ naam: 'verslag', tekst: t.fout }]),
      ...(volgende.ok ? [] : [{ naam: 'volgende', tekst: volgende.tekst }]),
    ]
    if (fouten.length > 0 || t.id === null || !volgende.ok || !kinderenVeilig || !hulpLoopt)
      return { ok: false, fouten }
    const invoer = { onderdak, kinderenVeilig, hulpLoopt, verslag: t.id, volgende: volgende.dag }
    return { ok: true, invoer, teksten: t.teksten }
  },
  weigeringen: { ...weigeringen, volgendeVoorbij: 'De dag waarop u weer kijkt, moet na vandaag liggen.' },
})
