import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { act, type Velden } from '../../web/act/act.ts'
import { jaNee, vak } from '../../web/act/soorten.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { openUitstel, uitstelBeslissen } from '../uitstel.ts'
import { keuzeOnbekend } from './delen.ts'

const Gevraagd = ({ g }: Pick<Velden, 'g'>) => {
  const u = openUitstel(g.zaak)
  return (
    u && (
      <Controlelijst
        regels={[
          { label: 'Gevraagd tot en met', waarde: dagInWoorden(u.dag) },
          { label: 'Waarom', waarde: tekst(g, u.reden) },
        ]}
      />
    )
  )
}

const besluit = vragen(
  {
    besluit: jaNee({
      label: 'Geeft u meer tijd?',
      woorden: ['Ja, de aanbieder krijgt tot en met die dag', 'Nee, de dag blijft zoals die is'],
      anders: keuzeOnbekend,
    }),
    reden: vak({
      label: 'Waarom?',
      uitleg: 'De aanbieder leest dit.',
      soort: 'reden',
      regels: 3,
      anders: 'Schrijf op waarom.',
    }),
  },
  ({ besluit, reden }) => ({ toegekend: besluit, reden }),
)

export const beslissen = act({
  pad: 'zelfonderzoek/uitstel',
  titel: 'Beslissen over meer tijd',
  knop: 'Leg het besluit vast',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'uitstelBeslissen', handeling: 'termijn.wijzigen', beslis: uitstelBeslissen },
  gevolgen: () => [
    'De aanbieder leest uw besluit en uw reden bij het onderzoek.',
    'Geeft u meer tijd, dan wordt de termijn langer, en staat erbij waarom.',
  ],
  kanNiet: g => (openUitstel(g.zaak) ? null : { zin: 'De aanbieder vroeg nu niet om meer tijd.' }),
  ...besluit,
  velden: v => (
    <>
      <Gevraagd g={v.g} />
      {besluit.velden(v)}
    </>
  ),
  weigeringen: {
    dossierDicht: 'Dit dossier is niet in behandeling. Heropen het eerst.',
    nietGevraagd: 'De aanbieder vroeg nu niet om meer tijd, of er is al over beslist.',
    geenTermijn: 'Er loopt geen termijn meer voor de aanbieder.',
    nietLater: 'De termijn loopt al tot na de dag die de aanbieder vroeg.',
    staatStil: 'De termijn staat stil. Laat haar eerst weer lopen.',
  },
})
