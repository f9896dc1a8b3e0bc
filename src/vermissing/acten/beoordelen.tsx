import { dagenTussen } from '../../kernel/dag.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { leeftijdsgrens } from '../../protocollen/bases/bijzonder.ts'
import { act } from '../../web/act/act.ts'
import { keuzeUit } from '../../web/act/soorten/keuze.tsx'
import { moment } from '../../web/act/soorten/moment.tsx'
import { vakOfNiets } from '../../web/act/soorten/tekst.tsx'
import { perStuk, vragen } from '../../web/act/vragen.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { vermissingBeoordelen } from '../domain.ts'
import { jaNeeOnbekend, protocolVan, toekomst, weigeringen } from './velden.tsx'

type Vraag = ReturnType<typeof protocolVan>['vragen'][number]

/** The numbers of the protocol in a text of the protocol. */
const ingevuld = (tekst: string, g: Pick<Geopend, 'protocol'>): string =>
  tekst
    .replaceAll('{leeftijd}', String(leeftijdsgrens(g.protocol) ?? 'een jong kind'))
    .replaceAll('{uren}', String(protocolVan(g).uren))

export const vraagtekst = (vraag: Vraag, g: Pick<Geopend, 'protocol'>): string => ingevuld(vraag.vraag, g)

const jarenOp = (geboren: string, dag: string): number => {
  const verjaard = dag.slice(5) >= geboren.slice(5)
  return Number(dag.slice(0, 4)) - Number(geboren.slice(0, 4)) - (verjaard ? 0 : 1)
}

/** Whom it is about, by the roles of the protocol: the missing person, or else the client. */
const vermiste = (g: Geopend) =>
  g.betrokkenen.find(b => b.rol === 'vermiste') ?? g.betrokkenen.find(b => b.rol === 'client')

/** Since when the limit is what it is, and what the dossier says of the age. */
const leeftijdsuitleg = (g: Geopend): string => {
  const geboren = vermiste(g)?.geboortedatum
  const sinds = dagVan(g.zaak.werk.vermissing?.beoordeling?.sinds ?? g.zaak.ontvangenOp)
  const grens = `Deze grens geldt in het protocol vanaf ${dagInWoorden(g.protocol.vanaf).slice(3)}.`
  if (!geboren || dagenTussen(geboren, sinds) < 0) return `${grens} Er staat geen geboortedatum in het dossier.`
  return `${grens} Volgens het dossier: geboren ${dagInWoorden(geboren).slice(3)}, dus ${jarenOp(geboren, sinds)} jaar.`
}

const leeftijdAntwoord = (g: Geopend): string => {
  const [geboren, grens] = [vermiste(g)?.geboortedatum, leeftijdsgrens(g.protocol)]
  if (!geboren || grens === null) return ''
  return jarenOp(geboren, dagVan(g.zaak.ontvangenOp)) < grens ? 'ja' : 'nee'
}

/** What was answered before: here, or at the screening under the same code. */
const eerderAntwoord = (g: Geopend, vraag: Vraag): string => {
  const hier = g.zaak.werk.vermissing?.beoordeling?.antwoorden[vraag.code]
  if (hier) return hier
  if (vraag.telt === 'leeftijd') return leeftijdAntwoord(g)
  const id = g.zaak.screening?.antwoorden
  const gescreend = id ? (JSON.parse(g.teksten.get(id) ?? '[]') as { code?: string; antwoord: string }[]) : []
  return gescreend.find(a => a.code === vraag.code)?.antwoord.toLowerCase() ?? ''
}

const vraagOver = (q: Vraag, k: Pick<Geopend, 'protocol'>) =>
  keuzeUit({
    label: vraagtekst(q, k),
    uitleg: q.telt === 'leeftijd' ? ({ g }) => leeftijdsuitleg(g) : q.uitleg && ingevuld(q.uitleg, k),
    opties: jaNeeOnbekend,
    begin: ({ g }) => eerderAntwoord(g, q),
    anders: `Kies ja, nee of onbekend: ${vraagtekst(q, k)}`,
  })

export const beoordelen = act({
  pad: 'vermissing/vragen',
  titel: 'Vragen over de vermissing',
  knop: 'Leg vast',
  terug: 'vermissing',
  opdracht: { naam: 'vermissingBeoordelen', handeling: 'dossier.bewerken', beslis: vermissingBeoordelen },
  gevolgen: g => [
    'U ziet daarna welk criterium geldt en waarom.',
    `De ${protocolVan(g).uren} uur tellen vanaf het moment dat iemand weg is, niet vanaf de melding.`,
  ],
  ...vragen(
    {
      sinds: moment({
        label: 'Sinds wanneer is de persoon weg?',
        uitleg: 'Het laatste moment waarop iemand zeker wist waar de persoon was.',
        begin: ({ g }) => g.zaak.werk.vermissing?.beoordeling?.sinds,
        anders: 'Vul in sinds wanneer de persoon weg is.',
      }),
      vraag: perStuk(k => protocolVan(k).vragen, vraagOver),
      toelichting: vakOfNiets({ label: 'Toelichting', soort: 'toelichting' }),
    },
    ({ sinds, vraag, toelichting }) => ({ sinds, antwoorden: vraag, toelichting }),
  ),
  weigeringen: { ...weigeringen, inDeToekomst: toekomst },
})
