import type { FastifyInstance } from 'fastify'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { metUploads } from '../web/invoer/upload.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { openbareRoute, type Plek } from '../web/route/plek.ts'
import { type Huisraad, type Verzoek, veld } from '../web/route/verzoek.ts'
import { getVersie } from '../zaken/baken.ts'
import { uitConcept } from '../zaken/bijlagen/concept.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { adresVan, type Bezig, basis, bewijsVan, gewistKoekje, koekje, stappad, wijzig } from './bezig.ts'
import { toonBijlagen, verwijderBijlage, voegBijlagenToe } from './bijlagen.tsx'
import {
  conceptId,
  indieningssleutel,
  maakConcept,
  vernietigConcept,
  vindConcept,
  wijzigConcept,
} from './concept/bewaren.ts'
import { vindAdres } from './concept/code.ts'
import { BEWAARDAGEN } from './concept/store.ts'
import { alsAanvulling } from './invullen/antwoord.ts'
import { type Concept, eersteOnaf, nieuwConcept, versieNu } from './invullen/concept.ts'
import { metMailkeuze, naarMelding } from './invullen/naar-melding.ts'
import { veranderingen } from './invullen/veranderd.ts'
import { isPubliek, stelVragen } from './invullen/vragen.ts'
import { GeenProtocol, Meldbegin } from './paginas/begin.tsx'
import { Controle } from './paginas/controle.tsx'
import { eersteStappen, Ontvangen } from './paginas/ontvangen.tsx'
import { Veranderd } from './paginas/veranderd.tsx'
import { EerstDeAndere, Verder } from './paginas/verder.tsx'
import { IsGewist, WissenVragen } from './paginas/wissen.tsx'
import { bewaarStap, toonStap } from './stappen.tsx'

/** Generous: an office sends from one address, and so does a test with many hands. */
const PER_MINUUT = { bladen: 12_000, versturen: 1_200, raden: 20, bestanden: 60 }
/** One answer for a code that never was, that was sent meanwhile, or that is too old. */
const GEEN_CONCEPT = `Bij deze code vinden we geen melding. Kijk de code na. Is de melding al verstuurd, of ${BEWAARDAGEN} dagen niet veranderd? Dan werkt de code niet meer.`
/** A receipt stays in sight for as long as it takes to write it down. */
const BEWIJS_SECONDEN = 3_600
/** The same submit counts as one for this long; after that it is sent anew. */
const ZELFDE_INDIENING_MS = 600_000

const naarBewijs = (v: Verzoek, adres: string): Antwoord => ({
  naar: `${basis(v)}/ontvangen`,
  koekje: koekje(v, adres, BEWIJS_SECONDEN),
})

/** With a draft the page; when it was just sent, the receipt; otherwise the start. */
const metConcept =
  (doe: (b: Bezig) => Promise<Antwoord>) =>
  async (v: Verzoek): Promise<Antwoord> => {
    const versie = versieNu(v.desk, v.nu)
    if (!versie) return { status: 503, pagina: <GeenProtocol v={v} /> }
    const adres = adresVan(v)
    if (!adres) return { naar: basis(v) }
    const { baken } = v.huisraad
    const bewaard = await vindConcept(baken, v.desk.loket, adres)
    const verzonden = bewaard === null || bewaard.concept.verzonden !== null
    if (!verzonden || !(await bewijsVan(v, adres)))
      return bewaard ? metVeranderd({ v, versie, adres, bewaard }, doe) : { naar: basis(v) }
    // Sent, and the power failed before the draft was gone: it is removed after all.
    if (bewaard) await vernietigConcept(baken, v.desk.loket, adres, bewaard.versie)
    return naarBewijs(v, adres)
  }

/** A draft that meets a newer version of the form shows once what changed, whatever was asked for. */
const metVeranderd = async (b: Bezig, doe: (b: Bezig) => Promise<Antwoord>): Promise<Antwoord> => {
  const { v, versie, adres, bewaard } = b
  if (bewaard.concept.eerder || veranderingen(v.desk, versie, bewaard.concept).length === 0) return doe(b)
  await wijzigConcept(v.huisraad.baken, v.desk.loket, adres, c => (c.eerder ? c : { ...c, eerder: c.antwoorden }))
  return { naar: `${basis(v)}/veranderd` }
}

const toonVeranderd = async ({ v, versie, bewaard: { concept } }: Bezig): Promise<Antwoord> => {
  const wat = veranderingen(v.desk, versie, concept)
  return wat.length === 0 ? { naar: `${basis(v)}/controle` } : { pagina: <Veranderd v={v} wat={wat} /> }
}

const begin = async (v: Verzoek, fouten: readonly Veldfout[]): Promise<Antwoord> => {
  const versie = versieNu(v.desk, v.nu)
  if (!versie) return { status: 503, pagina: <GeenProtocol v={v} /> }
  const adres = adresVan(v)
  const begonnen = adres ? (await vindConcept(v.huisraad.baken, v.desk.loket, adres)) !== null : false
  const pagina = <Meldbegin v={v} versie={versie} begonnen={begonnen} fouten={fouten} />
  return { pagina, ...(fouten.length > 0 ? { status: 422 } : {}) }
}

/** Starts a draft, or goes on with the one there is: as somebody else, with what was typed. */
const start = async (v: Verzoek): Promise<Antwoord> => {
  const voor = veld(v.formulier, 'voor')
  if (!isPubliek(voor)) return begin(v, [{ naam: 'voor', tekst: 'Kies of u voor uw werk meldt of als inwoner.' }])
  const versie = versieNu(v.desk, v.nu)
  if (!versie) return begin(v, [])
  const al = await wijzig(v, c => ({ ...c, voor, verzonden: null }))
  const adres = al?.adres ?? (await maakConcept(v.huisraad.baken, v.desk.loket, nieuwConcept(voor, versie)))
  const eerste = stelVragen(versie, voor, {}).bladen[0]
  return { naar: eerste ? stappad(v, eerste.stap.code) : basis(v), koekje: koekje(v, adres) }
}

const toonControle = async ({ v, versie, adres, bewaard: { concept, code: verdercode } }: Bezig): Promise<Antwoord> => {
  const { bladen } = stelVragen(versie, concept.voor, concept.antwoorden)
  const onaf = eersteOnaf(concept, bladen, v.nu)
  if (onaf) return { naar: stappad(v, onaf.stap.code) }
  const veranderd = veranderingen(v.desk, versie, concept)
  const delen = { v, concept, bladen, veranderd, verdercode }
  const gafEmail = naarMelding(v.desk, versie, concept, v.nu.toISOString()).tekst.melder.email !== ''
  return { pagina: <Controle {...delen} sleutel={indieningssleutel(adres)} gafEmail={gafEmail} /> }
}

/** Notes when it was sent, once: a second submit of the same within minutes is the same report. */
const merkVerzonden = (concept: Concept, nu: Date): Concept => {
  const kort = concept.verzonden !== null && nu.getTime() - Date.parse(concept.verzonden) < ZELFDE_INDIENING_MS
  return kort ? concept : { ...concept, verzonden: nu.toISOString() }
}

const verstuur = async ({ v, versie, adres, bewaard }: Bezig): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const { bladen } = stelVragen(versie, bewaard.concept.voor, bewaard.concept.antwoorden)
  const sleutel = indieningssleutel(adres)
  // A check page of another draft, or a draft that is not finished: look first.
  if (veld(v.formulier, 'sleutel') !== sleutel || eersteOnaf(bewaard.concept, bladen, v.nu))
    return { naar: `${basis(v)}/controle` }
  const verzonden = await wijzigConcept(baken, loket, adres, c => merkVerzonden(c, v.nu))
  if (verzonden) {
    const { concept } = verzonden
    const gemeld = naarMelding(v.desk, versie, concept, concept.verzonden ?? v.nu.toISOString())
    const melding = metMailkeuze(gemeld, veld(v.formulier, 'mail') === 'ja')
    const bijlagen = uitConcept(baken, loket, conceptId(adres), 'melder', concept.bijlagen ?? [])
    const opening = await openDossier(baken, { loket, wie: null, herkomst: v.herkomst, sleutel, melding, bijlagen })
    if (!opening.ok && opening.weigering === 'geenProtocol') return { status: 503, pagina: <GeenProtocol v={v} /> }
    // What was changed while it was being sent is not thrown away.
    if (opening.ok) await vernietigConcept(baken, loket, adres, verzonden.versie)
  }
  return naarBewijs(v, adres)
}

const toonOntvangen = async (v: Verzoek): Promise<Antwoord> => {
  const adres = adresVan(v)
  const bewijs = adres ? await bewijsVan(v, adres) : null
  if (!adres || !bewijs) return { naar: basis(v) }
  const nog = await vindConcept(v.huisraad.baken, v.desk.loket, adres)
  const versie = getVersie(v.desk, bewijs.zaak.protocolversie)
  const aanvulling = nog && alsAanvulling(vragenVan(versie, nog.concept), nog.concept.antwoorden)
  const stappen = eersteStappen(versie, bewijs.zaak.termijnen)
  return { pagina: <Ontvangen v={v} ontvangst={bewijs.ontvangst} stappen={stappen} aanvulling={aanvulling} /> }
}

const vragenVan = (versie: Protocolversie, { voor, antwoorden }: Concept) =>
  stelVragen(versie, voor, antwoorden).bladen.flatMap(b => b.vragen)

/** Wipes the draft; after sending, what this device still knows of it. */
const wis = async (v: Verzoek): Promise<Antwoord> => {
  const adres = adresVan(v)
  const stond = adres && (await vindConcept(v.huisraad.baken, v.desk.loket, adres)) !== null
  if (adres) await vernietigConcept(v.huisraad.baken, v.desk.loket, adres)
  if (stond) return { naar: `${basis(v)}/gewist`, koekje: gewistKoekje(v) }
  return { naar: `/${v.desk.loket}`, koekje: koekje(v, null) }
}

/** Goes on with a draft that was begun elsewhere: the code leads to it, and this device gets its cookie. */
const gaVerder = async (v: Verzoek): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const code = veld(v.formulier, 'code')
  const anders = (fout: string) => ({ status: 422, pagina: <Verder v={v} code={code} fout={fout} /> })
  if (code === '') return anders('Vul de code in die u kreeg toen u begon.')
  const adres = await vindAdres(baken, loket, code, v.herkomst)
  if (!adres) return anders(GEEN_CONCEPT)
  const hier = adresVan(v)
  const ander = hier && hier !== adres ? await vindConcept(baken, loket, hier) : null
  // This device would lose its own draft out of sight: first its code, then the choice.
  if (ander && ander.concept.verzonden === null && veld(v.formulier, 'toch') !== 'ja')
    return { pagina: <EerstDeAndere v={v} code={code} ander={ander.code} /> }
  return { naar: `${basis(v)}/controle`, koekje: koekje(v, adres) }
}

/** The public form. A draft is found by the cookie, or by its code; nothing of it stands in an address. */
export const meldenRoutes = async (app: FastifyInstance, huisraad: Huisraad): Promise<void> => {
  const hang = (methode: 'GET' | 'POST', pad: string, perMinuut: number, doe: (v: Verzoek) => Promise<Antwoord>) => {
    const plek: Plek<'openbaar.melden'> = { methode, pad: `/melden${pad}`, handeling: 'openbaar.melden', perMinuut }
    openbareRoute(app, huisraad, plek, doe)
  }
  hang('GET', '', PER_MINUUT.bladen, v => begin(v, []))
  hang('GET', '/verder', PER_MINUUT.bladen, async v => ({ pagina: <Verder v={v} code="" /> }))
  hang('POST', '/verder', PER_MINUUT.raden, gaVerder)
  hang('POST', '/start', PER_MINUUT.versturen, start)
  hang('GET', '/stap/:stap', PER_MINUUT.bladen, metConcept(toonStap))
  hang('POST', '/stap/:stap', PER_MINUUT.bladen, bewaarStap)
  hang('GET', '/veranderd', PER_MINUUT.bladen, metConcept(toonVeranderd))
  hang('GET', '/controle', PER_MINUUT.bladen, metConcept(toonControle))
  hang('POST', '/versturen', PER_MINUUT.versturen, metConcept(verstuur))
  hang('GET', '/ontvangen', PER_MINUUT.bladen, toonOntvangen)
  hang(
    'GET',
    '/wissen',
    PER_MINUUT.bladen,
    metConcept(async ({ v }) => ({ pagina: <WissenVragen v={v} /> })),
  )
  hang('POST', '/wissen', PER_MINUUT.versturen, wis)
  hang('GET', '/gewist', PER_MINUUT.bladen, async v => ({ pagina: <IsGewist v={v} /> }))
  hang('GET', '/bijlagen', PER_MINUUT.bladen, metConcept(toonBijlagen))
  hang('POST', '/bijlagen/weg', PER_MINUUT.versturen, metConcept(verwijderBijlage))
  await metUploads(app, kamer => {
    const plek = { methode: 'POST', pad: '/melden/bijlagen', handeling: 'openbaar.melden' } as const
    openbareRoute(kamer, huisraad, { ...plek, perMinuut: PER_MINUUT.bestanden }, metConcept(voegBijlagenToe))
  })
}
