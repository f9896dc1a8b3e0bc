import type { FastifyInstance } from 'fastify'
import type { Eenmaligelink } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { schoneRegel } from '../../web/invoer/tekst.ts'
import type { Dicht } from '../../web/kader/dichtelink.tsx'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import { openbareRoute } from '../../web/route/plek.ts'
import { stilleSessie } from '../../web/route/stillesessie.ts'
import { type Huisraad, type Verzoek, veld, velden } from '../../web/route/verzoek.ts'
import { volgLink } from '../../zaken/uitgaand/openen.ts'
import { type Binnen, handleLink } from '../../zaken/uitgaand/terugkomen.ts'
import type { Context } from '../../zaken/verloop/context.ts'
import { findVoorgelegd } from '../../zaken/voorlegging.ts'
import { Codepagina, Dichtpagina } from './buiten.tsx'
import { onbeantwoord, reactieSchrijven, reactieTekenen, stukhash, tekentVoorZich } from './domain.ts'
import { leesAntwoorden, onvolledig } from './invoer.ts'
import { Reageerpagina } from './page.tsx'

/** Enough for who saves all day; the link itself closes after a few wrong codes. */
const PER_MINUUT = 20

/** Who came in by which link: every page is shown by a GET, so that Back and Reload find it. */
const binnenkomst = stilleSessie<{ token: string; code: string; begin: number; bewaard: boolean }>('reactie')

const tokenVan = (v: Verzoek): string => (v.request.params as { token?: string }).token ?? ''

/** What was put to them, to whom, and what they wrote of it: nothing else of the dossier. */
const leest = (zaak: Zaak, link: Eenmaligelink): readonly string[] => {
  const v = findVoorgelegd(zaak, link.voor)?.v
  const geschreven = Object.values(v?.concept?.antwoorden ?? {}).flatMap(a => a.tekst ?? [])
  return [link.inhoud, ...(v ? [v.aan] : []), ...geschreven]
}

const NIET_MEER = 'U kunt nu niet reageren. Bel ons, dan kijken we samen.'

const zinnen = {
  voorleggingOnbekend: NIET_MEER,
  alOntvangen: 'Uw reactie is al binnen. Er is niets veranderd.',
  ingetrokken: NIET_MEER,
  dossierDicht: NIET_MEER,
  nietBesloten: NIET_MEER,
  alVastgesteld: 'Het rapport is vastgesteld. Reageren kan niet meer. Bel ons als er iets niet klopt.',
  stellingOnbekend: 'U reageert op iets dat niet aan u is voorgelegd. Er is niets veranderd.',
  anderStuk: 'Dit is niet het stuk dat bij deze link hoort. Er is niet getekend en niets veranderd.',
  andereNaam: 'Deze link is voor iemand anders. Er is niet getekend.',
  onbeantwoord: 'Kies bij elke stelling wat u ervan vindt.',
  netVeranderd:
    'Iemand anders met deze link heeft net iets bewaard. Dat staat bij de stellingen. Wat u typte staat er nog; bewaar het opnieuw als het klopt.',
} as const

type Weigering = keyof typeof zinnen
type Daad = ReturnType<Parameters<typeof handleLink<Weigering>>[1]['doe']>

/** Puts faults in `fouten`; what was typed is kept with them, so that nothing is lost. */
type Doe = (v: Verzoek, b: Binnen, ctx: Context, fouten: Veldfout[]) => Daad

const bewaar: Doe = (v, b, ctx, fouten) => {
  const { teksten, ...gelezen } = leesAntwoorden(v.formulier, b, ctx.nieuwId)
  fouten.push(...gelezen.fouten)
  if (fouten.length > 0) return { besluit: { ok: true, feiten: [] }, teksten: [] }
  const was = veld(v.formulier, 'was') || null
  return { besluit: reactieSchrijven(b.zaak, b.link, { ...gelezen, was }, ctx), teksten }
}

const tekenfouten = (v: Verzoek, naam: string, klopt: boolean, aan: string): readonly Veldfout[] => [
  ...(naam === '' ? [{ naam: 'naam', tekst: 'Vul uw naam in om te tekenen.' }] : []),
  ...(naam === '' || klopt
    ? []
    : [
        {
          naam: 'naam',
          tekst: `Deze link is voor ${aan}. Alleen die kan hier tekenen. Staat de naam er verkeerd? Bel ons. Er is niet getekend.`,
        },
      ]),
  ...(velden(v.formulier, 'akkoord').includes('ja')
    ? []
    : [{ naam: 'akkoord', tekst: 'Vink aan dat dit uw reactie is.' }]),
]

const teken: Doe = (v, b, ctx, fouten) => {
  const { teksten, ...gelezen } = leesAntwoorden(v.formulier, b, ctx.nieuwId)
  const gevonden = findVoorgelegd(b.zaak, b.link.voor)
  const naam = schoneRegel(veld(v.formulier, 'naam'))
  const aan = b.teksten.get(gevonden?.v.aan ?? '') ?? ''
  const klopt = tekentVoorZich(naam, aan)
  const getoond = stukhash(b.link.voor, b.teksten.get(b.link.inhoud) ?? '')
  const hash = veld(v.formulier, 'hash')
  const open = gevonden ? onbeantwoord(gevonden.stuk, gevonden.v, gelezen.antwoorden) : []
  // What belongs to another piece is refused as a whole, before anything of it is read as theirs.
  if (hash === getoond) {
    fouten.push(...gelezen.fouten, ...onvolledig(gelezen.antwoorden, open), ...tekenfouten(v, naam, klopt, aan))
    if (gelezen.fouten.length > 0) return { besluit: { ok: true, feiten: [] }, teksten: [] }
  }
  const was = veld(v.formulier, 'was') || null
  if (fouten.length > 0) return { besluit: reactieSchrijven(b.zaak, b.link, { ...gelezen, was }, ctx), teksten }
  const id = ctx.nieuwId()
  return {
    besluit: reactieTekenen(b.zaak, b.link, { ...gelezen, was, naam: id, klopt, hash, getoond }, ctx),
    teksten: [...teksten, { id, soort: 'handtekening', tekst: naam }],
  }
}

const kijk: Doe = () => ({ besluit: { ok: true, feiten: [] }, teksten: [] })

const daden: Readonly<Record<string, { readonly opdracht: string; readonly doe: Doe }>> = {
  bewaar: { opdracht: 'reactieSchrijven', doe: bewaar },
  teken: { opdracht: 'reactieTekenen', doe: teken },
}

const foutzin = (over: number): string => `Deze code klopt niet. U kunt het nog ${over} keer proberen.`

const dicht = (v: Verzoek, reden: Dicht): Antwoord => ({
  status: reden === 'onbekend' ? 404 : 410,
  pagina: <Dichtpagina v={v} reden={reden} />,
})

const vraagCode = (v: Verzoek, fouten: readonly Veldfout[] = []): Antwoord => ({
  ...(fouten.length > 0 ? { status: 422 } : {}),
  pagina: <Codepagina v={v} token={tokenVan(v)} fouten={fouten} />,
})

/** To the same address, which then shows what is there now. */
const toonNa = async (v: Verzoek, code: string, bewaard: boolean): Promise<Antwoord> => ({
  naar: `/${v.desk.loket}/reactie/${tokenVan(v)}`,
  koekje: await binnenkomst.koekje(v, { token: tokenVan(v), code, begin: v.nu.getTime(), bewaard }),
})

/** Who is in already reads on without typing the code again; null when nobody is, by this link. */
const leesVerder = async (v: Verzoek): Promise<Antwoord | null> => {
  const sessie = await binnenkomst.lees(v)
  if (sessie === null || sessie === 'verlopen' || sessie.token !== tokenVan(v)) return null
  const { code, bewaard } = sessie
  const uit = await handleLink<Weigering>(v.huisraad.baken, {
    ...{
      loket: v.desk.loket,
      token: tokenVan(v),
      code,
      herkomst: v.herkomst,
      leest,
      opdracht: 'linkOpenen',
      deur: 'reactie',
    },
    doe: () => ({ besluit: { ok: true, feiten: [] }, teksten: [] }),
  })
  if ('reden' in uit) return uit.reden === 'fout' ? null : dicht(v, uit.reden)
  return {
    koekje: await binnenkomst.koekje(v, { ...sessie, bewaard: false }),
    pagina: (
      <Reageerpagina
        {...{ v, code, bewaard, b: uit.binnen, token: tokenVan(v), fouten: [], f: null, botst: false, vreemd: false }}
      />
    ),
  }
}

const volg = async (v: Verzoek): Promise<Antwoord> => {
  const verder = await leesVerder(v)
  if (verder) return verder
  const link = await volgLink(v.huisraad.baken, v.desk.loket, tokenVan(v))
  if (link?.deur !== 'reactie') return dicht(v, 'onbekend')
  return link.stand === 'open' ? vraagCode(v) : dicht(v, link.stand)
}

const kom = async (v: Verzoek): Promise<Antwoord> => {
  const code = veld(v.formulier, 'code')
  if (!/\d/.test(code)) return vraagCode(v, [{ naam: 'code', tekst: 'Vul de code van 6 cijfers in.' }])
  const gedaan = daden[veld(v.formulier, 'doe')]
  const fouten: Veldfout[] = []
  const uit = await handleLink<Weigering>(v.huisraad.baken, {
    ...{ loket: v.desk.loket, token: tokenVan(v), code, herkomst: v.herkomst },
    ...{ leest, opdracht: gedaan?.opdracht ?? 'linkOpenen', deur: 'reactie' },
    doe: (b, ctx) => (gedaan?.doe ?? kijk)(v, b, ctx, fouten),
  })
  if ('reden' in uit)
    return uit.reden === 'fout' ? vraagCode(v, [{ naam: 'code', tekst: foutzin(uit.over) }]) : dicht(v, uit.reden)
  const weigering = uit.ok ? null : uit.weigering
  const alle = weigering ? [{ naam: 'act', tekst: zinnen[weigering] }, ...fouten] : fouten
  if (alle.length === 0 && gedaan?.doe !== teken) return toonNa(v, code, gedaan?.doe === bewaar)
  const vreemd = weigering === 'anderStuk' || weigering === 'stellingOnbekend'
  return {
    ...(alle.length > 0 ? { status: 422 } : {}),
    pagina: (
      <Reageerpagina
        {...{ v, code, b: uit.binnen, fouten: alle }}
        f={gedaan && !vreemd ? v.formulier : null}
        token={tokenVan(v)}
        botst={weigering === 'netVeranderd'}
        vreemd={vreemd}
        bewaard={false}
      />
    ),
  }
}

/** For who has no account and was heard, or is concerned: a link, and a code out of a telephone call. */
export const reageerRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const plek = { pad: '/reactie/:token', handeling: 'openbaar.reageren' } as const
  openbareRoute(app, huisraad, { methode: 'GET', ...plek, perMinuut: 60 }, volg)
  openbareRoute(app, huisraad, { methode: 'POST', ...plek, perMinuut: PER_MINUUT }, kom)
}
