import { dagenTussen } from '../../kernel/dag.ts'
import { dagVan, lokaal } from '../../kernel/lokaal.ts'
import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { leeftijdsgrens } from '../../protocollen/bases/bijzonder.ts'
import { act } from '../../web/act/act.ts'
import { leesTekst } from '../../web/act/lezen.ts'
import { dagVelden } from '../../web/datum.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { eisWanneer, WanneerVeld } from '../../web/invoer/wanneer.tsx'
import { Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../../web/verzoek.ts'
import { vermissingBeoordelen } from '../domain.ts'
import { antwoordenUit, jaNeeOnbekend, protocolVan, toekomst, weigeringen } from './velden.tsx'

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

/** Since when, as it was answered before. */
const eerderMoment = (g: Geopend): Formulier => {
  const sinds = g.zaak.werk.vermissing?.beoordeling?.sinds
  if (!sinds) return {}
  const { dag, tijd } = lokaal(sinds)
  return { ...dagVelden('sinds', dag), 'sinds-tijd': tijd }
}

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
  velden: ({ f, fouten, g }) => (
    <>
      <WanneerVeld
        naam="sinds"
        label="Sinds wanneer is de persoon weg?"
        uitleg="Het laatste moment waarop iemand zeker wist waar de persoon was."
        f={{ ...eerderMoment(g), ...f }}
        fouten={fouten}
      />
      {protocolVan(g).vragen.map(v => (
        <Keuzerondjes
          key={v.code}
          naam={`vraag-${v.code}`}
          label={vraagtekst(v, g)}
          uitleg={v.telt === 'leeftijd' ? leeftijdsuitleg(g) : v.uitleg && ingevuld(v.uitleg, g)}
          opties={jaNeeOnbekend}
          waarde={veld(f, `vraag-${v.code}`) || eerderAntwoord(g, v)}
          naast
          fout={fouten[`vraag-${v.code}`]}
        />
      ))}
      <Tekstvak
        naam="toelichting"
        label="Toelichting"
        nietVerplicht
        waarde={veld(f, 'toelichting')}
        fout={fouten.toelichting}
        regels={4}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId, k) => {
    const { vragen } = protocolVan(k)
    const antwoorden = antwoordenUit(
      f,
      vragen.map(q => q.code),
    )
    const sinds = eisWanneer(f, 'sinds', 'Vul in sinds wanneer de persoon weg is.')
    const t = leesTekst(f, 'toelichting', 'toelichting', nieuwId)
    const fouten = [
      ...(sinds.ok ? [] : sinds.fouten),
      ...vragen
        .filter(q => antwoorden[q.code] === undefined)
        .map(q => ({ naam: `vraag-${q.code}`, tekst: `Kies ja, nee of onbekend: ${vraagtekst(q, k)}` })),
      ...(t.fout === null ? [] : [{ naam: 'toelichting', tekst: t.fout }]),
    ]
    if (fouten.length > 0 || !sinds.ok) return { ok: false, fouten }
    return { ok: true, invoer: { sinds: sinds.moment, antwoorden, toelichting: t.id }, teksten: t.teksten }
  },
  weigeringen: { ...weigeringen, inDeToekomst: toekomst },
})
