import type { ReactNode } from 'react'

/** What all fields take. `fout` is the same sentence that stands in the error summary. */
export type VeldProps = {
  naam: string
  label: string
  uitleg?: ReactNode
  fout?: string | undefined
  /** Says "(niet verplicht)" behind the label. */
  nietVerplicht?: boolean | undefined
}

/** The id of a field's first control, where the error summary links to. */
export const veldId = (naam: string): string => `veld-${naam}`

/** The attributes that tie a control to its label, explanation and error. */
export const koppel = ({ naam, uitleg, fout }: Pick<VeldProps, 'naam' | 'uitleg' | 'fout'>) => {
  const delen = [fout && `${veldId(naam)}-fout`, uitleg && `${veldId(naam)}-uitleg`].filter(Boolean)
  return {
    'aria-describedby': delen.length > 0 ? delen.join(' ') : undefined,
    'aria-invalid': fout ? true : undefined,
  }
}

const NietVerplicht = () => <span className="baken-niet-verplicht"> (niet verplicht)</span>

/** Explanation and error, in that order, with the ids that `koppel` names. */
const Bijschrift = ({ naam, uitleg, fout }: Pick<VeldProps, 'naam' | 'uitleg' | 'fout'>) => (
  <>
    {uitleg && (
      <div id={`${veldId(naam)}-uitleg`} className="utrecht-form-field-description utrecht-form-field__description">
        {uitleg}
      </div>
    )}
    {fout && (
      <div id={`${veldId(naam)}-fout`} className="utrecht-form-field-error-message utrecht-form-field__error-message">
        <span className="baken-alleen-hoorbaar">Fout: </span>
        {fout}
      </div>
    )}
  </>
)

/** A field with one control: label above, explanation, error, control. */
export const Veld = ({ children, soort, ...veld }: VeldProps & { children: ReactNode; soort: string }) => (
  <div
    className={`utrecht-form-field utrecht-form-field--${soort}${veld.fout ? ' utrecht-form-field--invalid' : ''} baken-veld`}
  >
    <div className="utrecht-form-field__label">
      <label className="utrecht-form-label" htmlFor={veldId(veld.naam)}>
        {veld.label}
        {veld.nietVerplicht && <NietVerplicht />}
      </label>
    </div>
    <Bijschrift {...veld} />
    <div className="utrecht-form-field__input">{children}</div>
  </div>
)

/** A field with several controls: a fieldset whose legend is the label. */
export const Veldgroep = ({ children, ...veld }: VeldProps & { children: ReactNode }) => (
  <div className={`utrecht-form-fieldset${veld.fout ? ' utrecht-form-fieldset--invalid' : ''} baken-veld`}>
    <fieldset
      className="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset"
      aria-describedby={koppel(veld)['aria-describedby']}
    >
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {veld.label}
        {veld.nietVerplicht && <NietVerplicht />}
      </legend>
      <Bijschrift {...veld} />
      {children}
    </fieldset>
  </div>
)
