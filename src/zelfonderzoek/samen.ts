import type { Zaak } from '../begrippen/zaak.ts'
import { zelfonderzoekVan } from '../protocollen/bases/wmo/onderzoek.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'

/** What the providers of a chain write together, part by part; none where a version says nothing of it. */
export const samenInhoud = (p: Protocolversie) => zelfonderzoekVan(p).gezamenlijk ?? []

export const isSamendeel = (p: Protocolversie, deel: string): boolean => samenInhoud(p).some(i => i.code === deel)

/** Under which id the shared part is written; undefined until the supervisor released the chain. */
export const samenVan = (zaak: Pick<Zaak, 'werk'>): string | undefined => zaak.werk.aanbieders?.vrijgegeven?.samen
