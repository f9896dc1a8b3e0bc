import type { ReactNode } from 'react'

/** What stands where a list is empty: why, and what to do next. */
export const Leegstaat = ({ kop, children, acties }: { kop: string; children?: ReactNode; acties?: ReactNode }) => (
  <div className="baken-leegstaat">
    <p className="baken-leegstaat__kop">{kop}</p>
    {children && <div className="baken-zacht">{children}</div>}
    {acties && <div className="baken-knoppen">{acties}</div>}
  </div>
)
