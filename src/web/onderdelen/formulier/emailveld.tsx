import { Tekstveld } from './tekstveld.tsx'

type Props = { naam: string; uitleg?: string | undefined; waarde: string; fout?: string | undefined }

/** Where a notice goes; without an address the desk hands over what the notice would have announced. */
export const Emailveld = (props: Props) => (
  <Tekstveld {...props} label="E-mailadres" soort="email" breedte="half" maximum={200} nietVerplicht />
)
