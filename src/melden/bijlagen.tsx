import { leesUpload } from '../web/invoer/upload.ts'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { type Formulier, veld } from '../web/route/verzoek.ts'
import { bewaarBijConcept, type Conceptbijlage, wisBestanden } from '../zaken/bijlagen/concept.ts'
import { type Gekeurd, keurAlle } from '../zaken/bijlagen/keur.ts'
import { type Bezig, bijlagenpad, naBijlagen, type Vanaf, vanafUit } from './bezig.ts'
import { conceptId, wijzigConcept } from './concept/bewaren.ts'
import type { Concept } from './invullen/concept.ts'
import { Bijlagen } from './paginas/bijlagen.tsx'

const pagina = (
  { v, bewaard }: Bezig,
  concept: Concept,
  vanaf: Vanaf | null,
  fouten: readonly string[] = [],
): Antwoord => ({
  pagina: (
    <Bijlagen
      v={v}
      bijlagen={concept.bijlagen ?? []}
      grenzen={v.huisraad.baken.bijlagen}
      fouten={fouten.map(tekst => ({ naam: 'bestand', tekst }))}
      verdercode={bewaard.code}
      vanaf={vanaf}
    />
  ),
  ...(fouten.length > 0 ? { status: 422 } : {}),
})

export const toonBijlagen = async (b: Bezig): Promise<Antwoord> =>
  pagina(b, b.bewaard.concept, vanafUit(b.v, b.versie, b.v.request.query as Formulier))

const metErbij = (c: Concept, nieuw: readonly Conceptbijlage[], hoogstens: number): Concept => {
  const alle = [...(c.bijlagen ?? []), ...nieuw]
  return alle.length > hoogstens ? c : { ...c, bijlagen: alle, verzonden: null }
}

/** Adds to the draft of this window; what the draft did not take is removed again. Says what it holds, or null. */
const bewaar = async ({ v, adres }: Pick<Bezig, 'v' | 'adres'>, goed: readonly Gekeurd[]): Promise<Concept | null> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const nieuw = await bewaarBijConcept(baken, loket, conceptId(adres), goed)
  if (nieuw === null) return null
  const na = await wijzigConcept(baken, loket, adres, c => metErbij(c, nieuw, baken.bijlagen.aantal))
  const ids = nieuw.map(n => n.id)
  const erin = na?.concept.bijlagen?.some(b => ids.includes(b.id)) ?? false
  if (!erin) await wisBestanden(baken, loket, ids)
  return na?.concept ?? null
}

const teVeel = (aantal: number): string =>
  `U kunt hoogstens ${aantal} bestanden meesturen. Verwijder er eerst een, of stuur de rest later na.`

/** Takes what was chosen; goes on when that was asked and nothing was wrong. */
export const voegBijlagenToe = async (b: Bezig): Promise<Antwoord> => {
  const { v } = b
  const grenzen = v.huisraad.baken.bijlagen
  const { formulier, bestanden } = await leesUpload(v.request, grenzen.bytes)
  const gekozen = bestanden.get('bestand') ?? []
  const verder = veld(formulier, 'doe') === 'verder'
  const vanaf = vanafUit(v, b.versie, formulier)
  if (gekozen.length === 0)
    return verder ? { naar: naBijlagen(v, vanaf) } : pagina(b, b.bewaard.concept, vanaf, ['Kies eerst een bestand.'])
  if ((b.bewaard.concept.bijlagen?.length ?? 0) + gekozen.length > grenzen.aantal)
    return pagina(b, b.bewaard.concept, vanaf, [teVeel(grenzen.aantal)])
  const { goed, fouten } = await keurAlle(gekozen, grenzen)
  const na = goed.length > 0 ? await bewaar(b, goed) : b.bewaard.concept
  if (!na) return { naar: `/${v.desk.loket}/melden` }
  if (fouten.length > 0) return pagina(b, na, vanaf, fouten)
  return { naar: verder ? naBijlagen(v, vanaf) : bijlagenpad(v, vanaf) }
}

/** Takes a file out of the draft; only one that this draft names. */
export const verwijderBijlage = async ({ v, versie, adres, bewaard }: Bezig): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const id = veld(v.formulier, 'bijlage')
  if (bewaard.concept.bijlagen?.some(b => b.id === id)) {
    await wijzigConcept(baken, loket, adres, c => ({
      ...c,
      bijlagen: (c.bijlagen ?? []).filter(b => b.id !== id),
      verzonden: null,
    }))
    await wisBestanden(baken, loket, [id])
  }
  return { naar: bijlagenpad(v, vanafUit(v, versie, v.formulier)) }
}
