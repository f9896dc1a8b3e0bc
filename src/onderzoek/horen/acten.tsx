import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { act } from '../../web/act/act.ts'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import { moment } from '../../web/act/soorten/moment.tsx'
import { regel, vak } from '../../web/act/soorten/tekst.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { veld } from '../../web/route/verzoek.ts'
import { gedeeld, metTaak } from '../acten/delen.tsx'
import { findGesprek, gesprekHouden, gesprekLatenVervallen, gesprekPlannen } from './domain.ts'

const handeling = 'onderzoek.beoordelen' as const
const terug = 'onderzoek'
const welk = {
  gesprekOnbekend: 'Kies een gesprek op de pagina Eigen onderzoek.',
  gesprekKlaar: 'Dit gesprek is al gehouden, of gaat niet door.',
} as const

const gesprek = meegestuurd(({ f, g }) => {
  const x = findGesprek(g.zaak, veld(f, 'id'))
  return (
    <p className="utrecht-paragraph">
      <strong>{x ? tekst(g, x.wie) : welk.gesprekOnbekend}</strong>
      {x && `, ${momentInWoorden(x.moment)}, ${tekst(g, x.waar)}`}
    </p>
  )
})

export const plan = act({
  pad: 'onderzoek/gesprek',
  titel: 'Gesprek plannen',
  knop: 'Leg het gesprek vast',
  terug,
  opdracht: { naam: 'gesprekPlannen', handeling, beslis: gesprekPlannen },
  gevolgen: () => [
    'De dag wordt een termijn op dit dossier, en er komt een taak bij.',
    'Wie u hoort, ziet niet wie u nog meer hoort.',
  ],
  ...vragen(
    {
      wie: metTaak(
        regel({
          label: 'Wie hoort u?',
          uitleg: 'Naam, een komma en de functie.',
          soort: 'gehoorde',
          maximum: 200,
          anders: 'Vul in wie u hoort.',
        }),
        wie => `Houd het gesprek met ${wie}`,
      ),
      moment: moment({ label: 'Wanneer?', anders: 'Vul in wanneer het gesprek is.' }),
      waar: regel({ label: 'Waar, of hoe?', soort: 'plek', maximum: 200, anders: 'Vul in waar het gesprek is.' }),
    },
    ({ wie, ...rest }) => ({ ...wie, ...rest }),
  ),
  weigeringen: { ...gedeeld, dagVoorbij: 'Die dag is al geweest.' },
})

export const gehouden = act({
  pad: 'onderzoek/gesprek-gehouden',
  titel: 'Gesprek gehouden',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'gesprekHouden', handeling, beslis: gesprekHouden },
  gevolgen: () => ['Schrijf daarna het verslag in stellingen, en leg het voor aan wie u sprak.'],
  ...vragen({
    id: gesprek,
    gehoudenOp: moment({ label: 'Wanneer was het gesprek?', anders: 'Vul in wanneer het gesprek was.' }),
  }),
  weigeringen: { ...gedeeld, ...welk, momentInToekomst: 'Dat moment is nog niet geweest.' },
})

export const vervallen = act({
  pad: 'onderzoek/gesprek-vervallen',
  titel: 'Gesprek gaat niet door',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'gesprekLatenVervallen', handeling, beslis: gesprekLatenVervallen },
  gevolgen: () => ['De taak en de termijn vervallen. De reden staat in het rapport.'],
  ...vragen({
    id: gesprek,
    reden: vak({
      label: 'Waarom niet?',
      uitleg: 'Bijvoorbeeld: het is niet nodig voor het onderzoek, of die wil niet.',
      soort: 'reden',
      anders: 'Schrijf op waarom het gesprek niet doorgaat.',
    }),
  }),
  weigeringen: { ...gedeeld, ...welk },
})
