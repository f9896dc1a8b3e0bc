import type { ReactNode } from 'react'
import { koppel, Veld, Veldgroep, type VeldProps, veldId } from './veld.tsx'

/** One option; the explanation helps to choose. */
export type Optie = { waarde: string; label: string; uitleg?: ReactNode }

type Invoer = { naam: string; optie: Optie; id: string; gekozen: boolean; soort: 'radio' | 'checkbox'; fout: boolean }

const Keuze = ({ naam, optie, id, gekozen, soort, fout }: Invoer) => (
  <div className={`utrecht-form-field utrecht-form-field--${soort} baken-keuze`}>
    <div className="utrecht-form-field__input">
      <input
        className={
          soort === 'radio'
            ? 'utrecht-radio-button utrecht-radio-button--html-input'
            : 'utrecht-checkbox utrecht-checkbox--html-input baken-vinkje'
        }
        type={soort}
        id={id}
        name={naam}
        value={optie.waarde}
        defaultChecked={gekozen}
        aria-describedby={optie.uitleg ? `${id}-uitleg` : undefined}
        aria-invalid={fout ? true : undefined}
      />
    </div>
    <div className="utrecht-form-field__label">
      <label className={`utrecht-form-label utrecht-form-label--${soort}`} htmlFor={id}>
        {optie.label}
      </label>
    </div>
    {optie.uitleg && (
      <div id={`${id}-uitleg`} className="utrecht-form-field-description utrecht-form-field__description">
        {optie.uitleg}
      </div>
    )}
  </div>
)

const idVan = (naam: string, plek: number) => (plek === 0 ? veldId(naam) : `${veldId(naam)}-${plek}`)

/** Radio buttons: one of a few. `naast` puts short ones beside each other. */
export const Keuzerondjes = ({
  opties,
  waarde,
  naast,
  ...veld
}: VeldProps & { opties: readonly Optie[]; waarde?: string | undefined; naast?: boolean | undefined }) => (
  <Veldgroep {...veld}>
    <div className={naast ? 'baken-keuzes--naast' : undefined}>
      {opties.map((optie, plek) => (
        <Keuze
          key={optie.waarde}
          naam={veld.naam}
          optie={optie}
          id={idVan(veld.naam, plek)}
          gekozen={optie.waarde === waarde}
          soort="radio"
          fout={Boolean(veld.fout)}
        />
      ))}
    </div>
  </Veldgroep>
)

/** Check boxes: any number of a few. The form sends `naam` once for each. */
export const Vinkjes = ({
  opties,
  waarden,
  ...veld
}: VeldProps & { opties: readonly Optie[]; waarden?: readonly string[] | undefined }) => (
  <Veldgroep {...veld}>
    {opties.map((optie, plek) => (
      <Keuze
        key={optie.waarde}
        naam={veld.naam}
        optie={optie}
        id={idVan(veld.naam, plek)}
        gekozen={waarden?.includes(optie.waarde) ?? false}
        soort="checkbox"
        fout={Boolean(veld.fout)}
      />
    ))}
  </Veldgroep>
)

/** A list to choose one from, for more options than fit as radio buttons. The first is empty unless `leeg` is null. */
export const Keuzelijst = ({
  opties,
  waarde,
  leeg = 'Maak een keuze',
  ...veld
}: VeldProps & {
  opties: readonly Pick<Optie, 'waarde' | 'label'>[]
  waarde?: string | undefined
  leeg?: string | null | undefined
}) => (
  <Veld {...veld} soort="select">
    <select
      className="utrecht-select utrecht-select--html-select"
      id={veldId(veld.naam)}
      name={veld.naam}
      defaultValue={waarde ?? (leeg === null ? undefined : '')}
      autoComplete="off"
      {...koppel(veld)}
    >
      {leeg !== null && <option value="">{leeg}</option>}
      {opties.map(optie => (
        <option key={optie.waarde} value={optie.waarde}>
          {optie.label}
        </option>
      ))}
    </select>
  </Veld>
)
