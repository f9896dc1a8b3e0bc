import { werkingen } from '../begrippen/feiten/maatregelen.ts'
import { dagInWoorden, metHoofdletter } from '../kernel/uitleg/datum.ts'
import { act } from '../web/act/act.ts'
import { keuzeUit } from '../web/act/soorten/keuze.tsx'
import { meegestuurd } from '../web/act/soorten/mee.tsx'
import { komendeDag } from '../web/act/soorten/moment.tsx'
import { regel, vak } from '../web/act/soorten/tekst.tsx'
import { type Vraag, vragen } from '../web/act/vragen.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { werkingwoord } from '../web/dossierbeeld/woorden/maatregelen.ts'
import { tekst } from '../web/dossierbeeld/woorden/woord.ts'
import { Keuzelijst } from '../web/onderdelen/formulier/keuze.tsx'
import { veld } from '../web/route/verzoek.ts'
import {
  afgesprokenDag,
  effectToetsen,
  findMaatregel,
  isOpTijd,
  maatregelBorgen,
  maatregelLoslaten,
  maatregelUitvoeren,
  maatregelVastleggen,
} from './domain.ts'

/** Which measure it is about; it travels along. Who comes without one chooses. */
const vast = meegestuurd(({ f, g }) => (
  <p className="utrecht-paragraph">
    <strong>{tekst(g, findMaatregel(g.zaak, veld(f, 'maatregel'))?.tekst ?? null)}</strong>
  </p>
))
const maatregel: Vraag<string> = {
  vraag: (naam, v) =>
    findMaatregel(v.g.zaak, veld(v.f, naam)) ? (
      vast.vraag(naam, v)
    ) : (
      <Keuzelijst
        naam={naam}
        label="Welke maatregel?"
        opties={(v.g.zaak.werk.maatregelen ?? []).map(m => ({
          waarde: m.id,
          label: tekst(v.g, m.tekst) ?? 'Maatregel',
        }))}
      />
    ),
  lees: vast.lees,
}

const gedeeld = {
  dossierDicht: 'Dit dossier is niet in behandeling. Heropen het eerst.',
  maatregelOnbekend: 'Kies een maatregel van dit dossier.',
  alKlaar: 'Deze maatregel is al klaar.',
} as const
const dagVoorbij = 'Die dag is al geweest.'

export const vastleggen = act({
  pad: 'maatregelen/vastleggen',
  titel: 'Maatregel vastleggen',
  knop: 'Leg de maatregel vast',
  terug: 'maatregelen',
  opdracht: { naam: 'maatregelVastleggen', handeling: 'dossier.bewerken', beslis: maatregelVastleggen },
  gevolgen: ({ zaak }) => [
    'De dag wordt een termijn op dit dossier. Is ze voorbij, dan staat het dossier als te laat in de werkvoorraad.',
    zaak.vertrouwelijkheid === 'afgeschermd'
      ? 'Dit dossier is afgeschermd: de contractmanager ziet de maatregel niet. Dat kan veranderen, noem er dus niemand in.'
      : 'De contractmanager leest de maatregel en wat erop volgt, zonder het dossier, ook als dat vertrouwelijk is. Noem er dus niemand in.',
    'Het dossier sluit pas als elke maatregel is getoetst of losgelaten.',
  ],
  ...vragen({
    tekst: vak({
      label: 'Wat gaat er beter?',
      soort: 'maatregel_tekst',
      regels: 5,
      anders: 'Schrijf op wat er beter gaat.',
    }),
    eigenaar: regel({
      label: 'Wie zorgt daarvoor?',
      uitleg: 'De functie, bij welke organisatie.',
      soort: 'eigenaar',
      maximum: 200,
      anders: 'Schrijf op wie daarvoor zorgt.',
    }),
    gevraagd: vak({
      label: 'Waaruit moet straks blijken dat het gedaan is?',
      uitleg: 'Bijvoorbeeld: het nieuwe werkplan, of wat u ziet bij een bezoek.',
      soort: 'gevraagd',
      regels: 3,
      anders: 'Schrijf op waaruit het moet blijken.',
    }),
    dag: komendeDag({ label: 'Wanneer moet het klaar zijn?' }),
  }),
  weigeringen: { dossierDicht: gedeeld.dossierDicht, dagVoorbij },
})

/** Whether it is in time, said before it is noted; nothing of that when the measure is still to be chosen. */
const uitvoerzinnen = (g: Pick<Geopend, 'zaak'>, id: string, nu: Date): readonly string[] => {
  const m = findMaatregel(g.zaak, id)
  if (!m) return []
  const dag = afgesprokenDag(g.zaak, m)
  return isOpTijd(dag, nu.toISOString())
    ? ['De termijn is gehaald.']
    : [`De maatregel staat dan als te laat uitgevoerd: het moest uiterlijk ${dagInWoorden(dag)}.`]
}

export const uitgevoerd = act({
  pad: 'maatregelen/uitgevoerd',
  titel: 'Maatregel uitgevoerd',
  knop: 'Leg vast',
  terug: 'maatregelen',
  opdracht: { naam: 'maatregelUitvoeren', handeling: 'dossier.bewerken', beslis: maatregelUitvoeren },
  gevolgen: (g, { f, nu }) => [
    ...uitvoerzinnen(g, veld(f, 'maatregel'), nu),
    'Daarna legt u vast hoe de maatregel blijft.',
  ],
  ...vragen(
    {
      maatregel,
      bewijs: vak({
        label: 'Waaruit blijkt dat?',
        uitleg: 'Wat u zag of kreeg, en van wie.',
        soort: 'bewijs',
        regels: 5,
        anders: 'Schrijf op waaruit het blijkt.',
      }),
    },
    ({ maatregel, ...rest }) => ({ id: maatregel, ...rest }),
  ),
  weigeringen: { ...gedeeld, alUitgevoerd: 'Dit is al vastgelegd.' },
})

export const borgen = act({
  pad: 'maatregelen/geborgd',
  titel: 'Maatregel geborgd',
  knop: 'Leg vast',
  terug: 'maatregelen',
  opdracht: { naam: 'maatregelBorgen', handeling: 'dossier.bewerken', beslis: maatregelBorgen },
  gevolgen: () => ['Op de dag die u kiest, bekijkt u of de maatregel werkt. Ze wordt een termijn op dit dossier.'],
  ...vragen(
    {
      maatregel,
      hoe: vak({
        label: 'Hoe blijft de maatregel?',
        uitleg: 'Bijvoorbeeld: in het werkplan, in de scholing.',
        soort: 'hoe',
        regels: 5,
        anders: 'Schrijf op hoe de maatregel blijft.',
      }),
      dag: komendeDag({ label: 'Wanneer bekijkt u of ze werkt?' }),
    },
    ({ maatregel, ...rest }) => ({ id: maatregel, ...rest }),
  ),
  weigeringen: {
    ...gedeeld,
    dagVoorbij,
    nogNietUitgevoerd: 'Leg eerst vast dat de maatregel is uitgevoerd.',
    alGeborgd: 'Dit is al vastgelegd.',
  },
})

export const toetsen = act({
  pad: 'maatregelen/getoetst',
  titel: 'Werkt de maatregel?',
  knop: 'Leg vast',
  terug: 'maatregelen',
  opdracht: { naam: 'effectToetsen', handeling: 'dossier.bewerken', beslis: effectToetsen },
  gevolgen: () => ['Daarmee is de maatregel klaar. Werkt ze niet, leg dan een nieuwe vast.'],
  ...vragen(
    {
      maatregel,
      werkt: keuzeUit({
        label: 'Werkt de maatregel?',
        opties: werkingen.map(w => ({ waarde: w, label: metHoofdletter(werkingwoord[w]) })),
        naast: false,
        anders: 'Kies of de maatregel werkt.',
      }),
      toelichting: vak({
        label: 'Waaraan ziet u dat?',
        soort: 'toelichting',
        regels: 5,
        anders: 'Schrijf op waaraan u dat ziet.',
      }),
    },
    ({ maatregel, ...rest }) => ({ id: maatregel, ...rest }),
  ),
  weigeringen: { ...gedeeld, nogNietGeborgd: 'Leg eerst vast hoe de maatregel blijft.' },
})

export const loslaten = act({
  pad: 'maatregelen/losgelaten',
  titel: 'Maatregel loslaten',
  knop: 'Laat de maatregel los',
  terug: 'maatregelen',
  opdracht: { naam: 'maatregelLoslaten', handeling: 'dossier.bewerken', beslis: maatregelLoslaten },
  gevolgen: () => ['Wat u ervan afwacht, vervalt. De reden blijft in het dossier.'],
  ...vragen(
    {
      maatregel,
      reden: vak({ label: 'Waarom gaat ze niet door?', soort: 'reden', regels: 5, anders: 'Schrijf op waarom.' }),
    },
    ({ maatregel, ...rest }) => ({ id: maatregel, ...rest }),
  ),
  weigeringen: gedeeld,
})
