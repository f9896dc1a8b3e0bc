import { toezichtVan } from '../../protocollen/bases/toezicht.ts'
import { act } from '../../web/act/act.ts'
import { keuze } from '../../web/act/soorten/keuze.tsx'
import { dag } from '../../web/act/soorten/moment.tsx'
import { regel, regelOfNiets } from '../../web/act/soorten/tekst.tsx'
import { type Vraag, vragen } from '../../web/act/vragen.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { veld } from '../../web/route/verzoek.ts'
import { opMeldplichtWijzen, toezichtmeldingVastleggen } from '../domain.ts'
import { dagen, gedeeld, onbekend, toezichthouder } from './delen.tsx'

/** A number of a supervisor, without room for a name. */
const KENMERK = /^[A-Za-z]{0,12}[-./ ]?\d[\dA-Za-z./-]{0,30}$/

const kenmerk: Vraag<string | null> = {
  vraag: (naam, { f, fouten }) => (
    <Tekstveld
      naam={naam}
      label="Kenmerk van de toezichthouder"
      uitleg="Alleen het nummer. Daarmee vergelijkt u later uw lijst met die van de toezichthouder."
      nietVerplicht
      breedte="half"
      waarde={veld(f, naam)}
      fout={fouten[naam]}
      maximum={40}
    />
  ),
  lees: (naam, { f }) => {
    const nummer = veld(f, naam)
    if (nummer === '') return { ok: true, waarde: null }
    return KENMERK.test(nummer)
      ? { ok: true, waarde: nummer }
      : { ok: false, fouten: [{ naam, tekst: 'Vul alleen het nummer in, met cijfers.' }] }
  },
}

export const wijzen = act({
  pad: 'toezicht/wijzen',
  titel: 'Op de plicht gewezen',
  knop: 'Leg vast',
  terug: 'toezicht',
  opdracht: { naam: 'opMeldplichtWijzen', handeling: 'dossier.bewerken', beslis: opMeldplichtWijzen },
  gevolgen: () => ['Is er nog niet gemeld, dan blijft de taak om dat na te gaan open tot u de melding vastlegt.'],
  ...vragen({
    toezichthouder,
    wie: regel({
      label: 'Wie sprak u, en wat is er afgesproken?',
      soort: 'toelichting',
      maximum: 500,
      anders: 'Schrijf op wie u sprak.',
    }),
  }),
  weigeringen: gedeeld,
})

export const gemeld = act({
  pad: 'toezicht/gemeld',
  titel: 'Melding bij de toezichthouder',
  knop: 'Leg vast',
  terug: 'toezicht',
  opdracht: { naam: 'toezichtmeldingVastleggen', handeling: 'dossier.bewerken', beslis: toezichtmeldingVastleggen },
  gevolgen: () => [
    'Is alles gemeld wat de wet vraagt, dan is de taak om dat na te gaan klaar en stopt de termijn.',
    'Stond er al iets? Dan geldt wat u nu vastlegt. Wat er stond, blijft in de tijdlijn.',
  ],
  ...vragen(
    {
      toezichthouder,
      dag: dag({ label: 'Wanneer is er gemeld?', anders: 'Vul in wanneer er is gemeld.' }),
      melder: keuze({
        label: 'Wie heeft gemeld?',
        uit: k => toezichtVan(k.protocol).melders,
        anders: 'Kies wie heeft gemeld.',
      }),
      wie: regelOfNiets({ label: 'Naam en functie', soort: 'toelichting' }),
      kenmerk,
    },
    ({ dag, ...rest }) => ({ gemeldOp: dag, ...rest }),
  ),
  weigeringen: {
    ...gedeeld,
    ...onbekend,
    ...dagen,
    naamOntbreekt: 'Vul de naam in van wie heeft gemeld.',
    dagTeVroeg: 'Die dag ligt meer dan een jaar voor de melding bij het loket. Kijk het jaar na.',
  },
})
