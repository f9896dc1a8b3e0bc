import type { Protocolversie } from './protocol.ts'

/** Whether anything in this version hangs on whether it is about shelter: only then is it asked. */
export const vraagtOnderdak = (p: Protocolversie): boolean => {
  const voorwaarden = [...p.termijnen, ...p.taken, ...p.doelgroepen, ...p.bewaartermijnen, ...p.rapport.cijfers]
  return (
    [...voorwaarden, ...p.rapport.uitsplitsingen].some(x => x.wanneer?.onderdak !== undefined) ||
    p.rapport.uitsplitsingen.some(u => u.naar === 'onderdak')
  )
}
