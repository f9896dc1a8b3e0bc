import { act } from '../../web/act/act.ts'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import { dag, moment } from '../../web/act/soorten/moment.tsx'
import { regel, vak } from '../../web/act/soorten/tekst.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { veld } from '../../web/route/verzoek.ts'
import { gedeeld, metTaak } from '../acten/delen.tsx'
import { adviesOntvangen, adviesWegen, deskundigeVragen, findDeskundige } from './domain.ts'

const handeling = 'onderzoek.beoordelen' as const
const terug = 'onderzoek'
const onbekend = { deskundigeOnbekend: 'Kies een deskundige op de pagina Eigen onderzoek.' } as const

/** Which expert; what was asked stands beside it. */
const deskundige = meegestuurd(({ f, g }) => {
  const d = findDeskundige(g.zaak, veld(f, 'id'))
  return (
    <p className="utrecht-paragraph">
      <strong>{d ? tekst(g, d.wie) : onbekend.deskundigeOnbekend}</strong>
      {d && `: ${tekst(g, d.vraag)}`}
    </p>
  )
})

export const vraagDeskundige = act({
  pad: 'onderzoek/deskundige',
  titel: 'Deskundige om advies vragen',
  knop: 'Leg de vraag vast',
  terug,
  opdracht: { naam: 'deskundigeVragen', handeling, beslis: deskundigeVragen },
  gevolgen: () => [
    'De dag wordt een termijn op dit dossier, en er komt een taak bij.',
    'De vraag, het advies en wat u ermee doet komen in het rapport.',
  ],
  ...vragen(
    {
      wie: metTaak(
        regel({
          label: 'Aan wie?',
          uitleg: 'Naam en deskundigheid.',
          soort: 'deskundige',
          maximum: 200,
          anders: 'Vul in aan wie u advies vraagt.',
        }),
        wie => `Zorg voor het advies van ${wie}`,
      ),
      vraag: vak({ label: 'Wat vraagt u?', soort: 'vraag', regels: 5, anders: 'Schrijf op wat u vraagt.' }),
      dag: dag({ label: 'Voor wanneer?', anders: 'Kies voor welke dag.' }),
    },
    ({ wie, ...rest }) => ({ ...wie, ...rest }),
  ),
  weigeringen: { ...gedeeld, dagVoorbij: 'Die dag is al geweest.' },
})

export const ontvangAdvies = act({
  pad: 'onderzoek/deskundigenadvies',
  titel: 'Advies van een deskundige ontvangen',
  knop: 'Leg het advies vast',
  terug,
  opdracht: { naam: 'adviesOntvangen', handeling, beslis: adviesOntvangen },
  gevolgen: () => ['De termijn en de taak zijn klaar. Schrijf daarna op wat u met het advies doet.'],
  ...vragen({
    id: deskundige,
    ontvangenOp: moment({ label: 'Wanneer kwam het advies?', anders: 'Vul in wanneer het advies kwam.' }),
    advies: vak({
      label: 'Het advies',
      uitleg: 'De kern. Het hele stuk voegt u toe bij Bijlagen.',
      soort: 'advies',
      regels: 8,
      anders: 'Schrijf het advies op.',
    }),
  }),
  weigeringen: {
    ...gedeeld,
    ...onbekend,
    adviesIsEr: 'Dit advies is al vastgelegd.',
    momentInToekomst: 'Dat moment is nog niet geweest.',
    voorDeVraag: 'Dat was voordat u het vroeg. Kijk de dag en de tijd na.',
  },
})

export const weegAdvies = act({
  pad: 'onderzoek/deskundigenadvies-wegen',
  titel: 'Wat doet u met het advies?',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'adviesWegen', handeling, beslis: adviesWegen },
  gevolgen: () => ['Het staat in het rapport, bij het advies zelf. Zonder dit stelt u het rapport niet vast.'],
  ...vragen({
    id: deskundige,
    gebruik: vak({
      label: 'Wat doet u ermee, en waarom?',
      soort: 'reden',
      regels: 5,
      anders: 'Schrijf op wat u met het advies doet.',
    }),
  }),
  weigeringen: {
    ...gedeeld,
    ...onbekend,
    nogGeenAdvies: 'Leg eerst vast dat het advies er is.',
    alGewogen: 'Dit staat al vast.',
  },
})
