import { act } from '../../web/act/act.ts'
import { vak } from '../../web/act/soorten/tekst.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import { voorleggingIntrekken } from '../intrekken.ts'
import { bij, gedeeld } from './delen.tsx'

export const intrekken = act({
  pad: 'onderzoek/intrekken',
  titel: 'Voorleggen intrekken',
  knop: 'Trek in',
  gevaar: true,
  terug: 'onderzoek',
  opdracht: { naam: 'voorleggingIntrekken', handeling: 'onderzoek.beoordelen', beslis: voorleggingIntrekken },
  gevolgen: () => [
    'Een link van deze persoon gaat dicht. De termijn en de taak vervallen.',
    'Het rapport wacht niet meer op deze reactie, en noemt deze persoon hierbij niet.',
    'Op de pagina Eigen onderzoek blijft staan dat het is voorgelegd en ingetrokken, met uw reden.',
  ],
  ...vragen({
    ...bij,
    reden: vak({
      label: 'Waarom trekt u het in?',
      uitleg: 'Bijvoorbeeld: aan de verkeerde persoon voorgelegd, of twee keer.',
      soort: 'reden',
      regels: 3,
      anders: 'Schrijf op waarom u het intrekt.',
    }),
  }),
  weigeringen: {
    ...gedeeld,
    voorleggingOnbekend: 'Kies een stuk dat is voorgelegd.',
    alIngetrokken: 'Dit is al ingetrokken.',
    alOntvangen: 'Er is al een reactie. Verwerk die.',
  },
})
