import { lokaal } from '../../kernel/lokaal.ts'
import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import type { Antwoord } from '../../web/antwoorden.ts'
import { schoneTekst, teLang } from '../../web/invoer/tekst.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Verzoek, veld } from '../../web/verzoek.ts'
import { bewaarDelen, kiesNaast } from './bewaren.ts'
import { gezienVan, leesGezien } from './gezien.ts'
import type { Ingang, Komin } from './ingang.ts'
import { neemGebeurtenisWeg, voegGebeurtenisToe } from './keten.ts'
import { Schrijfpagina, type Schrijfprops } from './page.tsx'
import type { Geschreven, Verwerkt } from './samen.ts'
import { NIET_MEER, verstuur, vraagUitstel } from './versturen.ts'

/** A part is a chapter, not a book. */
const LANGST = 30_000

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
const gedaan: readonly Gedaan[] = ['bewaard', 'verstuurd', 'uitstel', 'bijlage', 'tijdlijn']

/** What an address says was done just now; anything else says nothing. */
export const leesGedaan = (waarde: unknown): Gedaan | null => gedaan.find(g => g === waarde) ?? null

/** It went well: the page says so, at its own address where it has one. */
export const naGedaan = (v: Verzoek, ingang: Ingang, melding: Gedaan): Antwoord =>
  ingang.eigenAdres ? { naar: `${ingang.actie}?gedaan=${melding}` } : toonSchrijven(v, ingang, { melding })

type Gelezen = { readonly geschreven: readonly Geschreven[]; readonly fouten: readonly Veldfout[] }

/** The parts that were sent, each with the version that stood there when this form was made. */
const leesDelen = (v: Verzoek, { stand }: Ingang): Gelezen => {
  const gestuurd = zelfonderzoekVan(stand.protocol).inhoud.filter(i => v.formulier[i.code] !== undefined)
  const delen = gestuurd.map(({ code, naam }) => {
    const tekst = schoneTekst(veld(v.formulier, code))
    return {
      deel: code,
      tekst,
      ...leesGezien(veld(v.formulier, `was_${code}`), tekst),
      lang: teLang(tekst, LANGST, naam),
    }
  })
  return {
    // A part that was left as it was stays as it is now, whatever another wrote there meanwhile.
    geschreven: delen.filter(d => !d.ongewijzigd).map(({ deel, tekst, was }) => ({ deel, tekst, was })),
    fouten: delen.flatMap(d => (d.lang ? [{ naam: d.deel, tekst: d.lang }] : [])),
  }
}

/** The second of two who wrote at once is told so, and that nothing is lost. */
const botszin = (v: Extract<Verwerkt, { stand: 'naast' }>): string =>
  `${v.door || 'Iemand anders'} heeft dit onderdeel net veranderd, om ${klok(v.op)}. Uw tekst is ook bewaard, en staat eronder.`

const botsingen = (delen: ReadonlyMap<string, Verwerkt>): readonly Veldfout[] =>
  [...delen].flatMap(([naam, v]) => (v.stand === 'naast' ? [{ naam, tekst: botszin(v) }] : []))

type Bewaren = { readonly fouten: readonly Veldfout[]; readonly bewaard: boolean }

const bewaar = async (v: Verzoek, ingang: Ingang): Promise<Bewaren> => {
  const { geschreven, fouten } = leesDelen(v, ingang)
  if (fouten.length > 0) return { fouten, bewaard: false }
  const afloop = await bewaarDelen(v.huisraad.baken, v.desk, ingang, geschreven)
  return afloop.ok ? { fouten: botsingen(afloop.delen), bewaard: true } : { fouten: [NIET_MEER], bewaard: false }
}

const alsJson = (v: Verwerkt) =>
  v.stand === 'gelijk'
    ? { stand: v.stand, was: gezienVan(v.deel) }
    : v.stand === 'bewaard'
      ? { stand: v.stand, was: gezienVan(v.rij) }
      : { stand: v.stand, zin: botszin(v) }

/** Saved while it is typed: a script of ours asked, and is told what became of each part. */
const bewaarVanzelf = async (v: Verzoek, ingang: Ingang): Promise<Antwoord> => {
  const { geschreven, fouten } = leesDelen(v, ingang)
  if (fouten.length > 0) return { status: 422, json: { fouten } }
  const afloop = await bewaarDelen(v.huisraad.baken, v.desk, ingang, geschreven)
  if (!afloop.ok) return { status: 409, json: { fouten: [NIET_MEER] } }
  const delen = Object.fromEntries([...afloop.delen].map(([deel, d]) => [deel, alsJson(d)]))
  return { json: { bewaardOp: klok(v.nu.toISOString()), delen } }
}

/** What the buttons of the page do, besides saving what was typed. */
const KIEZEN = /^(erbij|weg|gebeurtenis-weg):([0-9a-f-]{36})$/

type Apart = {
  readonly doe: (v: Verzoek, ingang: Ingang) => Promise<readonly Veldfout[]>
  readonly melding: Gedaan
}

/** Forms of their own on the page: what was written in the parts is not in them. */
const apartVan = (wat: string, gebeurtenis: string | undefined): Apart | null => {
  if (wat === 'uitstel') return { doe: vraagUitstel, melding: 'uitstel' }
  if (wat === 'gebeurtenis') return { doe: voegGebeurtenisToe, melding: 'tijdlijn' }
  if (gebeurtenis) return { doe: (v, i) => neemGebeurtenisWeg(v, i, gebeurtenis), melding: 'tijdlijn' }
  return null
}

const doeApart = async (
  v: Verzoek,
  komIn: Komin,
  weg: Antwoord,
  melding: Apart['melding'],
  fouten: readonly Veldfout[],
): Promise<Antwoord> => {
  const nu = await komIn(v)
  if (!nu) return weg
  return fouten.length > 0 ? toonSchrijven(v, nu, { f: v.formulier, fouten }) : naGedaan(v, nu, melding)
}

/**
 * A submit of the page, by whichever way somebody came in. What was typed is saved whatever the button; `weg` is where
 * who may not (any more) ends up.
 */
export const doeSchrijven = async (v: Verzoek, komIn: Komin, weg: Antwoord): Promise<Antwoord> => {
  const wat = veld(v.formulier, 'doe')
  const ingang = await komIn(v)
  if (!ingang) return wat === 'vanzelf' ? { status: 404, json: { fouten: [NIET_MEER] } } : weg
  if (wat === 'vanzelf') return bewaarVanzelf(v, ingang)
  const keuze = KIEZEN.exec(wat)
  const apart = apartVan(wat, keuze?.[1] === 'gebeurtenis-weg' ? keuze[2] : undefined)
  if (apart) return doeApart(v, komIn, weg, apart.melding, await apart.doe(v, ingang))
  if (wat !== 'bewaar' && wat !== 'verstuur' && !keuze) return toonSchrijven(v, ingang)
  const { fouten, bewaard } = await bewaar(v, ingang)
  if (!bewaard) return toonSchrijven(v, ingang, { f: v.formulier, getypt: true, fouten })
  if (keuze?.[2]) await kiesNaast(v.huisraad.baken, v.desk, ingang, { id: keuze[2], erbij: keuze[1] === 'erbij' })
  const mis = wat === 'verstuur' && fouten.length === 0 ? await verstuur(v, ingang) : []
  const nu = await komIn(v)
  if (!nu) return weg
  // Saved is saved, also when it could not be sent: what was typed is there with the new marks.
  const alle = [...fouten, ...mis]
  if (alle.length > 0) return toonSchrijven(v, nu, { f: v.formulier, fouten: alle })
  return naGedaan(v, nu, wat === 'verstuur' ? 'verstuurd' : 'bewaard')
}
