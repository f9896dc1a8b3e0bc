import type { ReactNode } from 'react'
import { Teken, type Vorm } from './tekens.tsx'

const SOORTEN = {
  info: { klasse: 'info', vorm: 'info', woord: 'Ter informatie' },
  letop: { klasse: 'warning', vorm: 'driehoek', woord: 'Let op' },
  fout: { klasse: 'error', vorm: 'achthoek', woord: 'Fout' },
  gelukt: { klasse: 'ok', vorm: 'vink', woord: 'Gelukt' },
  acuut: { klasse: 'acuut', vorm: 'achthoek', woord: 'Acuut' },
} as const satisfies Record<string, { klasse: string; vorm: Vorm; woord: string }>

/**
 * A message box. Not named melding: that is what a reporter sends.
 * `acuut` is the only red one, for danger now: 112. `gelukt` is read out by itself when it follows an act.
 */
export const Mededeling = ({
  soort,
  kop,
  children,
}: {
  soort: keyof typeof SOORTEN
  kop?: string | undefined
  children?: ReactNode
}) => {
  const { klasse, vorm, woord } = SOORTEN[soort]
  return (
    <div
      className={`utrecht-alert utrecht-alert--${klasse} baken-mededeling`}
      role={soort === 'gelukt' ? 'status' : undefined}
    >
      <div className="utrecht-alert__icon">
        <Teken vorm={vorm} />
      </div>
      <div className="utrecht-alert__content baken-stapel baken-stapel--dicht">
        <span className="baken-alleen-hoorbaar">{woord}: </span>
        {kop && <p className="baken-mededeling__kop">{kop}</p>}
        {children && <div className="utrecht-alert__message">{children}</div>}
      </div>
    </div>
  )
}
