import type { Partij } from '../../begrippen/feiten/aanbieder.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { partijVan } from '../../toegang/magaanbieder.ts'
import type { Aanbiederwie } from '../../toegang/wie.ts'

/** Who writes an investigation: with number and code of the report it made itself, or as the provider that was named. */
export type Schrijver = { readonly melding: string } | { readonly wie: Aanbiederwie; readonly partij: string }

/** What somebody stands for in a case: the provider that it is about, or another in the chain. */
export type Standplaats = Pick<Partij, 'id' | 'rol'>

/** Who reported writes for the provider that was asked, as long as the supervisor did not name another. */
const alsMelder = (zaak: Zaak, melding: string, p: Protocolversie): Standplaats | null => {
  const hoofd = zaak.werk.aanbieders?.partijen.find(x => x.rol === 'hoofd')
  const magSchrijven =
    zaak.procedure === 'toezicht' &&
    zaak.werk.zelfonderzoek !== undefined &&
    zaak.meldingen[0] === melding &&
    (hoofd === undefined || hoofd.id === zaak.id) &&
    zelfonderzoekVan(p).schrijvers.includes(zaak.kenmerken.melderType ?? '')
  return magSchrijven ? { id: zaak.id, rol: 'hoofd' } : null
}

/** For which provider somebody writes in this case; null when they may not. */
export const standplaatsVan = (zaak: Zaak, s: Schrijver, p: Protocolversie): Standplaats | null => {
  if ('melding' in s) return alsMelder(zaak, s.melding, p)
  const partij = partijVan(s.wie, zaak)
  return partij?.id === s.partij ? partij : null
}

/** Whether who reported may write the investigation. */
export const isOnderzoekschrijver = (zaak: Zaak, melding: string, p: Protocolversie): boolean =>
  alsMelder(zaak, melding, p) !== null
