import type { FastifyInstance } from 'fastify'
import type { Partij } from '../../begrippen/feiten/aanbieder.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import { UUID } from '../../kernel/ids.ts'
import { findAanbiederwie } from '../../toegang/aanbiedersessies.ts'
import { type Aanbiederhandeling, aanbiederhandelingen } from '../../toegang/handelingen.ts'
import { partijVan } from '../../toegang/magaanbieder.ts'
import { type Blik, bewaarBlik, logBlik } from '../../toegang/toegangslog.ts'
import type { Aanbiederwie } from '../../toegang/wie.ts'
import { findZaakVanPartij } from '../../zaken/aanbieder/store.ts'
import { leesUpload } from '../invoer/upload.ts'
import { aanbiederVerlopen } from '../kader/geweigerd.tsx'
import type { Antwoord } from './antwoorden.ts'
import { hang, type Plek } from './plek.ts'
import { aanbiederkoekje, type Huisraad, koekjeVan, onderwerpenVan, stuurdeBestand, type Verzoek } from './verzoek.ts'

/** A request by somebody of a provider. */
export type Aanbiederverzoek = Verzoek & { readonly wie: Aanbiederwie; readonly token: string }

/** The organisation is what the log can name: who works there is nobody's of this desk. */
export const rolVan = (wie: Pick<Aanbiederwie, 'organisatie'>): string =>
  wie.organisatie ? `aanbieder ${wie.organisatie}` : 'aanbieder met-code'

const vindWie = async (tx: Tx, v: Verzoek): Promise<{ wie: Aanbiederwie; token: string } | null> => {
  const token = koekjeVan(v.request, aanbiederkoekje(v.desk.loket))
  const wie = token ? await findAanbiederwie(tx, v.desk.loket, token, v.nu, v.herkomst) : null
  return wie && token ? { wie, token } : null
}

const blikVan = (wie: Aanbiederwie, handeling: Aanbiederhandeling, herkomst: string): Omit<Blik, 'uitkomst'> => ({
  loket: wie.loket,
  wie: null,
  rol: rolVan(wie),
  handeling,
  doel: aanbiederhandelingen[handeling].doel,
  herkomst,
})

/** A page for whoever is signed in for a provider; about no case in particular. */
export const aanbiederRoute = (
  app: FastifyInstance,
  huisraad: Huisraad,
  plek: Plek<Aanbiederhandeling>,
  doe: (v: Aanbiederverzoek) => Promise<Antwoord>,
): void =>
  hang(app, huisraad, plek, async v => {
    const binnen = await inLoket(huisraad.baken.db, v.desk.loket, async tx => {
      const sessie = await vindWie(tx, v)
      if (sessie) await logBlik(tx, { ...blikVan(sessie.wie, plek.handeling, v.herkomst), uitkomst: 'toegestaan' })
      return sessie
    })
    return binnen ? doe({ ...v, ...binnen }) : aanbiederVerlopen(v)
  })

/** Who is not let in keeps what they typed; a file is not read. */
const metTekst = async <V extends Verzoek>(v: V): Promise<V> => {
  if (!stuurdeBestand(v)) return v
  return { ...v, formulier: (await leesUpload(v.request, 0)).formulier }
}

/**
 * A page or a submit about one case, named in the path by the provider's own part in it (':onderzoek'). Session, case,
 * policy, a line in the access log, and only then the page; what is another's is not found:
 * `weg` says so, to who is signed in.
 */
export const aanbiederzaakRoute = (
  app: FastifyInstance,
  huisraad: Huisraad,
  plek: Plek<Aanbiederhandeling>,
  doe: (v: Aanbiederverzoek, zaak: Zaak, partij: Partij) => Promise<Antwoord>,
  weg: (v: Aanbiederverzoek) => Antwoord,
): void =>
  hang(app, huisraad, plek, async v => {
    const { onderzoek: id = '' } = v.request.params as { onderzoek?: string }
    const binnen = await inLoket(huisraad.baken.db, v.desk.loket, async tx => {
      const sessie = await vindWie(tx, v)
      if (!sessie) return null
      const zaak = UUID.test(id) ? await findZaakVanPartij(tx, v.desk.loket, id) : null
      const eigen = zaak && partijVan(sessie.wie, zaak)
      const partij = eigen?.id === id ? eigen : null
      const uitkomst = partij ? 'toegestaan' : zaak ? 'geweigerd' : 'niet-gevonden'
      const over = { zaak: zaak?.id ?? null, onderwerpen: onderwerpenVan(v), uitkomst } as const
      const blik: Blik = { ...blikVan(sessie.wie, plek.handeling, v.herkomst), ...over }
      // A submit that is let in is logged by the door, or with the page that it leads back to.
      if (!partij || plek.methode === 'GET') await logBlik(tx, blik)
      return { ...sessie, zaak, partij, blik }
    })
    if (!binnen) return aanbiederVerlopen(await metTekst(v))
    const { zaak, partij, blik, ...sessie } = binnen
    const eigen = { ...v, ...sessie }
    if (!zaak || !partij) return weg(await metTekst(eigen))
    const antwoord = await doe(eigen, zaak, partij)
    if (plek.methode === 'POST' && 'pagina' in antwoord) await bewaarBlik(huisraad.baken.db, blik)
    return antwoord
  })
