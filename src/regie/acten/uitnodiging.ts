import type { Waarvoor } from '../../begrippen/feiten/overleg.ts'
import type { Overleg } from '../../begrippen/werk.ts'
import { metKleineLetter, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Gelezen } from '../../web/act/act.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { vormnamen } from '../../web/dossierbeeld/woorden/overleg.ts'
import type { Tekst } from '../../zaken/register/inhoud.ts'
import { leesstukTekst, type Mailbericht, maakLink, type NieuweLink } from '../../zaken/uitgaand/link.ts'
import { genodigden } from '../overleg.ts'

const onderwerpen = {
  uitnodiging: 'Uitnodiging voor een overleg',
  verzet: 'Een overleg is verzet',
  afgezegd: 'Een overleg gaat niet door',
} as const satisfies Record<Waarvoor, string>

const plaatsVan = (g: Geopend, o: Overleg): string =>
  [o.waar && g.teksten.get(o.waar), o.online && 'online'].filter(Boolean).join(', ')

/**
 * What leaves in plain: that there is a meeting, and when. Nothing that somebody typed: a client's home is a place too,
 * and no check knows every address.
 */
const mailbericht = (o: Overleg, waarvoor: Waarvoor, wanneer: string): Mailbericht => {
  const vorm = metKleineLetter(vormnamen[o.vorm])
  const waar = `${o.online ? 'Meedoen kan online. ' : ''}Waar het is, leest u achter de link.`
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
  const bericht = mailbericht(o, bij.waarvoor, bij.wanneer)
  const stuk = { titel: `${vormnamen[o.vorm]}: ${metKleineLetter(onderwerpen[bij.waarvoor])}`, delen }
  const alle = aan.map(({ deelnemer, adres }) => ({
    deelnemer,
    link: maakLink(nieuwId, adres, bericht),
    inhoud: nieuwId(),
  }))
  const uit: Uit = { links: alle.map(m => m.link), teksten: alle.map(m => leesstukTekst(m.inhoud, stuk)) }
  return { ...uit, mails: alle.map(m => ({ deelnemer: m.deelnemer, link: m.link.id, inhoud: m.inhoud })) }
}

type Mails = Uit & {
  readonly mails: readonly { readonly deelnemer: string; readonly link: string; readonly inhoud: string }[]
}

export const geenMails: Mails = { mails: [], teksten: [], links: [] }

/** What was read, with the mails that go out because of it. */
export const metMails = <I>(gelezen: Gelezen<I> & { readonly ok: true }, { mails, teksten, links }: Mails) => ({
  ok: true as const,
  invoer: { ...gelezen.invoer, mails },
  teksten: [...(gelezen.teksten ?? []), ...teksten],
  links,
})

/** Who of the invited can be mailed. */
export const bereikbaar = (g: Geopend, overleg: string): readonly Naar[] =>
  genodigden(g.zaak, overleg).flatMap(d => {
    const adres = d.adres && g.teksten.get(d.adres)
    return adres ? [{ deelnemer: d.id, adres }] : []
  })
