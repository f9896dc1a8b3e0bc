import type { ReactNode } from 'react'

/** Values that travel along unseen: the token against forgery, the idempotency key, the version. */
export const Verborgen = ({ velden }: { velden: Readonly<Record<string, string>> }) => (
  <>
    {Object.entries(velden).map(([naam, waarde]) => (
      <input key={naam} type="hidden" name={naam} value={waarde} />
    ))}
  </>
)

export type FormulierProps = {
  actie: string
  verborgen?: Readonly<Record<string, string>> | undefined
  /** Warns before leaving with text that was not sent. Nothing is kept on the computer. */
  bewaak?: boolean | undefined
  /** Saved while it is typed, by a script; without one by its button. Warns when that did not succeed. */
  vanzelf?: boolean | undefined
  /** For attachments. */
  bestanden?: boolean | undefined
  children: ReactNode
}

/** A form that posts; checked on the server, so that its words are ours and it works without script. */
export const Formulier = ({ actie, verborgen, bewaak, vanzelf, bestanden, children }: FormulierProps) => (
  <form
    className="baken-formulier"
    method="post"
    action={actie}
    noValidate
    encType={bestanden ? 'multipart/form-data' : undefined}
    data-bewaak={bewaak ? '' : undefined}
    data-vanzelf={vanzelf ? '' : undefined}
  >
    {verborgen && <Verborgen velden={verborgen} />}
    {children}
  </form>
)
