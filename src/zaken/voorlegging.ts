import type { Stuk, Voorlegging } from '../begrippen/feiten/onderzoek.ts'
import type { Zaak } from '../begrippen/zaak.ts'

/** What was put to somebody, with the piece that it is of; `voor` is its id. */
export const findVoorgelegd = (
  zaak: Pick<Zaak, 'werk'>,
  voor: string,
): { readonly stuk: Stuk; readonly v: Voorlegging } | undefined => {
  for (const stuk of zaak.werk.onderzoek?.stukken ?? []) {
    const v = stuk.voorgelegd.find(v => v.voor === voor)
    if (v) return { stuk, v }
  }
  return undefined
}

/** Without what was taken back: that does not count for the report. */
export const geldende = (stuk: Stuk): readonly Voorlegging[] => stuk.voorgelegd.filter(v => !v.ingetrokken)

/** Nobody waits for a reaction to it any more: it came, or what it was on was taken back. */
export const isReactieVoorbij = (zaak: Pick<Zaak, 'werk'>, voor: string): boolean => {
  const v = findVoorgelegd(zaak, voor)?.v
  return Boolean(v?.reactie ?? v?.ingetrokken)
}

/** The numbers of the statements that were shown, from 0. */
export const getoondeStellingen = (stuk: Stuk, v: Voorlegging): readonly number[] =>
  v.stellingen ?? stuk.stellingen.map((_, n) => n)
