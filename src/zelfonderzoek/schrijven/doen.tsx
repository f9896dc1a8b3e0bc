import { lokaal } from '../../kernel/lokaal.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import { type Verzoek, veld } from '../../web/route/verzoek.ts'
import { haalBijlageWeg } from '../verstuurd/doen.tsx'
import { bewaarDelen, kiesNaast } from './bewaren.ts'
import { meldClientIngelicht } from './client.ts'
import { wachtOpAanwijzingen } from './domain.ts'
import { gezienVan } from './gezien.ts'
import type { Ingang, Komin } from './ingang.ts'
import { LOS, leesDelen, nogGetypt } from './inzending.ts'
import { neemGebeurtenisWeg, voegGebeurtenisToe } from './keten.ts'
import { Schrijfpagina } from './page.tsx'
import type { Verwerkt } from './samen.ts'
import type { Schrijfprops } from './schrijfprops.ts'
import { STANDEN } from './stand.ts'
import { NIET_MEER, verstuur, vraagUitstel } from './versturen.ts'

const klok = (op: string): string => `${lokaal(op).tijd.replace(':', '.')} uur`

type Getoond = Partial<Pick<Schrijfprops, 'f' | 'getypt' | 'fouten' | 'melding'>>

export const toonSchrijven = (v: Verzoek, ingang: Ingang, g: Getoond = {}): Antwoord => {
  const { f = null, getypt = false, fouten = [], melding = null } = g
  return {
    ...(fouten.length > 0 ? { status: 422 } : {}),
    pagina: <Schrijfpagina {...{ v, ingang, f, getypt, fouten, melding }} />,
  }
}

type Gedaan = NonNullable<Schrijfprops['melding']>
const gedaan: readonly Gedaan[] = ['bewaard', 'verstuurd', 'uitstel', 'bijlage', 'bijlage-weg', 'tijdlijn', 'client']

/** What an address says was done just now; anything else says nothing. */
export const leesGedaan = (waarde: unknown): Gedaan | null => gedaan.find(g => g === waarde) ?? null

/** It went well: the page says so, at its own address where it has one. */
const naGedaan = (v: Verzoek, ingang: Ingang, melding: Gedaan): Antwoord =>
  ingang.eigenAdres ? { naar: `${ingang.actie}?gedaan=${melding}` } : toonSchrijven(v, ingang, { melding })

/** Somebody may be in conflict with a page of their own, in another window. */
const wieBotst = ({ door, rij }: Extract<Verwerkt, { stand: 'naast' }>): string =>
  door !== '' && door === rij.auteurs[0] ? 'In een ander venster hebt u' : `${door || 'Iemand anders'} heeft`

/** The second of two who wrote at once is told so, and that nothing is lost. */
const botszin = (v: Extract<Verwerkt, { stand: 'naast' }>): string =>
  `${wieBotst(v)} dit onderdeel net veranderd, om ${klok(v.op)}. Uw tekst is ook bewaard, en staat eronder.`

const botsingen = (delen: ReadonlyMap<string, Verwerkt>): readonly Veldfout[] =>
  [...delen].flatMap(([naam, v]) => (v.stand === 'naast' ? [{ naam, tekst: botszin(v) }] : []))

/** Where who may not (any more) ends up; with what they typed, if they did. */
export type Weg = (v: Verzoek) => Antwoord

/** Who waits for what must be better is told so; anybody else only that it was too late. */
const nietBewaard = ({ stand: { zaak, plek } }: Ingang): Veldfout => ({
  naam: 'act',
  tekst: wachtOpAanwijzingen(zaak, plek)
    ? `${STANDEN.onvoldoende.zin} Wat u typte is niet bewaard, en staat nog op deze pagina.`
    : 'Dit kon niet meer worden bewaard. Wat u typte staat nog op deze pagina.',
})

type Bewaren = { readonly fouten: readonly Veldfout[]; readonly bewaard: boolean }

const bewaar = async (v: Verzoek, ingang: Ingang): Promise<Bewaren> => {
  const { geschreven, fouten } = leesDelen(v.formulier, ingang.stand.protocol)
  if (fouten.length > 0) return { fouten, bewaard: false }
  const afloop = await bewaarDelen(v.huisraad.baken, v.desk, ingang, geschreven)
  if (!afloop.ok) return { fouten: [nietBewaard(ingang)], bewaard: false }
  return afloop.dicht.length > 0
    ? { fouten: [...botsingen(afloop.delen), nietBewaard(ingang)], bewaard: false }
    : { fouten: botsingen(afloop.delen), bewaard: true }
}

const alsJson = (v: Verwerkt) =>
  v.stand === 'gelijk'
    ? { stand: v.stand, was: gezienVan(v.deel) }
    : v.stand === 'bewaard'
      ? { stand: v.stand, was: gezienVan(v.rij) }
      : { stand: v.stand, zin: botszin(v) }

/** Saved while it is typed: a script of ours asked, and is told what became of each part. */
const bewaarVanzelf = async (v: Verzoek, ingang: Ingang): Promise<Antwoord> => {
  const { geschreven, fouten } = leesDelen(v.formulier, ingang.stand.protocol)
  if (fouten.length > 0) return { status: 422, json: { fouten } }
  const afloop = await bewaarDelen(v.huisraad.baken, v.desk, ingang, geschreven)
  if (!afloop.ok || afloop.dicht.length > 0) return { status: 409, json: { fouten: [NIET_MEER] } }
  const delen = Object.fromEntries([...afloop.delen].map(([deel, d]) => [deel, alsJson(d)]))
  return { json: { bewaardOp: klok(v.nu.toISOString()), delen } }
}

/** What a button of the page does, after what was typed in the parts is saved. */
export type Daad = {
  readonly doe: (v: Verzoek, ingang: Ingang) => Promise<readonly Veldfout[]>
  readonly melding: Gedaan
  /** Not while a part is in conflict: what is sent must be what somebody chose. */
  readonly nietBijBotsing?: true
  /** Of a page on which nothing of the investigation is written any more. */
  readonly zonderDelen?: true
  /** The fields that go with it. */
  readonly los: readonly string[]
}

const DADEN: Readonly<Record<string, Daad>> = {
  bewaar: { doe: async () => [], melding: 'bewaard', los: [] },
  verstuur: { doe: verstuur, melding: 'verstuurd', nietBijBotsing: true, los: [] },
  uitstel: { doe: vraagUitstel, melding: 'uitstel', los: LOS.uitstel },
  client: { doe: meldClientIngelicht, melding: 'client', zonderDelen: true, los: LOS.client },
  gebeurtenis: { doe: voegGebeurtenisToe, melding: 'tijdlijn', los: LOS.gebeurtenis },
}

type Gekozen = (v: Verzoek, ingang: Ingang, id: string) => Promise<readonly Veldfout[]>

const kies =
  (erbij: boolean): Gekozen =>
  async (v, ingang, id) => {
    const afloop = await kiesNaast(v.huisraad.baken, v.desk, ingang, { id, erbij })
    return afloop.ok ? [] : [NIET_MEER]
  }

/** Buttons that name one thing on the page. */
const VAN_EEN: Readonly<Record<string, { readonly doe: Gekozen; readonly melding: Gedaan }>> = {
  erbij: { doe: kies(true), melding: 'bewaard' },
  weg: { doe: kies(false), melding: 'bewaard' },
  'bijlage-weg': { doe: haalBijlageWeg, melding: 'bijlage-weg' },
  'gebeurtenis-weg': { doe: neemGebeurtenisWeg, melding: 'tijdlijn' },
}

const KIEZEN = /^([a-z-]+):([0-9a-f-]{36})$/

const daadVan = (wat: string): Daad | undefined => {
  const [, naam = '', id = ''] = KIEZEN.exec(wat) ?? []
  const een = VAN_EEN[naam]
  return een ? { doe: (v, i) => een.doe(v, i, id), melding: een.melding, los: [] } : DADEN[wat]
}

/** Whatever the button: first what was typed is saved. `weg` is where who may not (any more) ends up. */
export const doeDaad = async (v: Verzoek, komIn: Komin, weg: Weg, daad: Daad): Promise<Antwoord> => {
  const ingang = await komIn(v)
  if (!ingang) return weg(v)
  const { fouten, bewaard } = daad.zonderDelen ? { fouten: [], bewaard: true } : await bewaar(v, ingang)
  if (!bewaard) return toonSchrijven(v, ingang, { f: v.formulier, getypt: true, fouten })
  const mis = daad.nietBijBotsing && fouten.length > 0 ? [] : await daad.doe(v, ingang)
  const nu = await komIn(v)
  if (!nu) return weg(v)
  // Saved is saved, also when the rest could not be done: what was typed is there with the new marks.
  const alle = [...fouten, ...mis]
  if (mis.length > 0) return toonSchrijven(v, nu, { f: v.formulier, fouten: alle })
  const f = nogGetypt(v.formulier, daad.los)
  return f || alle.length > 0
    ? toonSchrijven(v, nu, { f, fouten: alle, melding: alle.length > 0 ? null : daad.melding })
    : naGedaan(v, nu, daad.melding)
}

/** A submit of the page, by whichever way somebody came in. */
export const doeSchrijven = async (v: Verzoek, komIn: Komin, weg: Weg): Promise<Antwoord> => {
  const wat = veld(v.formulier, 'doe')
  const daad = daadVan(wat)
  if (daad) return doeDaad(v, komIn, weg, daad)
  const ingang = await komIn(v)
  if (wat !== 'vanzelf') return ingang ? toonSchrijven(v, ingang) : weg(v)
  return ingang ? bewaarVanzelf(v, ingang) : { status: 404, json: { fouten: [NIET_MEER] } }
}
