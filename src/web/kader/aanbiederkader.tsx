import type { ReactNode } from 'react'
import type { Aanbiederwie } from '../../toegang/wie.ts'
import type { Verzoek } from '../route/verzoek.ts'
import { huisVan } from './kader.tsx'
import { Pagina } from './opmaak.tsx'

type Props = {
  v: Pick<Verzoek, 'huisraad' | 'desk' | 'request'> & { readonly wie: Aanbiederwie }
  titel: string
  fout?: boolean | undefined
  children: ReactNode
}

/** A page for somebody of a provider: their own cases, and nothing of the desk. */
export const Aanbiederpagina = ({ v, ...inhoud }: Props) => {
  const begin = `/${v.desk.loket}/aanbieder`
  const { naam, organisatie } = v.wie
  return (
    <Pagina
      huis={huisVan(v)}
      soort="publiek"
      navigatie={[{ tekst: 'Uw onderzoeken', href: begin, hier: true }]}
      ingelogd={{
        naam,
        rol: organisatie ? `Namens organisatie ${organisatie}` : 'Met een code',
        uitloggen: `${begin}/afmelden`,
      }}
      {...inhoud}
    />
  )
}
