import { koppel, Veld, Veldgroep, type VeldProps, veldId } from './veld.tsx'

/** What was typed, as typed: an impossible date comes back as it was. */
export type DatumWaarde = { dag?: string | undefined; maand?: string | undefined; jaar?: string | undefined }

const DELEN = [
  { deel: 'dag', woord: 'Dag', lengte: 2 },
  { deel: 'maand', woord: 'Maand', lengte: 2 },
  { deel: 'jaar', woord: 'Jaar', lengte: 4 },
] as const

/** A date as three fields, named `naam-dag`, `naam-maand` and `naam-jaar`. */
export const DatumVeld = ({
  waarde,
  geboortedatum,
  ...veld
}: VeldProps & { waarde?: DatumWaarde | undefined; geboortedatum?: boolean | undefined }) => (
  <Veldgroep {...veld}>
    <div className="baken-datum">
      {DELEN.map(({ deel, woord, lengte }, plek) => {
        const id = plek === 0 ? veldId(veld.naam) : `${veldId(veld.naam)}-${deel}`
        return (
          <div key={deel} className="utrecht-form-field baken-datum__deel">
            <div className="utrecht-form-field__label">
              <label className="utrecht-form-label baken-datum__label" htmlFor={id}>
                {woord}
              </label>
            </div>
            <div className="utrecht-form-field__input">
              <input
                className={`utrecht-textbox utrecht-textbox--html-input baken-datum__vak baken-datum__vak--${deel}`}
                id={id}
                name={`${veld.naam}-${deel}`}
                inputMode="numeric"
                maxLength={lengte}
                autoComplete={
                  geboortedatum ? `bday-${({ dag: 'day', maand: 'month', jaar: 'year' } as const)[deel]}` : 'off'
                }
                defaultValue={waarde?.[deel]}
                {...koppel(veld)}
              />
            </div>
          </div>
        )
      })}
    </div>
  </Veldgroep>
)

/** A time of day, typed as 21:45, or as it is said: there is room for "kwart over 3 ’s middags". */
export const TijdVeld = ({ waarde, ...veld }: VeldProps & { waarde?: string | undefined }) => (
  <Veld {...veld} soort="text">
    <input
      className="utrecht-textbox utrecht-textbox--html-input baken-breedte--tijd"
      id={veldId(veld.naam)}
      name={veld.naam}
      maxLength={40}
      autoComplete="off"
      defaultValue={waarde}
      {...koppel(veld)}
    />
  </Veld>
)
