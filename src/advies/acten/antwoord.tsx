import { jaarVan } from '../../kernel/dag.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { act } from '../../web/act/act.ts'
import { taaknaam } from '../../web/dossierbeeld/tijdlijn.ts'
import { vermoedens } from '../../web/invoer/vermoeden.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst, Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import type { Tekst } from '../../zaken/register/inhoud.ts'
import { adviesvraagAfhandelen, openOpvolgingen, opvolgingAfronden } from '../afhandelen.ts'
import { leesAfhandeling, leesVervolg, opVolgorde } from '../lezen.ts'
import { Afhandelvelden, nieuwe, Opvolgvelden, Vermoedens } from '../velden.tsx'

const dicht = 'Dit dossier is gesloten. Heropen het eerst.'
const vervolg = {
  opvolgingOntbreekt: 'Vul in op welke dag het loket erop terugkomt, en wat er dan gebeurt.',
  opvolgdagVoorbij: 'De dag van de opvolging is al geweest. Kies vandaag of een latere dag.',
}

/** The texts of a form before they are read: what may lead to a person in them. */
const vermoed = (f: Formulier, jaar: number) =>
  vermoedens(
    ['antwoord', 'resultaat', 'opvolgen'].map(n => veld(f, n)),
    [],
    jaar,
  )

/** A fault for what was found and not answered for. A question that became a report may name people. */
const vermoedfout = (f: Formulier, jaar: number): Veldfout[] =>
  nieuwe(f, vermoed(f, jaar)).length > 0 ? [{ naam: 'toch', tekst: 'Kijk na of de tekst naar een persoon leidt.' }] : []

/** The year of the question: dates before it are of the past. */
const jaarVanVraag = (ontvangenOp: string) => jaarVan(dagVan(ontvangenOp))

export const antwoorden = act({
  pad: 'antwoord',
  titel: 'Advies vastleggen',
  knop: 'Leg vast',
  opdracht: { naam: 'adviesvraagAfhandelen', handeling: 'dossier.bewerken', beslis: adviesvraagAfhandelen },
  gevolgen: g =>
    g.zaak.status === 'gesloten'
      ? ['Het advies komt in de tijdlijn. Het dossier blijft gesloten.']
      : g.zaak.taken
          .filter(t => t.verplicht && t.status === 'open')
          .map(t => `Het dossier blijft open tot dit is gedaan: ${taaknaam(g, t.id)}.`),
  velden: ({ f, fouten, g }) => (
    <>
      {fouten.toch && <Vermoedens f={f} vermoedens={vermoed(f, jaarVanVraag(g.zaak.ontvangenOp))} />}
      <Afhandelvelden
        f={f}
        fouten={fouten}
        keuzes={g.zaak.status === 'gesloten' ? [] : ['beantwoord', 'verwezen', 'opvolging', 'open']}
      />
    </>
  ),
  lees: (f, zaak, nieuwId, k) => {
    const fouten: Veldfout[] = vermoedfout(f, jaarVanVraag(zaak.ontvangenOp))
    const zonderKeuze = zaak.status === 'gesloten' ? 'open' : undefined
    const { afhandeling, teksten } = leesAfhandeling(f, nieuwId, fouten, k.nu, zonderKeuze)
    if (fouten.length > 0) return { ok: false, fouten: opVolgorde(fouten) }
    return { ok: true, invoer: { ...afhandeling, weging: null }, teksten }
  },
  weigeringen: {
    ...vervolg,
    dossierDicht: dicht,
    geenAdviesvraag: 'Dit dossier is geen adviesvraag.',
    nogNietGescreend: 'Screen de vraag eerst: dan staat vast waar zij over gaat.',
    alGescreend: 'Deze vraag is al gescreend, misschien net door een collega.',
    antwoordOntbreekt: 'Schrijf op wat u hebt geadviseerd.',
    verwijzingOntbreekt: 'Vul in naar wie u hebt verwezen.',
    categorieOnbekend: 'Kies een categorie uit de lijst.',
    kaderOnbekend: 'Kies een wettelijk kader uit de lijst.',
    melderTypeOnbekend: 'Kies van wat voor organisatie de vraag komt.',
  },
})

const daarna = [
  { waarde: 'klaar', label: 'Klaar', uitleg: 'Het dossier sluit als er niets meer moet.' },
  { waarde: 'opnieuw', label: 'Nog een keer terugkomen', uitleg: 'Vul hieronder de dag in.' },
  { waarde: 'open', label: 'Het dossier blijft open' },
] as const

export const opvolgen = act({
  pad: 'opvolging',
  titel: 'Opvolging afronden',
  knop: 'Rond af',
  opdracht: { naam: 'opvolgingAfronden', handeling: 'dossier.bewerken', beslis: opvolgingAfronden },
  gevolgen: () => [],
  velden: ({ f, fouten, g }) => (
    <>
      {fouten.toch && <Vermoedens f={f} vermoedens={vermoed(f, jaarVanVraag(g.zaak.ontvangenOp))} />}
      <Keuzelijst
        naam="taak"
        label="Welke opvolging?"
        leeg={null}
        opties={openOpvolgingen(g.zaak).map(o => ({ waarde: o.taak, label: taaknaam(g, o.taak) }))}
        waarde={veld(f, 'taak') || openOpvolgingen(g.zaak)[0]?.taak}
      />
      <Tekstvak
        naam="resultaat"
        label="Wat kwam eruit?"
        waarde={veld(f, 'resultaat')}
        fout={fouten.resultaat}
        regels={4}
      />
      <Keuzerondjes naam="daarna" label="En nu?" opties={daarna} waarde={veld(f, 'daarna')} fout={fouten.daarna} />
      <Opvolgvelden f={f} fouten={fouten} />
    </>
  ),
  lees: (f, zaak, nieuwId, k) => {
    const fouten: Veldfout[] = zaak.werk.advies?.omgezet ? [] : vermoedfout(f, jaarVanVraag(zaak.ontvangenOp))
    const tekst = veld(f, 'resultaat')
    const keuze = daarna.find(d => d.waarde === veld(f, 'daarna'))?.waarde
    if (tekst === '') fouten.push({ naam: 'resultaat', tekst: 'Schrijf op wat eruit kwam.' })
    if (!keuze) fouten.push({ naam: 'daarna', tekst: 'Kies hoe het verder gaat.' })
    const nieuw =
      keuze === 'opnieuw' ? leesVervolg(f, nieuwId, fouten, k.nu) : { vervolg: null, teksten: [] as readonly Tekst[] }
    if (fouten.length > 0 || !keuze) return { ok: false, fouten }
    const resultaat: Tekst = { id: nieuwId(), soort: 'toelichting', tekst: tekst.slice(0, 10_000) }
    const invoer = { taak: veld(f, 'taak'), resultaat: resultaat.id, daarna: keuze, opvolging: nieuw.vervolg }
    return { ok: true, invoer, teksten: [resultaat, ...nieuw.teksten] }
  },
  weigeringen: {
    ...vervolg,
    dossierDicht: dicht,
    nogNietGescreend: 'Screen de melding eerst.',
    opvolgingOnbekend: 'Deze opvolging is al afgerond, misschien net door een collega.',
    geenAdviesvraag: 'Dit is een melding geworden. Kies dat het dossier open blijft.',
  },
})
