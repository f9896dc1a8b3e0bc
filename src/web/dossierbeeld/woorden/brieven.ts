import type { BriefFeit } from '../../../begrippen/feiten/brieven.ts'
import { sjabloonVan } from '../../../protocollen/bases/brieven.ts'
import type { Geopend } from '../lezen.ts'
import { tekst, type Woorden } from './woord.ts'

const welke = (g: Pick<Geopend, 'zaak' | 'protocol'>, id: string): string => {
  const brief = g.zaak.werk.brieven?.find(b => b.id === id)
  return (brief && sjabloonVan(g.protocol, brief.sjabloon)?.naam) ?? 'brief'
}

export const briefWoorden: Woorden<BriefFeit> = {
  BriefOpgesteld: (f, g) => ({ titel: `Brief opgesteld: ${welke(g, f.id)}` }),
  BriefAangepast: (f, g) => ({ titel: `Brief aangepast: ${welke(g, f.id)}` }),
  BriefVoorgelegd: (f, g) => ({ titel: `Brief ter goedkeuring: ${welke(g, f.id)}` }),
  BriefTeruggegeven: (f, g) => ({
    titel: `Brief terug naar de schrijver: ${welke(g, f.id)}`,
    inhoud: tekst(g, f.reden),
  }),
  BriefVerstuurd: (f, g) => ({ titel: `Brief goedgekeurd en klaargezet: ${welke(g, f.id)}`, nadruk: true }),
  BriefWeggedaan: (f, g) => ({ titel: `Brief weggedaan: ${welke(g, f.id)}` }),
}
