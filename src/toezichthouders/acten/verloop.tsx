import { metKleineLetter } from '../../kernel/uitleg/datum.ts'
import { toezichtVan } from '../../protocollen/bases/toezicht.ts'
import { act } from '../../web/act/act.ts'
import { keuze } from '../../web/act/soorten/keuze.tsx'
import { dag, dagOfNiets } from '../../web/act/soorten/moment.tsx'
import { perStuk, vragen } from '../../web/act/vragen.tsx'
import { toezichtAfsluiten, toezichtbesluitVastleggen, zelfonderzoekBeoordelen } from '../domain.ts'
import { dagen, gedeeld, nogNietGemeld, onbekend, toelichting, toezichthouder } from './delen.tsx'

const besluitdagen = {
  dagOntbreekt: 'Vul de dag van het besluit in.',
  uiterlijkZonderOnderzoek: 'Er is geen onderzoek gevraagd: laat leeg wanneer het er moet zijn.',
  uiterlijkTeVroeg: 'Het onderzoek moet er zijn na het besluit. Kijk de dag na.',
}

export const besluit = act({
  pad: 'toezicht/besluit',
  titel: 'Besluit van de toezichthouder',
  knop: 'Leg vast',
  terug: 'toezicht',
  opdracht: { naam: 'toezichtbesluitVastleggen', handeling: 'dossier.bewerken', beslis: toezichtbesluitVastleggen },
  gevolgen: () => ['Stond er al een besluit? Dan geldt dit. Wat er stond, blijft in de tijdlijn.'],
  ...vragen(
    {
      toezichthouder,
      besluit: keuze({
        label: 'Wat heeft de toezichthouder besloten?',
        uit: k => toezichtVan(k.protocol).besluiten,
        anders: 'Kies wat er is besloten.',
      }),
      dag: dagOfNiets({ label: 'Op welke dag?', uitleg: 'Laat leeg als u het niet mag inzien.' }),
      uiterlijk: dagOfNiets({
        label: 'Wanneer moet het onderzoek er zijn?',
        uitleg: 'Alleen als de organisatie zelf onderzoekt.',
      }),
      toelichting,
    },
    ({ dag, ...rest }) => ({ besluitOp: dag, ...rest }),
  ),
  weigeringen: { ...gedeeld, ...onbekend, ...dagen, nogNietGemeld, ...besluitdagen },
})

export const beoordeling = act({
  pad: 'toezicht/beoordeling',
  titel: 'Beoordeling van het onderzoek',
  knop: 'Leg vast',
  terug: 'toezicht',
  opdracht: { naam: 'zelfonderzoekBeoordelen', handeling: 'dossier.bewerken', beslis: zelfonderzoekBeoordelen },
  gevolgen: () => ['U legt vast wat de toezichthouder oordeelde. Het loket oordeelt zelf niet.'],
  ...vragen(
    {
      toezichthouder,
      ontvangen: dagOfNiets({ label: 'Wanneer kreeg de toezichthouder het onderzoek?' }),
      dag: dagOfNiets({ label: 'Wanneer is het beoordeeld?' }),
      oordeel: perStuk(
        k => toezichtVan(k.protocol).onderdelen,
        o =>
          keuze({
            label: `${o.groep}: ${metKleineLetter(o.naam)}`,
            uit: () => o.oordelen,
            naast: true,
            anders: 'Kies wat het oordeel is.',
          }),
      ),
      toelichting,
    },
    ({ ontvangen, dag, oordeel, ...rest }) => ({
      ontvangenOp: ontvangen,
      beoordeeldOp: dag,
      oordelen: oordeel,
      ...rest,
    }),
  ),
  weigeringen: {
    ...gedeeld,
    ...onbekend,
    ...dagen,
    geenZelfonderzoek: 'Leg eerst vast dat de toezichthouder de organisatie om een onderzoek vroeg.',
  },
})

export const afsluiting = act({
  pad: 'toezicht/afsluiting',
  titel: 'Afgesloten bij de toezichthouder',
  knop: 'Leg vast',
  terug: 'toezicht',
  opdracht: { naam: 'toezichtAfsluiten', handeling: 'dossier.bewerken', beslis: toezichtAfsluiten },
  gevolgen: () => ['Loopt er bij geen enkele toezichthouder meer iets, dan is de taak om het te volgen klaar.'],
  ...vragen(
    {
      toezichthouder,
      uitkomst: keuze({
        label: 'Wat is de uitkomst?',
        uit: k => toezichtVan(k.protocol).uitkomsten,
        anders: 'Kies de uitkomst.',
      }),
      dag: dag({ label: 'Op welke dag?', anders: 'Vul in wanneer het is afgesloten.' }),
      toelichting,
    },
    ({ dag, ...rest }) => ({ afgeslotenOp: dag, ...rest }),
  ),
  weigeringen: {
    ...gedeeld,
    ...onbekend,
    ...dagen,
    nogNietGemeld,
    nogNietBeoordeeld: 'Leg eerst vast hoe de toezichthouder het onderzoek beoordeelde.',
  },
})
