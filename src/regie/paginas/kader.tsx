import type { ReactNode } from 'react'
import { mag } from '../../toegang/mag.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Tabbladen } from '../../web/onderdelen/navigatie.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'

const delen = [
  { naam: 'overdracht', tekst: 'Overdracht', pad: '', handeling: 'regie.zien' },
  { naam: 'waarneming', tekst: 'Waarneming', pad: '/waarneming', handeling: 'regie.zien' },
  { naam: 'overleg', tekst: 'Overleg en afspraken', pad: '/overleg', handeling: 'regie.zien' },
  { naam: 'rust', tekst: 'Rust tot een datum', pad: '/rust', handeling: 'regie.zien' },
  { naam: 'vertrokken', tekst: 'Van wie weg is', pad: '/vertrokken', handeling: 'dossier.opvangen' },
] as const
type Deel = (typeof delen)[number]['naam']

type Props = { v: Aangemeld; hier: Deel; intro: string; fout?: boolean; children: ReactNode }

/** The pages about who has which dossier now. */
export const Regiepagina = ({ v, hier, intro, fout, children }: Props) => {
  const titel = delen.find(d => d.naam === hier)?.tekst ?? ''
  return (
    <Baliepagina v={v} titel={`Regie: ${titel}`} fout={fout} breed>
      <Kop titel="Regie" intro={<p>{intro}</p>} />
      <Tabbladen
        naam="Regie"
        tabs={delen
          .filter(d => mag(v.wie, d.handeling, null, v.nu).mag)
          .map(d => ({ tekst: d.tekst, href: `/${v.desk.loket}/regie${d.pad}`, hier: d.naam === hier }))}
      />
      {children}
    </Baliepagina>
  )
}
