import { kanBehandelen } from '../../toegang/gebruikersnamen.ts'
import { act } from '../../web/act/act.ts'
import { leesTekst } from '../../web/act/lezen.ts'
import { datumWaarde } from '../../web/datum.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import { Keuzelijst, Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../../web/verzoek.ts'
import {
  afspraakAfronden,
  afspraakMaken,
  melderVerwijzen,
  zorgconsulBeantwoorden,
  zorgconsulVragen,
  zorgStarten,
} from '../overleg.ts'
import { eisDag, eisTeksten } from './teksten.ts'

const terug = 'overleg'
const handeling = 'dossier.bewerken'
const dicht = { dossierDicht: 'Dit dossier is gesloten. Heropen het eerst.' }

export const maken = act({
  pad: 'afspraak',
  titel: 'Afspraak vastleggen',
  knop: 'Leg de afspraak vast',
  terug,
  opdracht: { naam: 'afspraakMaken', handeling, beslis: afspraakMaken },
  gevolgen: () => [
    'De afspraak blijft staan tot ze is nagekomen of losgelaten. Is ze te laat, dan ziet u dat in de werkvoorraad.',
  ],
  velden: ({ f, fouten, g }) => (
    <>
      <Verborgen velden={{ overleg: veld(f, 'overleg') }} />
      <Tekstvak naam="wat" label="Wat is afgesproken?" waarde={veld(f, 'wat')} fout={fouten.wat} regels={3} />
      <Keuzelijst
        naam="eigenaar"
        label="Wie van het loket doet het?"
        nietVerplicht
        opties={[...g.collegas.values()].filter(kanBehandelen).map(c => ({ waarde: c.id, label: c.naam }))}
        leeg="Niemand van het loket"
        waarde={veld(f, 'eigenaar')}
        fout={fouten.eigenaar}
      />
      <Tekstveld
        naam="partner"
        label="Of welke organisatie?"
        nietVerplicht
        waarde={veld(f, 'partner')}
        fout={fouten.partner}
        maximum={200}
      />
      <DatumVeld naam="uiterlijk" label="Uiterlijk" waarde={datumWaarde(f, 'uiterlijk')} fout={fouten.uiterlijk} />
    </>
  ),
  lees: (f, _zaak, nieuwId, g) => {
    const t = eisTeksten(f, nieuwId, { wat: 'Schrijf op wat er is afgesproken.' })
    const d = eisDag(f, 'uiterlijk', 'Vul in wanneer het klaar moet zijn.')
    const partner = leesTekst(f, 'partner', 'partner', nieuwId)
    const eigenaar = g.collegas.has(veld(f, 'eigenaar')) ? veld(f, 'eigenaar') : null
    const een = (eigenaar === null) !== (partner.id === null)
    const wie = een ? [] : [{ naam: 'eigenaar', tekst: 'Kies één eigenaar: een collega of een organisatie.' }]
    const fouten = [...t.fouten, ...wie, ...d.fouten]
    if (fouten.length > 0) return { ok: false, fouten }
    const overleg = veld(f, 'overleg') || null
    const invoer = { overleg, eigenaar, partner: partner.id, uiterlijk: d.dag, ...t.ids }
    return { ok: true, invoer, teksten: [...t.teksten, ...partner.teksten] }
  },
  weigeringen: {
    ...dicht,
    overlegOnbekend: 'Dit overleg is er niet. Ga terug naar het dossier.',
    eenEigenaar: 'Kies één eigenaar: een collega of een organisatie.',
    dagVoorbij: 'De dag waarop het klaar moet zijn, is al voorbij. Kies vandaag of later.',
  },
})

const welkeAfspraak = (g: Geopend, f: Formulier) =>
  g.zaak.werk.overleg?.afspraken.find(a => a.id === veld(f, 'afspraak'))

export const afronden = act({
  pad: 'afspraak-afronden',
  titel: 'Afspraak afronden',
  knop: 'Rond af',
  terug,
  opdracht: { naam: 'afspraakAfronden', handeling, beslis: afspraakAfronden },
  gevolgen: () => [],
  velden: ({ f, fouten, g }) => (
    <>
      <Verborgen velden={{ afspraak: veld(f, 'afspraak') }} />
      <p className="utrecht-paragraph">
        <strong>{tekst(g, welkeAfspraak(g, f)?.wat ?? null) ?? 'Deze afspraak is er niet (meer).'}</strong>
      </p>
      <Keuzerondjes
        naam="uitkomst"
        label="Hoe liep het af?"
        opties={[
          { waarde: 'nagekomen', label: 'Nagekomen' },
          { waarde: 'losgelaten', label: 'Losgelaten', uitleg: 'Schrijf dan op waarom.' },
        ]}
        waarde={veld(f, 'uitkomst')}
        fout={fouten.uitkomst}
      />
      <Tekstvak
        naam="toelichting"
        label="Toelichting"
        nietVerplicht
        waarde={veld(f, 'toelichting')}
        fout={fouten.toelichting}
        regels={3}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const uitkomst = (['nagekomen', 'losgelaten'] as const).find(u => u === veld(f, 'uitkomst'))
    const t = leesTekst(f, 'toelichting', 'toelichting', nieuwId)
    if (!uitkomst) return { ok: false, fouten: [{ naam: 'uitkomst', tekst: 'Kies hoe het afliep.' }] }
    if (t.fout !== null) return { ok: false, fouten: [{ naam: 'toelichting', tekst: t.fout }] }
    if (uitkomst === 'losgelaten' && t.id === null)
      return { ok: false, fouten: [{ naam: 'toelichting', tekst: 'Schrijf op waarom de afspraak is losgelaten.' }] }
    return { ok: true, invoer: { afspraak: veld(f, 'afspraak'), uitkomst, toelichting: t.id }, teksten: t.teksten }
  },
  weigeringen: {
    afspraakOnbekend: 'Deze afspraak is er niet. Ga terug naar het dossier.',
    afspraakAlKlaar: 'Deze afspraak is al afgerond, misschien net door een collega.',
    redenOntbreekt: 'Schrijf op waarom de afspraak is losgelaten.',
  },
})

export const zorgconsul = act({
  pad: 'zorgconsul',
  titel: 'Voorleggen aan de Zorgconsul',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'zorgconsulVragen', handeling, beslis: zorgconsulVragen },
  gevolgen: () => [
    'De Zorgconsul is het laatste, onafhankelijke middel als een zaak vastzit.',
    'U legt de vraag zelf voor. Hier staat waarom, wat u vroeg en wanneer; het antwoord komt erbij.',
  ],
  velden: ({ f, fouten }) => (
    <>
      <Tekstvak
        naam="waarom"
        label="Waarop zit de zaak vast?"
        waarde={veld(f, 'waarom')}
        fout={fouten.waarom}
        regels={4}
      />
      <Tekstvak naam="vraag" label="Wat vraagt u?" waarde={veld(f, 'vraag')} fout={fouten.vraag} regels={4} />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const t = eisTeksten(f, nieuwId, {
      waarom: 'Schrijf op waarop de zaak vastzit.',
      vraag: 'Schrijf op wat u vraagt.',
    })
    return t.fouten.length > 0 ? { ok: false, fouten: t.fouten } : { ok: true, invoer: t.ids, teksten: t.teksten }
  },
  weigeringen: { ...dicht, alGevraagd: 'Er wacht al een vraag op antwoord van de Zorgconsul.' },
})

export const zorgconsulAntwoord = act({
  pad: 'zorgconsul-antwoord',
  titel: 'Antwoord van de Zorgconsul',
  knop: 'Leg het antwoord vast',
  terug,
  opdracht: { naam: 'zorgconsulBeantwoorden', handeling, beslis: zorgconsulBeantwoorden },
  gevolgen: () => [],
  velden: ({ f, fouten }) => (
    <>
      <Tekstvak
        naam="antwoord"
        label="Wat is het antwoord?"
        waarde={veld(f, 'antwoord')}
        fout={fouten.antwoord}
        regels={4}
      />
      <Tekstvak
        naam="vervolg"
        label="Wat gebeurt er nu?"
        waarde={veld(f, 'vervolg')}
        fout={fouten.vervolg}
        regels={4}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const t = eisTeksten(f, nieuwId, { antwoord: 'Schrijf het antwoord op.', vervolg: 'Schrijf op wat er nu gebeurt.' })
    return t.fouten.length > 0 ? { ok: false, fouten: t.fouten } : { ok: true, invoer: t.ids, teksten: t.teksten }
  },
  weigeringen: { nietGevraagd: 'Er wacht geen vraag op antwoord.' },
})

export const zorgGestart = act({
  pad: 'zorg-gestart',
  titel: 'Alsnog zorg gestart',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'zorgStarten', handeling, beslis: zorgStarten },
  gevolgen: () => [],
  velden: ({ f, fouten }) => (
    <>
      <Tekstveld naam="zorg" label="Welke zorg?" waarde={veld(f, 'zorg')} fout={fouten.zorg} maximum={300} />
      <Tekstveld
        naam="aanbieder"
        label="Door wie?"
        waarde={veld(f, 'aanbieder')}
        fout={fouten.aanbieder}
        maximum={300}
      />
      <DatumVeld naam="vanaf" label="Vanaf wanneer?" waarde={datumWaarde(f, 'vanaf')} fout={fouten.vanaf} />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const t = eisTeksten(f, nieuwId, {
      zorg: 'Vul in welke zorg er is gestart.',
      aanbieder: 'Vul in wie de zorg geeft.',
    })
    const d = eisDag(f, 'vanaf', 'Vul in vanaf wanneer.')
    const fouten = [...t.fouten, ...d.fouten]
    if (fouten.length > 0) return { ok: false, fouten }
    return { ok: true, invoer: { vanaf: d.dag, ...t.ids }, teksten: t.teksten }
  },
  weigeringen: {
    ...dicht,
    inDeToekomst: 'Deze dag moet nog komen. Leg de zorg vast als ze echt is gestart.',
  },
})

export const verwijzen = act({
  pad: 'melder-verwijzen',
  titel: 'Melder verwijzen naar een zorgprofessional',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'melderVerwijzen', handeling, beslis: melderVerwijzen },
  gevolgen: () => ['U verwijst de melder zelf. Hier staat naar wie en wanneer.'],
  velden: ({ f, fouten }) => (
    <Tekstvak naam="naar" label="Naar wie, en waarom?" waarde={veld(f, 'naar')} fout={fouten.naar} regels={3} />
  ),
  lees: (f, _zaak, nieuwId) => {
    const t = eisTeksten(f, nieuwId, { naar: 'Schrijf op naar wie u verwees.' })
    return t.fouten.length > 0 ? { ok: false, fouten: t.fouten } : { ok: true, invoer: t.ids, teksten: t.teksten }
  },
  weigeringen: dicht,
})
