import type { Eenheid } from '../../kernel/duur.ts'
import { inWoorden } from '../../kernel/uitleg/datum.ts'
import { act, type Kennis } from '../../web/act/act.ts'
import { eisTekst, leesTekst } from '../../web/act/lezen.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { taaknaam } from '../../web/dossierbeeld/tijdlijn.ts'
import { Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import { Keuzelijst, Keuzerondjes, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld, velden } from '../../web/verzoek.ts'
import { dossierHeropenen, dossierSluiten, openVerplicht } from '../afsluiting.ts'
import { taakAfronden, taakToevoegen } from '../taken.ts'
import { termijnHervatten, termijnPauzeren, termijnVerlengen } from '../termijnen.ts'

const dicht = 'Dit dossier is gesloten. Heropen het eerst.'

export const taakErbij = act({
  pad: 'taak',
  titel: 'Taak toevoegen',
  knop: 'Voeg taak toe',
  opdracht: { naam: 'taakToevoegen', handeling: 'dossier.bewerken', beslis: taakToevoegen },
  gevolgen: () => ['De taak staat bij het dossier tot iemand haar afrondt.'],
  velden: ({ f, fouten }) => (
    <>
      <Tekstvak naam="tekst" label="Wat moet er gebeuren?" waarde={veld(f, 'tekst')} fout={fouten.tekst} regels={3} />
      <Vinkjes
        naam="verplicht"
        label="Voor het sluiten"
        nietVerplicht
        opties={[{ waarde: 'ja', label: 'Deze taak moet gedaan zijn voordat het dossier sluit' }]}
        waarden={velden(f, 'verplicht')}
      />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const t = eisTekst(f, 'tekst', 'taak', nieuwId, 'Schrijf op wat er moet gebeuren.')
    if (t.fout !== null || t.id === null) return { ok: false, fouten: [{ naam: 'tekst', tekst: t.fout ?? '' }] }
    return { ok: true, invoer: { tekst: t.id, verplicht: veld(f, 'verplicht') === 'ja' }, teksten: t.teksten }
  },
  weigeringen: { dossierDicht: dicht },
})

const vindTaak = (g: Pick<Kennis, 'zaak'>, f: Formulier) => g.zaak.taken.find(t => t.id === veld(f, 'taak'))

export const afronden = act({
  pad: 'afronden',
  titel: 'Taak afronden',
  knop: 'Rond af',
  opdracht: { naam: 'taakAfronden', handeling: 'dossier.bewerken', beslis: taakAfronden },
  gevolgen: () => [],
  velden: ({ f, fouten, g }) => {
    const taak = vindTaak(g, f)
    const herhaalt = g.protocol.taken.find(d => d.code === taak?.code)?.herhaalt
    return (
      <>
        <Verborgen velden={{ taak: veld(f, 'taak') }} />
        <p className="utrecht-paragraph">
          <strong>{taak ? taaknaam(g, taak.id) : 'Deze taak is er niet (meer).'}</strong>
        </p>
        <Tekstvak
          naam="toelichting"
          label="Wat is er gedaan?"
          nietVerplicht
          waarde={veld(f, 'toelichting')}
          fout={fouten.toelichting}
          regels={4}
        />
        {herhaalt && (
          <Keuzerondjes
            naam="voorbij"
            label="Komt deze taak terug?"
            opties={[
              { waarde: 'nee', label: 'Ja, zet haar opnieuw klaar', uitleg: 'De termijn begint dan opnieuw.' },
              { waarde: 'ja', label: 'Nee, het is voorbij' },
            ]}
            waarde={veld(f, 'voorbij')}
            fout={fouten.voorbij}
          />
        )}
      </>
    )
  },
  lees: (f, _zaak, nieuwId, g) => {
    const t = leesTekst(f, 'toelichting', 'toelichting', nieuwId)
    if (t.fout !== null) return { ok: false, fouten: [{ naam: 'toelichting', tekst: t.fout }] }
    const herhaalt = g.protocol.taken.find(d => d.code === vindTaak(g, f)?.code)?.herhaalt
    const voorbij = veld(f, 'voorbij')
    if (herhaalt && voorbij === '')
      return { ok: false, fouten: [{ naam: 'voorbij', tekst: 'Kies of de taak terugkomt.' }] }
    const invoer = { taak: veld(f, 'taak'), toelichting: t.id, voorbij: herhaalt ? voorbij === 'ja' : true }
    return { ok: true, invoer, teksten: t.teksten }
  },
  weigeringen: {
    taakOnbekend: 'Deze taak is er niet. Ga terug naar het dossier.',
    eigenAct: 'Deze taak rondt u af op het tabblad Pandsluiting: eerst het gezin in kaart, dan het advies.',
    taakAlKlaar: 'Deze taak is al gedaan, misschien net door een collega.',
  },
})

const eenheden = [
  { waarde: 'uur', label: 'uur' },
  { waarde: 'dag', label: 'dagen' },
  { waarde: 'werkdag', label: 'werkdagen' },
  { waarde: 'week', label: 'weken' },
  { waarde: 'maand', label: 'maanden' },
] as const satisfies readonly { waarde: Eenheid; label: string }[]

const vindTermijn = (g: Geopend, f: Formulier) => g.zaak.termijnen.find(t => t.id === veld(f, 'termijn'))
const naamTermijn = (g: Geopend, f: Formulier) =>
  g.protocol.termijnen.find(d => d.code === vindTermijn(g, f)?.code)?.naam ?? 'Deze termijn is er niet (meer).'

const termijnweigeringen = {
  termijnLooptNiet: 'Deze termijn loopt niet meer.',
  termijnStaatStil: 'Deze termijn staat al stil.',
  nietVerlengbaar: 'Deze termijn telt openingsuren. Die kan niet worden verlengd of opgeschort.',
}

const TermijnKop = ({ g, f }: { g: Geopend; f: Formulier }) => (
  <>
    <Verborgen velden={{ termijn: veld(f, 'termijn') }} />
    <p className="utrecht-paragraph">
      <strong>{naamTermijn(g, f)}</strong>
      {vindTermijn(g, f) && `: nu tot en met ${inWoorden(vindTermijn(g, f)?.einde ?? '')}.`}
    </p>
  </>
)

export const verlengen = act({
  pad: 'termijn',
  titel: 'Termijn verlengen',
  knop: 'Verleng',
  opdracht: { naam: 'termijnVerlengen', handeling: 'termijn.wijzigen', beslis: termijnVerlengen },
  gevolgen: () => ['De einddatum wordt opnieuw berekend. Uw naam en uw reden staan erbij.'],
  velden: ({ f, fouten, g }) => (
    <>
      <TermijnKop g={g} f={f} />
      <Tekstveld naam="n" label="Hoeveel erbij?" breedte="kort" cijfers waarde={veld(f, 'n')} fout={fouten.n} />
      <Keuzelijst
        naam="eenheid"
        label="Eenheid"
        opties={eenheden}
        waarde={veld(f, 'eenheid') || 'werkdag'}
        leeg={null}
      />
      <Tekstvak naam="reden" label="Waarom?" waarde={veld(f, 'reden')} fout={fouten.reden} regels={3} />
      <p className="utrecht-paragraph">
        <a
          className="utrecht-link"
          href={`/${g.zaak.loket}/dossiers/${g.zaak.id}/opschorten?termijn=${veld(f, 'termijn')}`}
        >
          Liever opschorten
        </a>{' '}
        of{' '}
        <a
          className="utrecht-link"
          href={`/${g.zaak.loket}/dossiers/${g.zaak.id}/hervatten?termijn=${veld(f, 'termijn')}`}
        >
          weer laten lopen
        </a>
      </p>
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const n = Number(veld(f, 'n'))
    const eenheid = eenheden.find(e => e.waarde === veld(f, 'eenheid'))?.waarde ?? 'werkdag'
    const reden = eisTekst(f, 'reden', 'reden', nieuwId, 'Schrijf op waarom de termijn langer wordt.')
    const fouten = [
      ...(Number.isInteger(n) && n > 0 ? [] : [{ naam: 'n', tekst: 'Vul een heel getal in, zoals 3.' }]),
      ...(reden.fout === null ? [] : [{ naam: 'reden', tekst: reden.fout }]),
    ]
    if (fouten.length > 0 || reden.id === null) return { ok: false, fouten }
    return { ok: true, invoer: { termijn: veld(f, 'termijn'), n, eenheid, reden: reden.id }, teksten: reden.teksten }
  },
  weigeringen: {
    ...termijnweigeringen,
    duurOnmogelijk: 'Zo kan deze termijn niet langer worden. Uren gaan alleen bij uren, dagen alleen bij dagen.',
  },
})

export const opschorten = act({
  pad: 'opschorten',
  titel: 'Termijn opschorten',
  knop: 'Schort op',
  opdracht: { naam: 'termijnPauzeren', handeling: 'termijn.wijzigen', beslis: termijnPauzeren },
  gevolgen: () => ['De termijn staat stil tot iemand haar weer laat lopen. De dagen daartussen tellen niet mee.'],
  velden: ({ f, fouten, g }) => (
    <>
      <TermijnKop g={g} f={f} />
      <Tekstvak naam="reden" label="Waarom?" waarde={veld(f, 'reden')} fout={fouten.reden} regels={3} />
    </>
  ),
  lees: (f, _zaak, nieuwId) => {
    const reden = eisTekst(f, 'reden', 'reden', nieuwId, 'Schrijf op waarom de termijn stilstaat.')
    if (reden.fout !== null || reden.id === null)
      return { ok: false, fouten: [{ naam: 'reden', tekst: reden.fout ?? '' }] }
    return { ok: true, invoer: { termijn: veld(f, 'termijn'), reden: reden.id }, teksten: reden.teksten }
  },
  weigeringen: termijnweigeringen,
})

export const hervatten = act({
  pad: 'hervatten',
  titel: 'Termijn weer laten lopen',
  knop: 'Laat lopen',
  opdracht: { naam: 'termijnHervatten', handeling: 'termijn.wijzigen', beslis: termijnHervatten },
  gevolgen: () => ['De einddatum schuift op met de tijd dat de termijn stilstond.'],
  velden: ({ f, g }) => <TermijnKop g={g} f={f} />,
  lees: f => ({ ok: true, invoer: { termijn: veld(f, 'termijn') } }),
  weigeringen: { termijnLooptNiet: termijnweigeringen.termijnLooptNiet, termijnLoopt: 'Deze termijn loopt al.' },
})

const nogTeDoen = (g: Geopend) => openVerplicht(g.zaak).map(t => taaknaam(g, t.id))

/** What partners or colleagues still have to do is not followed any more once it is closed. */
const nogAfgesproken = (g: Geopend): readonly string[] => {
  const n = (g.zaak.werk.overleg?.afspraken ?? []).filter(a => a.status === 'open').length
  return n === 0
    ? []
    : [`Er ${n === 1 ? 'staat nog 1 afspraak' : `staan nog ${n} afspraken`} open. Die volgt straks niemand meer.`]
}

export const sluiten = act({
  pad: 'sluiten',
  titel: 'Dossier sluiten',
  knop: 'Sluit het dossier',
  opdracht: { naam: 'dossierSluiten', handeling: 'dossier.sluiten', beslis: dossierSluiten },
  gevolgen: g => [
    ...nogTeDoen(g).map(taak => `Nog te doen voor het sluiten: ${taak}.`),
    ...nogAfgesproken(g),
    'Termijnen die nog lopen en taken die niet verplicht zijn, vervallen.',
    'De bewaartermijn begint te lopen.',
  ],
  velden: ({ f, fouten, g }) => (
    <>
      <Keuzerondjes
        naam="reden"
        label="Waarom sluit u?"
        opties={g.protocol.sluitredenen.map(r => ({ waarde: r.code, label: r.naam, uitleg: r.uitleg }))}
        waarde={veld(f, 'reden')}
        fout={fouten.reden}
      />
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
  lees: (f, _zaak, nieuwId) => {
    const reden = veld(f, 'reden')
    const t = leesTekst(f, 'toelichting', 'toelichting', nieuwId)
    if (reden === '') return { ok: false, fouten: [{ naam: 'reden', tekst: 'Kies waarom u het dossier sluit.' }] }
    if (t.fout !== null) return { ok: false, fouten: [{ naam: 'toelichting', tekst: t.fout }] }
    return { ok: true, invoer: { reden, toelichting: t.id }, teksten: t.teksten }
  },
  weigeringen: {
    nogNietGescreend: 'Screen de melding eerst.',
    dossierDicht: 'Dit dossier is al gesloten.',
    redenOnbekend: 'Kies een van de redenen.',
    takenOpen: 'Er staan nog taken open die gedaan moeten zijn. Ze staan hierboven.',
  },
})

export const heropenen = act({
  pad: 'heropenen',
  titel: 'Dossier heropenen',
  knop: 'Heropen',
  opdracht: { naam: 'dossierHeropenen', handeling: 'dossier.heropenen', beslis: dossierHeropenen },
  gevolgen: () => ['Het dossier staat weer in de werkvoorraad.', 'De bewaartermijn stopt tot het weer sluit.'],
  velden: ({ f, fouten }) => (
    <Tekstvak naam="reden" label="Waarom?" waarde={veld(f, 'reden')} fout={fouten.reden} regels={3} />
  ),
  lees: (f, _zaak, nieuwId) => {
    const reden = eisTekst(f, 'reden', 'reden', nieuwId, 'Schrijf op waarom het dossier weer opengaat.')
    if (reden.fout !== null || reden.id === null)
      return { ok: false, fouten: [{ naam: 'reden', tekst: reden.fout ?? '' }] }
    return { ok: true, invoer: { reden: reden.id }, teksten: reden.teksten }
  },
  weigeringen: {
    dossierNietGesloten: 'Dit dossier is niet gesloten.',
    gevoegd: 'De melding is bij een ander dossier gevoegd. Splits haar daar eerst van af.',
  },
})
