import {
  doelgroepInformeren,
  doelgroepToevoegen,
  feitenVaststellen,
  type Gespreksuitkomst,
  perslijnAfspreken,
} from '../../src/informeren/domain.ts'
import type { Stap } from '../../src/zaken/bulk/geschiedenis.ts'
import type { Tekst } from '../../src/zaken/register/inhoud.ts'
import type { Zaakwereld } from './plan.ts'
import { MINUUT, plus } from './rooster.ts'

type Werk = { readonly z: Zaakwereld; readonly wie: string; readonly vanaf: string }

const schrijf = (w: Werk, soort: string, tekst: string): Tekst => ({ id: w.z.nieuwId(), soort, tekst })

const LIJN =
  'We zijn geraakt door het overlijden van deze jongere. Onze aandacht gaat uit naar de familie en de klasgenoten. Uit respect voor hen zeggen we er verder niets over.'
const EERST = 'is gisteren thuis overleden. De politie gaat uit van suïcide. De familie en de klas worden opgevangen.'
const LATER = 'is gisteren overleden bij het spoor. De politie gaat uit van suïcide. De machinist wordt opgevangen.'

const tekstVan = (w: Werk, versie: number) =>
  `Een jongere van ${w.z.plan.wie.jaren} jaar ${versie === 1 ? EERST : LATER}`

const feiten = (w: Werk, na: number, versie: number, wijziging: string | null): Stap => {
  const teksten = [
    schrijf(w, 'feiten', tekstVan(w, versie)),
    schrijf(w, 'organisaties', w.z.plan.organisatie),
    ...(wijziging === null ? [] : [schrijf(w, 'wijziging', wijziging)]),
  ]
  const [f, o, anders] = teksten.map(t => t.id)
  const invoer = {
    tekst: f ?? '',
    organisaties: o ?? null,
    wijziging: anders ?? null,
    bevestigd: true,
    aantal: 1,
    maatregelen: ['politie_betrokken', 'nazorg_naasten', 'nazorg_medewerkers'],
  }
  const op = plus(w.vanaf, na * MINUUT)
  return {
    op,
    wie: w.wie,
    opdracht: 'feitenVaststellen',
    beslis: (zaak, ctx) => feitenVaststellen(zaak, invoer, ctx),
    teksten,
  }
}

const perslijn = (w: Werk, na: number): Stap => {
  const teksten = [
    schrijf(w, 'perslijn', LIJN),
    schrijf(w, 'perslijn', 'Dat er een jongere is overleden, en dat de school en de hulpverlening klaarstaan.'),
    schrijf(w, 'perslijn', 'De wethouder en de dienstdoende persvoorlichter'),
  ]
  const [tekst, bevestigen, akkoord] = teksten.map(t => t.id)
  const invoer = { tekst: tekst ?? '', teBevestigen: bevestigen ?? null, akkoord: akkoord ?? '' }
  return {
    op: plus(w.vanaf, na * MINUUT),
    wie: w.wie,
    opdracht: 'perslijnAfspreken',
    beslis: (zaak, ctx) => perslijnAfspreken(zaak, invoer, ctx),
    teksten,
  }
}

type Gesprek = readonly [na: number, doelgroep: string, aan: string, uitkomst: Gespreksuitkomst, versie: number]

const vertel = (w: Werk, [na, doelgroep, wie, uitkomst, feitenversie]: Gesprek): Stap => {
  const aan = schrijf(w, 'gesprek', wie)
  const bekend = { label: `Wat er bekend is (versie ${feitenversie})`, waarde: tekstVan(w, feitenversie), vrij: true }
  const lijn = { label: 'Woordvoeringslijn (versie 1)', waarde: LIJN, vrij: true }
  const regels = doelgroep === 'woordvoering' ? [lijn] : [bekend, lijn]
  const nota = schrijf(w, 'nota', JSON.stringify(regels))
  const op = plus(w.vanaf, na * MINUUT)
  const invoer = { doelgroep, aan: aan.id, door: w.wie, op, feitenversie, uitkomst, nota: nota.id }
  return {
    op: plus(op, MINUUT),
    wie: w.wie,
    opdracht: 'doelgroepInformeren',
    beslis: (zaak, ctx) => doelgroepInformeren(zaak, invoer, ctx),
    teksten: uitkomst === 'bereikt' ? [aan, nota] : [aan],
  }
}

/** Told by telephone; the directors got a voicemail, and then the facts turned out otherwise: half knows the old ones. */
export const informeer = (w: Werk): Stap[] => {
  const reden = schrijf(w, 'reden', 'Beleid schrijft deze week aan de raad over suïcidepreventie.')
  const op = plus(w.vanaf, 22 * MINUUT)
  return [
    feiten(w, 10, 1, null),
    perslijn(w, 20),
    {
      op,
      wie: w.wie,
      opdracht: 'doelgroepToevoegen',
      beslis: (zaak, ctx) => doelgroepToevoegen(zaak, { doelgroep: 'beleid', reden: reden.id }, ctx),
      teksten: [reden],
    },
    vertel(w, [25, 'wethouder', 'Mevrouw Terpstra, bestuursadviseur', 'bereikt', 1]),
    vertel(w, [30, 'directie', 'De heer Koolhaas, directeur', 'voicemail', 1]),
    vertel(w, [36, 'woordvoering', 'De dienstdoende persvoorlichter', 'bereikt', 1]),
    vertel(w, [44, 'burgemeester', 'Mevrouw Adriaanse, kabinetschef', 'bereikt', 1]),
    feiten(w, 150, 2, 'Het gebeurde bij het spoor, niet thuis.'),
    vertel(w, [160, 'woordvoering', 'De dienstdoende persvoorlichter', 'bereikt', 2]),
  ]
}
