import { maakPdf, LETTER as NAAR } from '../../cijfers/uitvoer/pdf.ts'
import type { Verslag } from '../../cijfers/verslag.ts'
import { LETTER } from '../../web/tekening/svg.ts'
import { tekenVerslag } from '../tekening/tekening.ts'

/** A report as PDF/UA-1 with its charts; null where the compiler does not run. */
export const maakVerslagpdf = async (verslag: Verslag): Promise<Buffer | null> => {
  const tekeningen = await tekenVerslag(verslag)
  return maakPdf(
    verslag,
    tekeningen.map(t => ({ ...t, svg: t.svg.replaceAll(LETTER, NAAR) })),
  )
}
