import { schoneRegel } from '../../web/invoer/tekst.ts'
import { leesKoptijd } from './tijdstip.ts'

/** The lines that a mail program puts above a mail that it quotes, and what comes after them. */
export type Kopblok = {
  readonly van: { readonly naam: string; readonly adres: string }
  readonly onderwerp: string
  /** ISO; null when it does not say when, or not surely. */
  readonly verstuurd: string | null
  /** It says when, but not so that it can be read. */
  readonly tijdOnleesbaar: boolean
  /** Nothing stands before it. */
  readonly bovenaan: boolean
  readonly rest: string
}

type Kop = 'van' | 'verzonden' | 'aan' | 'onderwerp' | 'ander'

const KOPPEN: Readonly<Record<string, Kop>> = {
  van: 'van',
  from: 'van',
  afzender: 'van',
  verzonden: 'verzonden',
  verstuurd: 'verzonden',
  datum: 'verzonden',
  sent: 'verzonden',
  date: 'verzonden',
  aan: 'aan',
  to: 'aan',
  onderwerp: 'onderwerp',
  subject: 'onderwerp',
  cc: 'ander',
  bcc: 'ander',
  bijlagen: 'ander',
  attachments: 'ander',
  urgentie: 'ander',
  prioriteit: 'ander',
  importance: 'ander',
}

const REGEL = /^[>\s]*\**(\p{L}{2,12})\**\s*:\**\s*(.*?)\s*$/u
/** What programs draw above such lines. */
const SCHEIDING = /^[>\s]*(?:[-_=*]{3,}.*|begin doorgestuurd bericht:|begin forwarded message:)?\s*$/i

const kopVan = (regel: string): readonly [Kop, string] | null => {
  const [, naam = '', waarde = ''] = REGEL.exec(regel) ?? []
  const kop = KOPPEN[naam.toLowerCase()]
  return kop ? [kop, waarde] : null
}

/** "Naam <adres>", "Naam [mailto:adres]", an address alone, or a name alone. */
export const leesAfzender = (tekst: string): { naam: string; adres: string } => {
  const adres = /[^\s<>[\]"'(),;:]+@[^\s<>[\]"'(),;:]+\.[^\s<>[\]"'(),;:]+/.exec(tekst)?.[0] ?? ''
  const naam = tekst
    .replace(/[<[(]?(?:mailto:)?[^\s<>[\]]*@[^\s<>[\]]*[>\])]*/g, '')
    .replaceAll(/["<>[\]]/g, '')
    .trim()
  return { naam: schoneRegel(naam), adres: schoneRegel(adres) }
}

/** As many lines as belong to one block from here; a long list of addressees goes on with a space before it. */
const blokVan = (regels: readonly string[], begin: number) => {
  const koppen = new Map<Kop, string>()
  let eind = begin
  for (; eind < regels.length; eind++) {
    const regel = regels[eind] ?? ''
    const kop = kopVan(regel)
    if (kop) koppen.set(kop[0], koppen.get(kop[0]) ?? kop[1])
    else if (eind === begin || !/^\s+\S/.test(regel)) break
  }
  return { koppen, eind }
}

/** Lines that are looked at: a quoted mail further down is not what was forwarded. */
const HOOGSTENS = 60

/** The first such block in a text: sender and at least one line more; null when there is none. */
export const findKopblok = (tekst: string): Kopblok | null => {
  const regels = tekst.split('\n')
  for (let begin = 0; begin < Math.min(regels.length, HOOGSTENS); begin++) {
    const { koppen, eind } = blokVan(regels, begin)
    const van = koppen.get('van')
    const nogIets = koppen.has('verzonden') || koppen.has('onderwerp') || koppen.has('aan')
    if (!van || !nogIets) {
      begin = Math.max(begin, eind - 1)
      continue
    }
    const wanneer = koppen.get('verzonden')
    const verstuurd = wanneer ? leesKoptijd(wanneer) : null
    return {
      van: leesAfzender(van),
      onderwerp: schoneRegel(koppen.get('onderwerp') ?? ''),
      verstuurd,
      tijdOnleesbaar: Boolean(wanneer) && verstuurd === null,
      bovenaan: regels.slice(0, begin).every(r => SCHEIDING.test(r)),
      rest: regels.slice(eind).join('\n').trim(),
    }
  }
  return null
}
