import type { Formulierstap } from '../protocollen/formulier.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { type Verzoek, veld } from '../web/route/verzoek.ts'
import { getVersie } from '../zaken/baken.ts'
import { adresVan, type Bezig, basis, bewijsVan, bijlagenpad, isGewist, koekje, stappad, wijzig } from './bezig.ts'
import { maakConcept } from './concept/bewaren.ts'
import { alsAanvulling, foutenOp } from './invullen/antwoord.ts'
import { beantwoord, type Concept, eersteOnaf, findStap, gesteld, nieuwConcept, versieNu } from './invullen/concept.ts'
import { bladmerk, botst, neemOver } from './invullen/samen.ts'
import { veranderingen } from './invullen/veranderd.ts'
import { type Blad, isPubliek, losseVragen, stelVragen, type Vraag } from './invullen/vragen.ts'
import { GeenProtocol } from './paginas/begin.tsx'
import { elders } from './paginas/elders.tsx'
import { eersteStappen, Ontvangen } from './paginas/ontvangen.tsx'
import { Stap } from './paginas/stap.tsx'
import { Gewist } from './paginas/wissen.tsx'

const veldenVan = (blad: Blad) => blad.vragen.map(w => w.veld)

const vanControle = (v: Verzoek): boolean =>
  (v.request.query as { van?: string }).van === 'controle' || veld(v.formulier, '_van') === 'controle'

/** Rows are still being added: what is missing in them is not said yet. */
const nogBezig = (v: Verzoek, { veld: { type } }: Vraag): boolean => {
  const vraag = v.request.query as object
  return 'bij' in vraag || (type === 'partners' && 'rij' in vraag)
}

/** Where a page leads that asked for something first: files, or one row more. Null when it just goes on. */
const eerst = (v: Verzoek, stap: string): string | null => {
  const controle = vanControle(v)
  if (veld(v.formulier, '_doe') === 'bijlagen') return bijlagenpad(v, { stap, controle })
  // One row more: back to the same page with what was typed, and nothing of it is wrong yet.
  return veld(v.formulier, '_doe') === 'rij' ? `${stappad(v, stap)}?rij=erbij${controle ? '&van=controle' : ''}` : null
}

export const toonStap = async ({ v, versie, bewaard: { concept, code: verdercode } }: Bezig): Promise<Antwoord> => {
  const { stap: code } = v.request.params as { stap: string }
  const { bladen } = stelVragen(versie, concept.voor, concept.antwoorden)
  const onaf = eersteOnaf(concept, bladen, v.nu)
  const plek = bladen.findIndex(b => b.stap.code === code)
  const blad = bladen[plek]
  if (!blad || (onaf && plek > bladen.indexOf(onaf)))
    return { naar: onaf ? stappad(v, onaf.stap.code) : `${basis(v)}/controle` }
  const gezien = blad.vragen.filter(w => concept.gezien.includes(w.veld.code) && !nogBezig(v, w))
  const fouten = foutenOp({ ...blad, vragen: gezien }, concept.antwoorden, bladen, v.nu)
  const veranderd = veranderingen(v.desk, versie, concept)
  return {
    pagina: (
      <Stap
        {...{ v, concept, blad, bladen, fouten, veranderd, verdercode }}
        merk={bladmerk(concept, veldenVan(blad))}
        vanControle={vanControle(v)}
      />
    ),
  }
}

/** Where a page leads: back to itself with what is wrong, on to the next, or back to the check page. */
const naBlad = (v: Verzoek, versie: Protocolversie, concept: Concept, code: string): string => {
  const { bladen } = stelVragen(versie, concept.voor, concept.antwoorden)
  const onaf = eersteOnaf(concept, bladen, v.nu)
  const plek = bladen.findIndex(b => b.stap.code === code)
  const volgende = bladen[plek + 1]
  if (onaf && onaf === bladen[plek]) return stappad(v, code) + (vanControle(v) ? '?van=controle' : '')
  if (vanControle(v) || plek < 0 || !volgende) return onaf ? stappad(v, onaf.stap.code) : `${basis(v)}/controle`
  return stappad(v, volgende.stap.code)
}

/** A page that was sent without a draft: it lapsed, or it was sent already. What was typed makes a new one. */
const zonderConcept = async (v: Verzoek, versie: Protocolversie, stap: Formulierstap) => {
  const voor = veld(v.formulier, '_voor')
  if (!isPubliek(voor)) return null
  const concept = beantwoord(nieuwConcept(voor, versie), stap, v.formulier)
  return { adres: await maakConcept(v.huisraad.baken, v.desk.loket, concept), concept }
}

/** The report was sent, from another window say: what was typed here is shown, to send along as an addition. */
const naVersturen = async (v: Verzoek, versie: Protocolversie, stap: Formulierstap): Promise<Antwoord | null> => {
  const adres = adresVan(v)
  const bewijs = adres ? await bewijsVan(v, adres) : null
  if (!bewijs) return null
  const { antwoorden } = beantwoord(nieuwConcept('inwoner', versie), stap, v.formulier)
  const aanvulling = alsAanvulling(losseVragen(versie, gesteld(stap, v.formulier)), antwoorden)
  const stappen = eersteStappen(getVersie(v.desk, bewijs.zaak.protocolversie), bewijs.zaak.termijnen)
  return { status: 409, pagina: <Ontvangen {...{ v, stappen, aanvulling }} ontvangst={bewijs.ontvangst} /> }
}

/** Typed on a page that was changed elsewhere meanwhile: both are shown, and what was typed here stays in its field. */
const toonBotsing = (
  v: Verzoek,
  versie: Protocolversie,
  al: { concept: Concept; code: string | null },
  stap: Formulierstap,
): Antwoord => {
  const hier = beantwoord(al.concept, stap, v.formulier)
  const { bladen } = stelVragen(versie, hier.voor, hier.antwoorden)
  const blad = bladen.find(b => b.stap.code === stap.code)
  if (!blad) return { naar: `${basis(v)}/controle` }
  const delen = { v, concept: hier, blad, bladen, fouten: [], veranderd: [], verdercode: al.code }
  const pagina = (
    <Stap
      {...delen}
      merk={bladmerk(al.concept, gesteld(stap, v.formulier))}
      elders={elders(blad, hier, al.concept)}
      vanControle={vanControle(v)}
    />
  )
  return { status: 409, pagina }
}

/** Takes in what was sent, unless the page was changed elsewhere meanwhile. */
const neemIn = async (v: Verzoek, stap: Formulierstap) => {
  let botsing = false
  const al = await wijzig(v, c => {
    botsing = botst(c, stap, v.formulier)
    return botsing ? c : neemOver(c, stap, v.formulier)
  })
  return al && { ...al, botsing }
}

/** Nothing to put it in: it was sent or wiped, which is said, or it lapsed, and then it makes a new draft. */
const zonderPlek = async (v: Verzoek, versie: Protocolversie, stap: Formulierstap): Promise<Antwoord> => {
  const verzonden = await naVersturen(v, versie, stap)
  if (verzonden) return verzonden
  if (isGewist(v) && veld(v.formulier, '_toch') !== 'ja') {
    const { antwoorden } = beantwoord(nieuwConcept('inwoner', versie), stap, v.formulier)
    const vragen = losseVragen(versie, gesteld(stap, v.formulier))
    return { status: 409, pagina: <Gewist v={v} actie={stappad(v, stap.code)} {...{ vragen, antwoorden }} /> }
  }
  const nieuw = await zonderConcept(v, versie, stap)
  if (!nieuw) return { naar: basis(v) }
  const naar = eerst(v, stap.code) ?? naBlad(v, versie, nieuw.concept, stap.code)
  return { naar, koekje: koekje(v, nieuw.adres) }
}

export const bewaarStap = async (v: Verzoek): Promise<Antwoord> => {
  const versie = versieNu(v.desk, v.nu)
  if (!versie) return { status: 503, pagina: <GeenProtocol v={v} /> }
  const { stap: code } = v.request.params as { stap: string }
  const stap = findStap(v.desk, versie, code)
  if (!stap) return { naar: `${basis(v)}/controle` }
  const al = await neemIn(v, stap)
  if (!al) return zonderPlek(v, versie, stap)
  if (al.botsing) return toonBotsing(v, versie, al, stap)
  return { naar: eerst(v, code) ?? naBlad(v, versie, al.concept, code), koekje: koekje(v, al.adres) }
}
