import { koppel, Veld, type VeldProps, veldId } from './veld.tsx'

type TekstProps = VeldProps & { waarde?: string | undefined; maximum?: number | undefined }

export type TekstveldProps = TekstProps & {
  soort?: 'text' | 'email' | 'tel' | 'search' | 'password' | undefined
  /** Expected length; the box is about that wide. */
  breedte?: 'kort' | 'half' | 'vol' | undefined
  /** The browser's own filling in, as in `name`, `email`; off for data about others. */
  invullen?: string | undefined
  cijfers?: boolean | undefined
  /** Values known already, to choose from while typing; another may be typed. */
  suggesties?: readonly string[] | undefined
}

/** One line of text. A `search` field is where the key "/" leads. */
export const Tekstveld = ({
  waarde,
  soort,
  breedte,
  invullen,
  cijfers,
  maximum,
  suggesties,
  ...veld
}: TekstveldProps) => (
  <Veld {...veld} soort="text">
    <input
      className={`utrecht-textbox utrecht-textbox--html-input baken-breedte--${breedte ?? 'vol'}`}
      id={veldId(veld.naam)}
      name={veld.naam}
      type={soort ?? 'text'}
      defaultValue={waarde}
      maxLength={maximum}
      autoComplete={invullen ?? 'off'}
      inputMode={cijfers ? 'numeric' : undefined}
      spellCheck={soort === undefined || soort === 'text' ? undefined : false}
      data-zoekveld={soort === 'search' ? '' : undefined}
      list={suggesties ? `${veldId(veld.naam)}-lijst` : undefined}
      {...koppel(veld)}
    />
    {suggesties && (
      <datalist id={`${veldId(veld.naam)}-lijst`}>
        {suggesties.map(s => (
          <option key={s} value={s} />
        ))}
      </datalist>
    )}
  </Veld>
)

/** Several lines of text. */
export const Tekstvak = ({ waarde, regels, maximum, ...veld }: TekstProps & { regels?: number | undefined }) => (
  <Veld {...veld} soort="textarea">
    <textarea
      className="utrecht-textarea utrecht-textarea--html-textarea"
      id={veldId(veld.naam)}
      name={veld.naam}
      rows={regels ?? 6}
      maxLength={maximum}
      autoComplete="off"
      defaultValue={waarde}
      {...koppel(veld)}
    />
  </Veld>
)
