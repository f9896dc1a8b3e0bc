import { vertrouwelijkheden } from '../../begrippen/vertrouwelijkheid.ts'
import { metHoofdletter } from '../../kernel/uitleg/datum.ts'
import { kanBehandelen } from '../../toegang/gebruikersnamen.ts'
import { act } from '../../web/act/act.ts'
import { eisTekst, leesTekst } from '../../web/act/lezen.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { Keuzelijst, Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { veld } from '../../web/verzoek.ts'
import {
  behandelaarToewijzen,
  dossierOvernemen,
  notitieMaken,
  teamlidToevoegen,
  teamlidVerwijderen,
  vertrouwelijkheidWijzigen,
} from '../behandeling.ts'

const behandelaars = (g: Geopend) =>
  [...g.collegas.values()].filter(kanBehandelen).map(c => ({ waarde: c.id, label: c.naam }))

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
  velden: ({ f, fouten, g }) => (
    <Keuzelijst
      naam="aan"
      label="Nieuwe behandelaar"
      opties={behandelaars(g)}
      waarde={veld(f, 'aan')}
      fout={fouten.aan}
    />
  ),
  lees: (f, _zaak, _id, g) => {
    const aan = veld(f, 'aan')
    if (!g.collegas.has(aan)) return { ok: false, fouten: [{ naam: 'aan', tekst: 'Kies een behandelaar.' }] }
    return { ok: true, invoer: { aan, kanBehandelen: kanBehandelen(g.collegas.get(aan)) } }
  },
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
  velden: () => null,
  lees: () => ({ ok: true, invoer: {} }),
  weigeringen: { dossierDicht: dicht, alBehandelaar: 'U bent al behandelaar van dit dossier.' },
})

export const teamErbij = act({
  pad: 'team',
  titel: 'Collega laten meekijken',
  knop: 'Voeg toe aan het team',
  opdracht: { naam: 'teamlidToevoegen', handeling: 'dossier.toewijzen', beslis: teamlidToevoegen },
  gevolgen: () => ['Deze collega kan het dossier lezen en erin werken, ook als het vertrouwelijk is.'],
  velden: ({ f, fouten, g }) => (
    <Keuzelijst naam="wie" label="Collega" opties={behandelaars(g)} waarde={veld(f, 'wie')} fout={fouten.wie} />
  ),
  lees: (f, _zaak, _id, g) => {
    const wie = veld(f, 'wie')
    if (!g.collegas.has(wie)) return { ok: false, fouten: [{ naam: 'wie', tekst: 'Kies een collega.' }] }
    return { ok: true, invoer: { wie, kanBehandelen: kanBehandelen(g.collegas.get(wie)) } }
  },
  weigeringen: { dossierDicht: dicht, geenBehandelaar, alInTeam: 'Deze collega kijkt al mee.' },
})

export const teamEraf = act({
  pad: 'team-eraf',
  titel: 'Collega uit het team halen',
  knop: 'Haal uit het team',
  opdracht: { naam: 'teamlidVerwijderen', handeling: 'dossier.toewijzen', beslis: teamlidVerwijderen },
  gevolgen: () => ['Is het dossier vertrouwelijk of afgeschermd, dan ziet deze collega het daarna niet meer.'],
  velden: ({ f, fouten, g }) => (
    <Keuzelijst
      naam="wie"
      label="Collega"
      opties={g.zaak.team.map(id => ({ waarde: id, label: g.collegas.get(id)?.naam ?? 'Onbekend' }))}
      waarde={veld(f, 'wie')}
      fout={fouten.wie}
    />
  ),
  lees: f => {
    const wie = veld(f, 'wie')
    return wie ? { ok: true, invoer: { wie } } : { ok: false, fouten: [{ naam: 'wie', tekst: 'Kies een collega.' }] }
  },
  weigeringen: { nietInTeam: 'Deze collega zit niet in het team.' },
})

export const notitie = act({
  pad: 'notitie',
  titel: 'Notitie maken',
  knop: 'Bewaar notitie',
  opdracht: { naam: 'notitieMaken', handeling: 'dossier.bewerken', beslis: notitieMaken },
  gevolgen: () => ['De notitie staat in de tijdlijn, met uw naam en de tijd. Ze verandert niet meer.'],
  velden: ({ f, fouten }) => (
    <Tekstvak naam="tekst" label="Notitie" waarde={veld(f, 'tekst')} fout={fouten.tekst} regels={8} />
  ),
  lees: (f, _zaak, nieuwId) => {
    const t = eisTekst(f, 'tekst', 'notitie', nieuwId, 'Schrijf eerst iets op.')
    if (t.fout !== null || t.id === null) return { ok: false, fouten: [{ naam: 'tekst', tekst: t.fout ?? '' }] }
    return { ok: true, invoer: { tekst: t.id }, teksten: t.teksten }
  },
  weigeringen: { dossierDicht: 'Dit dossier is vernietigd.' },
})

const uitlegPer = {
  gewoon: 'Alle behandelaars van dit loket kunnen het lezen.',
  vertrouwelijk: 'Alleen de behandelaar en het team kunnen het lezen.',
  afgeschermd: 'Alleen de behandelaar en het team. Niemand anders ziet dat het bestaat.',
}

export const vertrouwelijkheid = act({
  pad: 'vertrouwelijkheid',
  titel: 'Vertrouwelijkheid wijzigen',
  knop: 'Wijzig',
  opdracht: { naam: 'vertrouwelijkheidWijzigen', handeling: 'dossier.afschermen', beslis: vertrouwelijkheidWijzigen },
  gevolgen: g => (g.zaak.behandelaar === null ? ['Het dossier heeft nog geen behandelaar: dat wordt u.'] : []),
  velden: ({ f, fouten, g }) => (
    <>
      <Keuzerondjes
        naam="naar"
        label="Wie mag dit dossier zien?"
        opties={vertrouwelijkheden.map(w => ({ waarde: w, label: metHoofdletter(w), uitleg: uitlegPer[w] }))}
        waarde={veld(f, 'naar') || g.zaak.vertrouwelijkheid}
        fout={fouten.naar}
      />
      <Tekstvak
        naam="reden"
        label="Waarom?"
        uitleg="Verplicht als meer mensen het dossier mogen zien dan nu."
        waarde={veld(f, 'reden')}
        fout={fouten.reden}
        regels={3}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const naar = vertrouwelijkheden.find(w => w === veld(f, 'naar'))
    const reden = leesTekst(f, 'reden', 'reden', nieuwId)
    if (!naar) return { ok: false, fouten: [{ naam: 'naar', tekst: 'Kies wie het dossier mag zien.' }] }
    if (reden.fout !== null) return { ok: false, fouten: [{ naam: 'reden', tekst: reden.fout }] }
    return { ok: true, invoer: { naar, reden: reden.id }, teksten: reden.teksten }
  },
  weigeringen: {
    dossierDicht: 'Dit dossier is vernietigd.',
    geenWijziging: 'Zo staat het al. Kies iets anders.',
    redenOntbreekt: 'Schrijf op waarom meer mensen dit dossier mogen zien.',
  },
})
