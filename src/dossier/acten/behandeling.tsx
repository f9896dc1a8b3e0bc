import { vertrouwelijkheden } from '../../begrippen/vertrouwelijkheid.ts'
import { metHoofdletter } from '../../kernel/uitleg/datum.ts'
import { kanBehandelen } from '../../toegang/gebruikersnamen.ts'
import { relatieVan } from '../../toegang/wie.ts'
import { act } from '../../web/act/act.ts'
import { behandelaars, collega, keuzeUit, lijst } from '../../web/act/soorten/keuze.tsx'
import { vak, vakOfNiets } from '../../web/act/soorten/tekst.tsx'
import { vragen, zonderVragen } from '../../web/act/vragen.tsx'
import {
  behandelaarToewijzen,
  dossierOvernemen,
  notitieMaken,
  teamlidToevoegen,
  teamlidVerwijderen,
  vertrouwelijkheidWijzigen,
} from '../behandeling.ts'

const dicht = 'Dit dossier is gesloten. Heropen het eerst.'
const geenBehandelaar = 'Kies iemand die dossiers behandelt.'

export const toewijzen = act({
  pad: 'toewijzen',
  titel: 'Dossier toewijzen',
  knop: 'Wijs toe',
  opdracht: { naam: 'behandelaarToewijzen', handeling: 'dossier.toewijzen', beslis: behandelaarToewijzen },
  gevolgen: g => [
    'De nieuwe behandelaar ziet het dossier in de eigen werkvoorraad.',
    ...(g.zaak.vertrouwelijkheid === 'gewoon'
      ? []
      : ['Wie nu behandelaar is en niet in het team zit, ziet het dossier daarna niet meer.']),
  ],
  ...vragen(
    { aan: collega({ label: 'Nieuwe behandelaar', wie: behandelaars, anders: 'Kies een behandelaar.' }) },
    ({ aan }, l) => ({ aan, kanBehandelen: kanBehandelen(l.collegas.get(aan)) }),
  ),
  weigeringen: { dossierDicht: dicht, geenBehandelaar, alBehandelaar: 'Deze collega is al behandelaar.' },
})

export const overnemen = act({
  pad: 'overnemen',
  titel: 'Dossier overnemen',
  knop: 'Neem over',
  opdracht: { naam: 'dossierOvernemen', handeling: 'dossier.overnemen', beslis: dossierOvernemen },
  gevolgen: g => [
    'U wordt behandelaar.',
    ...(g.zaak.behandelaar === null ? [] : ['Wie nu behandelaar is, blijft in het team en kan blijven meekijken.']),
  ],
  ...zonderVragen,
  weigeringen: { dossierDicht: dicht, alBehandelaar: 'U bent al behandelaar van dit dossier.' },
})

export const teamErbij = act({
  pad: 'team',
  titel: 'Collega laten meekijken',
  knop: 'Voeg toe aan het team',
  opdracht: { naam: 'teamlidToevoegen', handeling: 'dossier.toewijzen', beslis: teamlidToevoegen },
  gevolgen: () => ['Deze collega kan het dossier lezen en erin werken, ook als het vertrouwelijk is.'],
  ...vragen({ wie: collega({ label: 'Collega', wie: behandelaars, anders: 'Kies een collega.' }) }, ({ wie }, l) => ({
    wie,
    kanBehandelen: kanBehandelen(l.collegas.get(wie)),
  })),
  weigeringen: { dossierDicht: dicht, geenBehandelaar, alInTeam: 'Deze collega kijkt al mee.' },
})

export const teamEraf = act({
  pad: 'team-eraf',
  titel: 'Collega uit het team halen',
  knop: 'Haal uit het team',
  opdracht: { naam: 'teamlidVerwijderen', handeling: 'dossier.toewijzen', beslis: teamlidVerwijderen },
  gevolgen: () => ['Is het dossier vertrouwelijk of afgeschermd, dan ziet deze collega het daarna niet meer.'],
  ...vragen({
    wie: lijst({
      label: 'Collega',
      opties: k => k.zaak.team.map(id => ({ waarde: id, label: k.collegas.get(id)?.naam ?? 'Onbekend' })),
      anders: 'Kies een collega.',
    }),
  }),
  weigeringen: { nietInTeam: 'Deze collega zit niet in het team.' },
})

export const notitie = act({
  pad: 'notitie',
  titel: 'Notitie maken',
  knop: 'Bewaar notitie',
  opdracht: { naam: 'notitieMaken', handeling: 'dossier.bewerken', beslis: notitieMaken },
  gevolgen: () => ['De notitie staat in de tijdlijn, met uw naam en de tijd. Ze verandert niet meer.'],
  ...vragen({ tekst: vak({ label: 'Notitie', soort: 'notitie', regels: 8, anders: 'Schrijf eerst iets op.' }) }),
  weigeringen: { dossierDicht: 'Dit dossier is vernietigd.' },
})

const uitlegPer = {
  gewoon: 'Alle behandelaars van dit loket kunnen het lezen.',
  vertrouwelijk: 'Alleen de behandelaar en het team kunnen het lezen.',
  afgeschermd: 'Alleen de behandelaar en het team. Niemand anders ziet dat het bestaat.',
}

const zietZelfNiet =
  'U bent geen behandelaar en zit niet in het team. Kiest u Vertrouwelijk of Afgeschermd, dan kunt u dit dossier daarna zelf niet meer zien.'

export const vertrouwelijkheid = act({
  pad: 'vertrouwelijkheid',
  titel: 'Vertrouwelijkheid wijzigen',
  knop: 'Wijzig',
  opdracht: { naam: 'vertrouwelijkheidWijzigen', handeling: 'dossier.afschermen', beslis: vertrouwelijkheidWijzigen },
  gevolgen: (g, { wie }) => {
    if (g.zaak.behandelaar === null) return ['Het dossier heeft nog geen behandelaar: dat wordt u.']
    return g.zaak.vertrouwelijkheid === 'gewoon' && relatieVan(wie, g.zaak) === 'geen' ? [zietZelfNiet] : []
  },
  ...vragen({
    naar: keuzeUit({
      label: 'Wie mag dit dossier zien?',
      opties: vertrouwelijkheden.map(w => ({ waarde: w, label: metHoofdletter(w), uitleg: uitlegPer[w] })),
      begin: ({ g }) => g.zaak.vertrouwelijkheid,
      naast: false,
      anders: 'Kies wie het dossier mag zien.',
    }),
    reden: vakOfNiets({
      label: 'Waarom?',
      uitleg: 'Verplicht als meer mensen het dossier mogen zien dan nu.',
      soort: 'reden',
      regels: 3,
    }),
  }),
  weigeringen: {
    dossierDicht: 'Dit dossier is vernietigd.',
    geenWijziging: 'Zo staat het al. Kies iets anders.',
    redenOntbreekt: 'Schrijf op waarom meer mensen dit dossier mogen zien.',
  },
})
