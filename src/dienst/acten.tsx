import { act } from '../web/act/act.ts'
import { eisTekst } from '../web/act/lezen.ts'
import { Tekstvak } from '../web/onderdelen/formulier/tekstveld.tsx'
import { veld } from '../web/verzoek.ts'
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
  velden: ({ f, fouten, g }) => (
    <Tekstvak
      naam="tekst"
      label="Wat moet de volgende dienst weten of doen?"
      waarde={veld(f, 'tekst') || g.teksten.get(g.zaak.werk.aandachtspunt?.tekst ?? '')}
      fout={fouten.tekst}
      regels={4}
    />
  ),
  lees: (f, _zaak, nieuwId) => {
    const t = eisTekst(f, 'tekst', 'aandachtspunt', nieuwId, 'Schrijf op wat de volgende dienst moet weten.')
    if (t.fout !== null || t.id === null) return { ok: false, fouten: [{ naam: 'tekst', tekst: t.fout ?? '' }] }
    return { ok: true, invoer: { tekst: t.id }, teksten: t.teksten }
  },
  weigeringen: { dossierDicht: 'Dit dossier is gesloten. Heropen het eerst.' },
})

export const afgehandeld = act({
  pad: 'aandachtspunt-afhandelen',
  titel: 'Aandachtspunt afhandelen',
  knop: 'Het is gedaan',
  opdracht: { naam: 'aandachtspuntAfhandelen', handeling: 'dossier.bewerken', beslis: aandachtspuntAfhandelen },
  gevolgen: () => ['Het dossier staat hierdoor niet meer bij de dienstoverdracht. De tekst blijft in de tijdlijn.'],
  velden: ({ g }) => <p className="utrecht-paragraph">{g.teksten.get(g.zaak.werk.aandachtspunt?.tekst ?? '')}</p>,
  lees: () => ({ ok: true, invoer: {} }),
  weigeringen: { geenAandachtspunt: 'Er staat geen aandachtspunt (meer) bij dit dossier.' },
})
