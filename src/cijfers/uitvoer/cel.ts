import type { Waarde } from '../verslag.ts'

/** What is not known is empty; what is hidden is x. */
export const alsCel = (waarde: Waarde): number | string => {
  if (waarde === null) return ''
  return waarde === 'verborgen' ? 'x' : waarde
}
