import type { GesprekFeit, Gespreksbericht } from '../../begrippen/feiten/gesprek.ts'
import type { Gesprek } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

/** Unread is counted here once, so that lists need not look into the messages. */
export const metBerichten = (zaak: Zaak, berichten: readonly Gespreksbericht[]): Zaak => {
  const wachtend = berichten.filter(b => b.van === 'melder' && b.gelezenOp === null)
  const gesprek: Gesprek = {
    berichten,
    ...(wachtend.length > 0 ? { ongelezen: wachtend.length } : {}),
    ...(wachtend.some(b => b.dringend) ? { dringend: true } : {}),
  }
  return { ...zaak, werk: { ...zaak.werk, gesprek } }
}

const berichtenVan = (zaak: Zaak): readonly Gespreksbericht[] => zaak.werk.gesprek?.berichten ?? []

const gelezen = (welke: (b: Gespreksbericht) => boolean, op: string) => (b: Gespreksbericht) =>
  b.van === 'melder' && b.gelezenOp === null && welke(b) ? { ...b, gelezenOp: op } : b

export const gesprekStappen: Stappen<GesprekFeit> = {
  MelderberichtOntvangen: (z, { soort: _, ...b }) =>
    metBerichten(z, [...berichtenVan(z), { ...b, van: 'melder', door: null, gelezenOp: null }]),
  MelderberichtenGelezen: (z, f) =>
    metBerichten(z, berichtenVan(z).map(gelezen(b => f.berichten.includes(b.id), f.op))),
  MailberichtGekozen: z => z,
  BerichtmailBehandeld: z => z,
  /** Who answers has read what this reporter wrote. */
  BerichtAanMelderGestuurd: (z, { soort: _, ...b }) =>
    metBerichten(z, [
      ...berichtenVan(z).map(gelezen(eerder => eerder.melding === b.melding, b.op)),
      { ...b, van: 'loket', aard: null, dringend: false, namens: null, gelezenOp: null },
    ]),
}
