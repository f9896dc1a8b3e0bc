import type { Zaak } from '../../begrippen/zaak.ts'
import type { Toezichtregels } from '../delen/toezicht.ts'
import type { Protocolversie } from '../protocol.ts'

const NIET_TER_INZAGE = { code: 'niet_ter_inzage', naam: 'Niet ter inzage van het loket' }
const OORDELEN = [
  { code: 'voldoende', naam: 'Voldoende' },
  { code: 'onvoldoende', naam: 'Onvoldoende' },
  NIET_TER_INZAGE,
]

/** As the supervisors judge: set-up, traceability with possible negligence, and the measures. */
const toezicht: Toezichtregels = {
  taken: { nagaan: 'toezichtmelding_nagaan', volgen: 'toezicht_volgen' },
  melders: [
    { code: 'organisatie', naam: 'De organisatie zelf' },
    { code: 'loket', naam: 'Het loket' },
    { code: 'toezichthouder', naam: 'Niemand: de toezichthouder wist het al' },
    { code: 'anders', naam: 'Iemand anders', naamNodig: true },
  ],
  besluiten: [
    { code: 'zelfonderzoek', naam: 'De organisatie onderzoekt het zelf', zelfonderzoek: true },
    { code: 'ketenonderzoek', naam: 'De organisaties onderzoeken het samen, ketenbreed', zelfonderzoek: true },
    { code: 'eigen_onderzoek', naam: 'De toezichthouder onderzoekt het', zelfonderzoek: false },
    { code: 'andere_toezichthouder', naam: 'Een andere toezichthouder pakt het op', zelfonderzoek: false },
    { code: 'geen_onderzoek', naam: 'Geen onderzoek', zelfonderzoek: false },
    { ...NIET_TER_INZAGE, zelfonderzoek: false, nietTerInzage: true },
  ],
  onderdelen: [
    { code: 'opzet', naam: 'Kwaliteit van de onderzoeksopzet', groep: 'Opzet', oordelen: OORDELEN },
    {
      code: 'navolgbaarheid',
      naam: 'Analyse en conclusies zijn te volgen',
      groep: 'Navolgbaarheid',
      oordelen: OORDELEN,
    },
    {
      code: 'nalatigheid',
      naam: 'Nalatigheid',
      groep: 'Navolgbaarheid',
      oordelen: [
        { code: 'niet_gebleken', naam: 'Niet gebleken' },
        { code: 'mogelijk', naam: 'Mogelijk' },
        NIET_TER_INZAGE,
      ],
    },
    { code: 'tijdpad', naam: 'Tijdpad van de maatregelen', groep: 'Maatregelen', oordelen: OORDELEN },
    { code: 'implementatie', naam: 'Invoering van de maatregelen', groep: 'Maatregelen', oordelen: OORDELEN },
    { code: 'borging', naam: 'Borging van de maatregelen', groep: 'Maatregelen', oordelen: OORDELEN },
  ],
  uitkomsten: [
    { code: 'gesloten_voldoende', naam: 'Gesloten, onderzoek en maatregelen zijn voldoende', naOnderzoek: true },
    { code: 'gesloten_zonder', naam: 'Gesloten zonder onderzoek' },
    { code: 'maatregel', naam: 'De toezichthouder nam zelf een maatregel' },
    { code: 'elders', naam: 'Verder bij een andere toezichthouder' },
    NIET_TER_INZAGE,
  ],
  verschillen: [
    { code: 'niet_bij_loket', naam: 'Niet bij het loket gemeld' },
    { code: 'niet_bij_toezichthouder', naam: 'Niet bij de toezichthouder gemeld' },
    { code: 'andere_periode', naam: 'Valt in een andere periode' },
    { code: 'andere_telling', naam: 'Anders geteld: dubbel, of samengevoegd' },
    { code: 'nog_uitzoeken', naam: 'Nog uit te zoeken' },
  ],
}

/** What a protocol says of supervisors. A version without that part is read as an incident desk's. */
export const toezichtVan = (p: Protocolversie): Toezichtregels => p.toezicht ?? toezicht

/** Why a supervisor is named at a dossier: the law says that it must be notified, or the care falls under it. */
export type Aangewezen = { readonly toezichthouder: string; readonly meldplichten: readonly string[] }

/** Per law the right one: first who must be notified, then who supervises that care. */
export const aangewezenVoor = (zaak: Pick<Zaak, 'screening'>, p: Protocolversie): readonly Aangewezen[] => {
  const s = zaak.screening
  if (!s) return []
  const plichten = p.meldplichten.filter(m => s.meldplichten.includes(m.code))
  const vanKader = p.kaders.find(k => k.code === s.kader)?.toezichthouders ?? []
  const codes = [...new Set([...plichten.map(m => m.toezichthouder), ...vanKader])]
  return codes.map(toezichthouder => ({
    toezichthouder,
    meldplichten: plichten.filter(m => m.toezichthouder === toezichthouder).map(m => m.code),
  }))
}
