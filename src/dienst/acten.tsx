import { act } from '../web/act/act.ts'
import { vak } from '../web/act/soorten/tekst.tsx'
import { vragen, zonderVragen } from '../web/act/vragen.tsx'
import { aandachtspuntAfhandelen, aandachtspuntZetten } from './domain.ts'

export const aandachtspunt = act({
  pad: 'aandachtspunt',
  titel: 'Aandachtspunt voor de volgende dienst',
  knop: 'Geef mee',
  opdracht: { naam: 'aandachtspuntZetten', handeling: 'dossier.bewerken', beslis: aandachtspuntZetten },
  gevolgen: g => [
    'Het dossier staat bij de dienstoverdracht tot iemand het aandachtspunt afhandelt.',
    ...(g.zaak.werk.aandachtspunt
      ? ['Het vervangt het aandachtspunt dat er nu staat. Dat blijft in de tijdlijn.']
      : []),
  ],
  ...vragen({
    tekst: vak({
      label: 'Wat moet de volgende dienst weten of doen?',
      soort: 'aandachtspunt',
      begin: ({ g }) => g.teksten.get(g.zaak.werk.aandachtspunt?.tekst ?? ''),
      anders: 'Schrijf op wat de volgende dienst moet weten.',
    }),
  }),
  weigeringen: { dossierDicht: 'Dit dossier is gesloten. Heropen het eerst.' },
})

export const afgehandeld = act({
  pad: 'aandachtspunt-afhandelen',
  titel: 'Aandachtspunt afhandelen',
  knop: 'Het is gedaan',
  opdracht: { naam: 'aandachtspuntAfhandelen', handeling: 'dossier.bewerken', beslis: aandachtspuntAfhandelen },
  gevolgen: () => ['Het dossier staat hierdoor niet meer bij de dienstoverdracht. De tekst blijft in de tijdlijn.'],
  ...zonderVragen,
  velden: ({ g }) => <p className="utrecht-paragraph">{g.teksten.get(g.zaak.werk.aandachtspunt?.tekst ?? '')}</p>,
  weigeringen: { geenAandachtspunt: 'Er staat geen aandachtspunt (meer) bij dit dossier.' },
})
