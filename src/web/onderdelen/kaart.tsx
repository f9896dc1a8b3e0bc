import type { ReactNode } from 'react'

export type KaartProps = {
  kop?: string | undefined
  /** Makes the heading a link. */
  href?: string | undefined
  niveau?: 2 | 3 | 4 | undefined
  acties?: ReactNode
  children?: ReactNode
}

/** A bordered piece of a page that belongs together. */
export const Kaart = ({ kop, href, niveau = 2, acties, children }: KaartProps) => {
  const Kopje = `h${niveau}` as const
  return (
    <section className="baken-kaart">
      {kop && (
        <div className="baken-kaart__kop">
          <Kopje className="baken-kaart__titel">{href ? <a href={href}>{kop}</a> : kop}</Kopje>
          {acties && <div className="baken-knoppen">{acties}</div>}
        </div>
      )}
      {children}
    </section>
  )
}

export type KerncijferProps = {
  getal: ReactNode
  label: string
  /** As in "17 meer dan in 2021". */
  erbij?: string | undefined
  href?: string | undefined
}

/** A large number with what it counts. Put several in a `Kerncijfers`. */
export const Kerncijfer = ({ getal, label, erbij, href }: KerncijferProps) => (
  <div className="baken-kerncijfer">
    <dt className="baken-kerncijfer__label">{href ? <a href={href}>{label}</a> : label}</dt>
    <dd className="baken-kerncijfer__getal">{getal}</dd>
    {erbij && <dd className="baken-kerncijfer__erbij">{erbij}</dd>}
  </div>
)

export const Kerncijfers = ({ children }: { children: ReactNode }) => <dl className="baken-kerncijfers">{children}</dl>
