import type { Waarvoor } from '../../begrippen/feiten/overleg.ts'
import type { Overleg } from '../../begrippen/werk.ts'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { vormnamen } from '../../web/dossierbeeld/woorden/overleg.ts'
import type { Tekst } from '../../zaken/inhoud.ts'
import { leesstukTekst, type Mailbericht, maakLink, type NieuweLink } from '../../zaken/uitgaand/link.ts'
import { genodigden } from '../overleg.ts'

const onderwerpen = {
  uitnodiging: 'Uitnodiging voor een overleg',
  verzet: 'Een overleg is verzet',
  afgezegd: 'Een overleg gaat niet door',
} as const satisfies Record<Waarvoor, string>

const KORT = 3

/** Whether a text leads to somebody of the dossier: a part of a name, an address, the place where it happened. */
export const leidtNaar = (tekst: string, g: Pick<Geopend, 'betrokkenen' | 'voorvallen' | 'meldingen'>): boolean => {
  const plat = tekst.toLowerCase()
  const namen = [...g.betrokkenen.map(b => b.naam), ...g.meldingen.map(m => m.tekst.melder.naam)]
  const woorden = namen.flatMap(n => n.split(/\s+/)).filter(w => w.length > KORT)
  const plekken = [...g.betrokkenen.map(b => b.adres), ...g.voorvallen.map(v => v.plaats)].filter(p => p.length > KORT)
  return [...woorden, ...plekken].some(w => plat.includes(w.toLowerCase()))
}

const plaatsVan = (g: Geopend, o: Overleg): string =>
  [o.waar && g.teksten.get(o.waar), o.online && 'online'].filter(Boolean).join(', ')

/** What leaves in plain: that there is a meeting, when, and where when that says nothing of anybody. */
const mailbericht = (g: Geopend, o: Overleg, waarvoor: Waarvoor, wanneer: string): Mailbericht => {
  const vorm = vormnamen[o.vorm].toLowerCase()
  const plaats = plaatsVan(g, o)
  const waar = plaats && !leidtNaar(plaats, g) ? `Waar: ${plaats}.` : 'Waar het is, leest u achter de link.'
  const zinnen: Readonly<Record<Waarvoor, string>> = {
    uitnodiging: `U bent uitgenodigd voor een ${vorm}.\n\nWanneer: ${momentInWoorden(wanneer)}.\n${waar}`,
    verzet: `Een ${vorm} waarvoor u bent uitgenodigd, is verzet.\n\nWas: ${momentInWoorden(o.wanneer)}.\nWordt: ${momentInWoorden(wanneer)}.\n${waar}`,
    afgezegd: `Een ${vorm} waarvoor u bent uitgenodigd, gaat niet door.\n\nWas: ${momentInWoorden(o.wanneer)}.`,
  }
  return { onderwerp: onderwerpen[waarvoor], tekst: zinnen[waarvoor] }
}

type Uit = { readonly links: readonly NieuweLink[]; readonly teksten: readonly Tekst[] }
type Naar = { readonly deelnemer: string; readonly adres: string }
type Bij = { readonly waarvoor: Waarvoor; readonly wanneer: string; readonly reden?: string }

/** A mail to each of these, with behind its link what the meeting is about. */
export const maakMails = (g: Geopend, o: Overleg, aan: readonly Naar[], bij: Bij, nieuwId: () => string) => {
  const delen = [
    { kop: 'Wanneer', tekst: bij.waarvoor === 'afgezegd' ? 'Gaat niet door' : momentInWoorden(bij.wanneer) },
    ...(bij.reden ? [{ kop: 'Waarom', tekst: bij.reden }] : []),
    ...(bij.waarvoor === 'afgezegd' ? [] : [{ kop: 'Waar', tekst: plaatsVan(g, o) }]),
    { kop: 'Waarover', tekst: g.teksten.get(o.doel) ?? '' },
    { kop: 'Voorzitter', tekst: g.teksten.get(o.voorzitter) ?? '' },
  ]
  const bericht = mailbericht(g, o, bij.waarvoor, bij.wanneer)
  const stuk = { titel: `${vormnamen[o.vorm]}: ${onderwerpen[bij.waarvoor].toLowerCase()}`, delen }
  const alle = aan.map(({ deelnemer, adres }) => ({
    deelnemer,
    link: maakLink(nieuwId, adres, bericht),
    inhoud: nieuwId(),
  }))
  const uit: Uit = { links: alle.map(m => m.link), teksten: alle.map(m => leesstukTekst(m.inhoud, stuk)) }
  return { ...uit, mails: alle.map(m => ({ deelnemer: m.deelnemer, link: m.link.id, inhoud: m.inhoud })) }
}

/** Who of the invited can be mailed. */
export const bereikbaar = (g: Geopend, overleg: string): readonly Naar[] =>
  genodigden(g.zaak, overleg).flatMap(d => {
    const adres = d.adres && g.teksten.get(d.adres)
    return adres ? [{ deelnemer: d.id, adres }] : []
  })
