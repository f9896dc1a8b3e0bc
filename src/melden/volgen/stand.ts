import type { Zaak } from '../../begrippen/zaak.ts'
import { inWoorden, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'

/** What a reporter may know of a dossier: nothing about who, what was decided, or how closely it is kept. */
export type Gevolgd = Pick<
  Zaak,
  'status' | 'behandelaar' | 'ontvangenOp' | 'gescreendOp' | 'geslotenOp' | 'termijnen'
> & {
  readonly uitkomst: string | null
  /** The desk of this house that took it over, by name, and when. */
  readonly over?: { readonly naam: string; readonly op: string } | null
}

export type Stand = {
  readonly kop: string
  readonly tekst: string
  /** Steps behind us, with their dates. */
  readonly geweest: readonly { readonly wat: string; readonly wanneer: string }[]
  readonly straks: string
}

const isDoorgestuurd = (g: Gevolgd, versie: Protocolversie): boolean =>
  versie.uitkomsten.some(u => u.code === g.uitkomst && u.vraagtOntvanger)

const bekeken = 'Een medewerker heeft uw melding gelezen en gewogen.'

/** Told as long as there is something to tell of: what was destroyed here is only that. */
const inHuis = ({ naam }: { naam: string }, dicht: boolean): Pick<Stand, 'kop' | 'tekst' | 'straks'> => ({
  kop: 'Doorgestuurd',
  tekst: `${bekeken} ${naam} gaat erover en heeft uw melding overgenomen.`,
  straks: dicht
    ? 'Bij dit loket gebeurt er verder niets mee. Hebt u een vraag? Bel dit loket, dan hoort u waar u terechtkunt.'
    : 'Dit loket rondt zijn eigen deel af. Hebt u een vraag? Bel dit loket, dan hoort u waar u terechtkunt.',
})

/** The state in plain words, by what happened last. */
const standVan = (g: Gevolgd, versie: Protocolversie): Pick<Stand, 'kop' | 'tekst' | 'straks'> => {
  if (g.over && g.status !== 'vernietigd') return inHuis(g.over, g.status === 'gesloten')
  switch (g.status) {
    case 'ontvangen':
      return g.behandelaar === null
        ? { kop: 'Ontvangen', tekst: 'Uw melding is binnen en bewaard.', straks: straksBekeken(g, versie) }
        : { kop: 'Wordt bekeken', tekst: 'Een medewerker leest uw melding.', straks: straksBekeken(g, versie) }
    case 'in_behandeling':
      return {
        kop: 'In behandeling',
        tekst: `${bekeken} Het loket volgt wat er gebeurt en informeert wie het moet weten.`,
        straks: 'Als alles is gedaan wat nodig is, sluit het loket de melding. Dat ziet u dan hier.',
      }
    case 'gesloten':
      return isDoorgestuurd(g, versie)
        ? {
            kop: 'Doorgestuurd',
            tekst: `${bekeken} Een andere gemeente of organisatie gaat erover. Daar is uw melding nu.`,
            straks: 'Bij dit loket gebeurt er verder niets mee. Wilt u weten waar uw melding is? Bel het loket.',
          }
        : {
            kop: 'Afgesloten',
            tekst: 'Uw melding is behandeld. Het loket heeft die afgesloten.',
            straks: 'Er gebeurt verder niets mee. Hebt u een vraag, of gebeurt er iets nieuws? Bel het loket.',
          }
    case 'vernietigd':
      return {
        kop: 'Afgesloten en vernietigd',
        tekst: 'Uw melding is afgesloten. De bewaartijd is voorbij, dus alles wat u vertelde is vernietigd.',
        straks: 'Er is hier niets meer te zien. Gebeurt er iets nieuws? Doe dan een nieuwe melding.',
      }
  }
}

/** By when a reporter may expect that it was looked at: the term that the screening meets. */
const straksBekeken = (g: Gevolgd, versie: Protocolversie): string => {
  const codes = versie.termijnen
    .filter(d => (d.totFeiten as readonly string[]).includes('MeldingGescreend'))
    .map(d => d.code)
  const termijn = g.termijnen.find(t => codes.includes(t.code) && t.status === 'lopend')
  const wanneer = termijn ? ` Dat doen we uiterlijk ${inWoorden(termijn.einde)}.` : ''
  return `Een medewerker weegt wat er nodig is.${wanneer}`
}

export const standVoorMelder = (g: Gevolgd, versie: Protocolversie): Stand => {
  const stappen = [
    { wat: 'Ontvangen', op: g.ontvangenOp },
    { wat: 'Bekeken', op: g.gescreendOp },
    { wat: 'Doorgestuurd', op: g.over?.op ?? null },
    { wat: isDoorgestuurd(g, versie) && !g.over ? 'Doorgestuurd' : 'Afgesloten', op: g.geslotenOp },
  ]
  const geweest = stappen
    .filter((s): s is { wat: string; op: string } => Boolean(s.op))
    .sort((a, b) => (a.op < b.op ? -1 : 1))
    .map(({ wat, op }) => ({ wat, wanneer: momentInWoorden(op) }))
  return { ...standVan(g, versie), geweest }
}
