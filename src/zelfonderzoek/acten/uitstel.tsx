import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { act, type Velden } from '../../web/act/act.ts'
import { jaNee } from '../../web/act/soorten/keuze.tsx'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import { vak } from '../../web/act/soorten/tekst.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import { partijen } from '../aanbieder/domain.ts'
import { teBeslissen, uitstelBeslissen } from '../uitstel.ts'
import { keuzeOnbekend } from './delen.ts'

/** Of which provider it is: another in the chain, or the one that the case is about. */
const partijUit = (f: Formulier): string | undefined => veld(f, 'partij') || undefined

const Gevraagd = ({ g, f }: Pick<Velden, 'g' | 'f'>) => {
  const u = teBeslissen(g.zaak, g.protocol, partijUit(f))
  const p = u?.partij && partijen(g.zaak).find(x => x.id === u.partij)
  return (
    u && (
      <Controlelijst
        regels={[
          ...(p ? [{ label: 'Aanbieder', waarde: tekst(g, p.naam) }] : []),
          { label: 'Gevraagd tot en met', waarde: dagInWoorden(u.dag) },
          { label: 'Waarom', waarde: tekst(g, u.reden) },
        ]}
      />
    )
  )
}

const besluit = vragen(
  {
    partij: meegestuurd(),
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
  ({ besluit, reden, partij }) => ({ toegekend: besluit, reden, partij: partij || undefined }),
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
  kanNiet: (g, _nu, f) =>
    teBeslissen(g.zaak, g.protocol, partijUit(f))
      ? null
      : { zin: 'De aanbieder vraagt nu niet om meer tijd, of de termijn waarvoor dat was loopt niet meer.' },
  ...besluit,
  velden: v => (
    <>
      <Gevraagd g={v.g} f={v.f} />
      {besluit.velden(v)}
    </>
  ),
  weigeringen: {
    dossierDicht: 'Dit dossier is niet in behandeling. Heropen het eerst.',
    nietGevraagd: 'De aanbieder vroeg nu niet om meer tijd, of er is al over beslist.',
    geenTermijn: 'De termijn waarvoor de aanbieder dit vroeg, loopt niet meer. Er valt niets meer te beslissen.',
    nietLater: 'De termijn loopt al tot na de dag die de aanbieder vroeg.',
    staatStil: 'De termijn staat stil. Laat haar eerst weer lopen.',
  },
})
