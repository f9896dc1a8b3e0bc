import { antwoorden } from '../../begrippen/feiten/vermissing.ts'
import { metHoofdletter } from '../../kernel/uitleg/datum.ts'
import { act } from '../../web/act/act.ts'
import { keuze, keuzeUit } from '../../web/act/soorten/keuze.tsx'
import { dag, dagOfNiets } from '../../web/act/soorten/moment.tsx'
import { vak, vakOfNiets } from '../../web/act/soorten/tekst.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import { burgemeesterbesluitVastleggen, gezinOpvolgen } from '../domain.ts'
import { protocolVan, toekomst, weigeringen } from './velden.ts'

const terug = 'pandsluiting'
const handeling = 'dossier.bewerken' as const
const drie = antwoorden.map(a => ({ waarde: a, label: metHoofdletter(a) }))

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
  ...vragen({
    besluit: keuze({
      label: 'Wat besloot de burgemeester?',
      uit: k => protocolVan(k).besluiten,
      anders: 'Kies wat de burgemeester besloot.',
    }),
    dag: dag({ label: 'Op welke dag?', anders: 'Vul in op welke dag het besluit viel.' }),
    tot: dagOfNiets({ label: 'Tot en met wanneer geldt de sluiting?' }),
    toelichting: vakOfNiets({ label: 'Toelichting', soort: 'besluit' }),
  }),
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
  ...vragen(
    {
      onderdak: keuze({
        label: 'Waar woont het gezin nu?',
        uit: k => protocolVan(k).onderdak,
        anders: 'Kies waar het gezin woont.',
      }),
      veilig: keuzeUit({ label: 'Zijn de kinderen veilig?', opties: drie, anders: 'Kies of de kinderen veilig zijn.' }),
      hulp: keuzeUit({ label: 'Loopt de hulp?', opties: drie, anders: 'Kies of de hulp loopt.' }),
      verslag: vak({
        label: 'Wat is er gebeurd, en wat spreekt u af?',
        soort: 'verslag',
        regels: 5,
        anders: 'Schrijf op wat er is gebeurd.',
      }),
      volgende: dagOfNiets({ label: 'Wanneer kijkt u weer?', uitleg: 'Laat leeg als het niet meer nodig is.' }),
    },
    ({ veilig, hulp, ...rest }) => ({ ...rest, kinderenVeilig: veilig, hulpLoopt: hulp }),
  ),
  weigeringen: { ...weigeringen, volgendeVoorbij: 'De dag waarop u weer kijkt, moet na vandaag liggen.' },
})
