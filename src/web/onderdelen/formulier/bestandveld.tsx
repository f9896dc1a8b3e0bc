import { koppel, Veld, type VeldProps, veldId } from './veld.tsx'

type Props = VeldProps & {
  /** What the file chooser offers: a help, no check. */
  accepteert: string
  meer?: boolean
}

/** A field to choose files with. */
export const Bestandveld = ({ accepteert, meer, ...veld }: Props) => (
  <Veld {...veld} soort="text">
    <input
      className="utrecht-textbox utrecht-textbox--html-input"
      type="file"
      id={veldId(veld.naam)}
      name={veld.naam}
      accept={accepteert}
      multiple={meer}
      {...koppel(veld)}
    />
  </Veld>
)
