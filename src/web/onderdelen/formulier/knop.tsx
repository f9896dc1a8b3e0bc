import type { ReactNode } from 'react'

const KLASSEN = {
  hoofd: 'utrecht-button--primary-action',
  neven: 'utrecht-button--secondary-action',
  stil: 'utrecht-button--subtle',
  gevaar: 'utrecht-button--primary-action utrecht-button--danger',
} as const

export type KnopProps = {
  children: ReactNode
  /** `hoofd` once per page; `gevaar` for what cannot be undone. */
  soort?: keyof typeof KLASSEN | undefined
  /** With a link it is an `<a>` that looks like a button; else it submits. */
  href?: string | undefined
  naam?: string | undefined
  waarde?: string | undefined
  /** Another address than the form's own. */
  actie?: string | undefined
  /** Sends the files that were chosen along. */
  bestanden?: boolean | undefined
  /** Small, for in a table row. */
  klein?: boolean | undefined
  /** What a screen reader adds, as in "Overnemen <dossier>". */
  erbij?: string | undefined
}

/** A button that submits, or a link that looks like one. Never disabled: it answers why it cannot. */
export const Knop = ({ children, soort = 'hoofd', href, naam, waarde, actie, bestanden, klein, erbij }: KnopProps) => {
  const className = `utrecht-button ${KLASSEN[soort]}${klein ? ' baken-knop--klein' : ''}`
  const inhoud = (
    <>
      {children}
      {erbij && <span className="baken-alleen-hoorbaar"> {erbij}</span>}
    </>
  )
  if (href !== undefined)
    return (
      <a className={`${className} baken-knop--link`} href={href}>
        {inhoud}
      </a>
    )
  return (
    <button
      className={`${className} utrecht-button--submit`}
      type="submit"
      name={naam}
      value={waarde}
      formAction={actie}
      formEncType={bestanden ? 'multipart/form-data' : undefined}
    >
      {inhoud}
    </button>
  )
}

/** Buttons side by side, the main one first. */
export const Knoppen = ({ children }: { children: ReactNode }) => (
  <div className="utrecht-button-group baken-knoppen">{children}</div>
)
