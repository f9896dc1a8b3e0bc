import type { FastifyInstance } from 'fastify'
import { versieVoor } from '../../cijfers/tellen/maak.ts'
import { vakkenVan } from '../../cijfers/tellen/periode.ts'
import { kolomkop } from '../../cijfers/woorden.ts'
import { nietGevonden } from '../../web/kader/geweigerd.tsx'
import { leesRoute } from '../../web/route/route.tsx'
import { type Formulier, type Huisraad, veld } from '../../web/route/verzoek.ts'
import { leesPeriodevraag, vraagdeel } from '../adres.ts'
import { keuzeVoor } from './keuze.ts'
import { Gemeldpagina } from './page.tsx'
import { findGemeld, PER_PAGINA } from './store.ts'

/** From a count to the reports behind it. The address holds codes and days, never a number or a name. */
export const doorklikRoutes = (app: FastifyInstance, huisraad: Huisraad): void =>
  leesRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/rapportage/meldingen', handeling: 'rapport.doorklikken' },
    async v => {
      const f = v.request.query as Formulier
      const vraag = leesPeriodevraag(f)
      if (!vraag?.ok) return nietGevonden(huisraad, v, v.wie)
      const { periode } = vraag
      const versie = versieVoor(v.desk, periode.tot)
      const vak = vakkenVan(periode).find(x => String(x.jaar) === veld(f, 'jaar'))
      const keuze = keuzeVoor(versie, veld(f, 'tabel'), veld(f, 'code'))
      if (!vak || !keuze) return nietGevonden(huisraad, v, v.wie)
      const pagina = Math.max(1, Math.min(10_000, Math.trunc(Number(veld(f, 'pagina') || 1)) || 1))
      const gemeld = await findGemeld(v.tx, v.wie, vak, keuze.wanneer, pagina)
      v.toon(gemeld.slice(0, PER_PAGINA).flatMap(g => (g.zaak ? [g.zaak] : [])))
      const basis = `/${v.desk.loket}/rapportage`
      const zelfde = ['jaar', 'tabel', 'code'].map(naam => `${naam}=${encodeURIComponent(veld(f, naam))}`).join('&')
      return {
        pagina: (
          <Gemeldpagina
            {...{ v, versie, gemeld, pagina }}
            titel={keuze.titel}
            periode={kolomkop(vak)}
            href={p => `${basis}/meldingen?${vraagdeel(periode)}&${zelfde}&pagina=${p}`}
            terug={`${basis}?${vraagdeel(periode)}#${veld(f, 'tabel')}`}
          />
        ),
      }
    },
  )
