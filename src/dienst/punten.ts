import type { Lezend } from '../web/route/verzoek.ts'
import { findTeksten } from '../zaken/register/inhoud.ts'
import type { Waarom } from './domain.ts'
import type { Getoond } from './paginas/delen.tsx'
import type { Aandachtsregel } from './store.ts'

/** Opens the notes for the next shift, each with the key of its dossier. */
export const metTekst = async (
  v: Lezend,
  regels: readonly Aandachtsregel[],
  waarom: (r: Aandachtsregel) => readonly Waarom[],
): Promise<readonly Getoond[]> => {
  const { loket } = v.desk
  const met = regels.flatMap(r => (r.tekst === null ? [] : [r.id]))
  const sleutels = met.length > 0 ? await v.huisraad.baken.kluis.pak(loket, met) : new Map<string, Buffer>()
  const uit: Getoond[] = []
  for (const r of regels) {
    const sleutel = r.tekst === null ? undefined : sleutels.get(r.id)
    const teksten = sleutel && r.tekst ? await findTeksten(v.tx, loket, r.id, sleutel, [r.tekst]) : undefined
    uit.push({ ...r, waarom: waarom(r), aandachtspunt: teksten?.get(r.tekst ?? '') ?? null })
  }
  return uit
}
