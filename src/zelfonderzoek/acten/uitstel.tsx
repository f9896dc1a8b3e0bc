import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { act } from '../../web/act/act.ts'
import { leesVak, Vak } from '../../web/act/vak.tsx'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { veld } from '../../web/verzoek.ts'
import { openUitstel, uitstelBeslissen } from '../uitstel.ts'
import { keuzeOnbekend } from './delen.ts'

const BESLUITEN = [
  { waarde: 'ja', label: 'Ja, de aanbieder krijgt tot en met die dag' },
  { waarde: 'nee', label: 'Nee, de dag blijft zoals die is' },
]

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
  velden: v => {
    const u = openUitstel(v.g.zaak)
    return (
      <>
        {u && (
          <Controlelijst
            regels={[
              { label: 'Gevraagd tot en met', waarde: dagInWoorden(u.dag) },
              { label: 'Waarom', waarde: tekst(v.g, u.reden) },
            ]}
          />
        )}
        <Keuzerondjes
          naam="besluit"
          label="Geeft u meer tijd?"
          opties={BESLUITEN}
          waarde={veld(v.f, 'besluit')}
          fout={v.fouten.besluit}
        />
        <Vak {...v} naam="reden" label="Waarom?" uitleg="De aanbieder leest dit." regels={3} />
      </>
    )
  },
  lees: (f, _zaak, nieuwId) => {
    const gekozen = veld(f, 'besluit')
    const t = leesVak(f, 'reden', 'Schrijf op waarom.', nieuwId)
    const fouten = [
      ...(gekozen === 'ja' || gekozen === 'nee' ? [] : [{ naam: 'besluit', tekst: keuzeOnbekend }]),
      ...t.fouten,
    ]
    if (fouten.length > 0) return { ok: false, fouten }
    return { ok: true, invoer: { toegekend: gekozen === 'ja', reden: t.id }, teksten: t.teksten }
  },
  weigeringen: {
    dossierDicht: 'Dit dossier is niet in behandeling. Heropen het eerst.',
    nietGevraagd: 'De aanbieder vroeg nu niet om meer tijd, of er is al over beslist.',
    geenTermijn: 'Er loopt geen termijn meer voor de aanbieder.',
    nietLater: 'De termijn loopt al tot na de dag die de aanbieder vroeg.',
    staatStil: 'De termijn staat stil. Laat haar eerst weer lopen.',
  },
})
