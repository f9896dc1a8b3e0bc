import type { Eenheid } from '../../kernel/duur.ts'
import { inWoorden } from '../../kernel/uitleg/datum.ts'
import { act, type Kennis, type Leeskennis } from '../../web/act/act.ts'
import { keuze, keuzeUit, lijstUit, vinkje } from '../../web/act/soorten/keuze.tsx'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import { aantal, vak, vakOfNiets } from '../../web/act/soorten/tekst.tsx'
import { alleenAls, omgezet, vragen } from '../../web/act/vragen.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { taaknaam } from '../../web/dossierbeeld/tijdlijn.ts'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import { rekenaar } from '../../zaken/verloop/termijnen.ts'
import { dossierHeropenen, dossierSluiten, openVerplicht } from '../afsluiting.ts'
import { taakAfronden, taakToevoegen } from '../taken.ts'
import { HOOGSTENS, termijnHervatten, termijnPauzeren, termijnVerlengen } from '../termijnen.ts'

const dicht = 'Dit dossier is gesloten. Heropen het eerst.'

export const taakErbij = act({
  pad: 'taak',
  titel: 'Taak toevoegen',
  knop: 'Voeg taak toe',
  opdracht: { naam: 'taakToevoegen', handeling: 'dossier.bewerken', beslis: taakToevoegen },
  gevolgen: () => ['De taak staat bij het dossier tot iemand haar afrondt.'],
  ...vragen({
    tekst: vak({
      label: 'Wat moet er gebeuren?',
      soort: 'taak',
      regels: 3,
      anders: 'Schrijf op wat er moet gebeuren.',
    }),
    verplicht: vinkje({
      label: 'Voor het sluiten',
      tekst: 'Deze taak moet gedaan zijn voordat het dossier sluit',
    }),
  }),
  weigeringen: { dossierDicht: dicht },
})

const vindTaak = (g: Pick<Kennis, 'zaak'>, f: Formulier) => g.zaak.taken.find(t => t.id === veld(f, 'taak'))

const isVoorbij = omgezet(
  keuzeUit({
    label: 'Komt deze taak terug?',
    opties: [
      { waarde: 'nee', label: 'Ja, zet haar opnieuw klaar', uitleg: 'De termijn begint dan opnieuw.' },
      { waarde: 'ja', label: 'Nee, het is voorbij' },
    ],
    naast: false,
    anders: 'Kies of de taak terugkomt.',
  }),
  w => w === 'ja',
)

export const afronden = act({
  pad: 'afronden',
  titel: 'Taak afronden',
  knop: 'Rond af',
  opdracht: { naam: 'taakAfronden', handeling: 'dossier.bewerken', beslis: taakAfronden },
  gevolgen: () => [],
  ...vragen({
    taak: meegestuurd(({ g, f }) => {
      const taak = vindTaak(g, f)
      return (
        <p className="utrecht-paragraph">
          <strong>{taak ? taaknaam(g, taak.id) : 'Deze taak is er niet (meer).'}</strong>
        </p>
      )
    }),
    toelichting: vakOfNiets({ label: 'Wat is er gedaan?', soort: 'toelichting' }),
    voorbij: alleenAls(
      k => k.protocol.taken.find(d => d.code === vindTaak(k, k.f)?.code)?.herhaalt !== undefined,
      isVoorbij,
      true,
    ),
  }),
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

/** The term that the page is about. */
const termijn = meegestuurd(({ g, f }) => (
  <p className="utrecht-paragraph">
    <strong>{naamTermijn(g, f)}</strong>
    {vindTermijn(g, f) && `: nu tot en met ${inWoorden(vindTermijn(g, f)?.einde ?? '')}.`}
  </p>
))

const Liever = ({ g, f }: { g: Geopend; f: Formulier }) => {
  const anders = (pad: string, tekst: string) => (
    <a className="utrecht-link" href={`/${g.zaak.loket}/dossiers/${g.zaak.id}/${pad}?termijn=${veld(f, 'termijn')}`}>
      {tekst}
    </a>
  )
  return (
    <p className="utrecht-paragraph">
      {anders('opschorten', 'Liever opschorten')} of {anders('hervatten', 'weer laten lopen')}
    </p>
  )
}

const erbij = vragen({
  termijn,
  n: aantal({ label: 'Hoeveel erbij?', anders: 'Vul een heel getal in, zoals 3.' }),
  eenheid: lijstUit({ label: 'Eenheid', opties: eenheden, begin: () => 'werkdag', anders: 'Kies een eenheid.' }),
  reden: vak({ label: 'Waarom?', soort: 'reden', regels: 3, anders: 'Schrijf op waarom de termijn langer wordt.' }),
})

/** The day that a term would get, where that is over already: longer asks for more. */
const alVoorbij = (
  i: { termijn: string; n: number; eenheid: Eenheid; reden: string },
  k: Leeskennis,
): string | null => {
  const t = k.zaak.termijnen.find(t => t.id === i.termijn)
  const d = k.protocol.termijnen.find(d => d.code === t?.code)
  const past = d && !d.binnenOpeningstijd && (d.duur.eenheid === 'uur') === (i.eenheid === 'uur')
  if (!t || !past || i.n > HOOGSTENS || t.pauzes.some(p => p.tot === null)) return null
  const verlengingen = [...t.verlengingen, { n: i.n, eenheid: i.eenheid, reden: i.reden, door: k.wie.id }]
  const { einde, eindMoment } = rekenaar(k.desk, [])(d, t.van, { verlengingen, pauzes: t.pauzes })
  return eindMoment <= k.nu.toISOString()
    ? `Dan eindigt de termijn op ${inWoorden(einde)}. Dat is al voorbij. Vul meer in.`
    : null
}

export const verlengen = act({
  pad: 'termijn',
  titel: 'Termijn verlengen',
  knop: 'Verleng',
  opdracht: { naam: 'termijnVerlengen', handeling: 'termijn.wijzigen', beslis: termijnVerlengen },
  gevolgen: () => ['De einddatum wordt opnieuw berekend. Uw naam en uw reden staan erbij.'],
  ...erbij,
  velden: v => (
    <>
      {erbij.velden(v)}
      <Liever {...v} />
    </>
  ),
  lees: (f, zaak, nieuwId, k) => {
    const gelezen = erbij.lees(f, zaak, nieuwId, k)
    const fout = gelezen.ok && alVoorbij(gelezen.invoer, k)
    return fout ? { ok: false, fouten: [{ naam: 'n', tekst: fout }] } : gelezen
  },
  weigeringen: {
    ...termijnweigeringen,
    teLang: `Verleng een termijn met hoogstens ${HOOGSTENS} tegelijk: uren, dagen, weken of maanden.`,
    eindeVoorbij: 'Ook zo is de termijn al voorbij. Vul meer in.',
    duurOnmogelijk: 'Zo kan deze termijn niet langer worden. Uren gaan alleen bij uren, dagen alleen bij dagen.',
  },
})

export const opschorten = act({
  pad: 'opschorten',
  titel: 'Termijn opschorten',
  knop: 'Schort op',
  opdracht: { naam: 'termijnPauzeren', handeling: 'termijn.wijzigen', beslis: termijnPauzeren },
  gevolgen: () => ['De termijn staat stil tot iemand haar weer laat lopen. De dagen daartussen tellen niet mee.'],
  ...vragen({
    termijn,
    reden: vak({ label: 'Waarom?', soort: 'reden', regels: 3, anders: 'Schrijf op waarom de termijn stilstaat.' }),
  }),
  weigeringen: termijnweigeringen,
})

export const hervatten = act({
  pad: 'hervatten',
  titel: 'Termijn weer laten lopen',
  knop: 'Laat lopen',
  opdracht: { naam: 'termijnHervatten', handeling: 'termijn.wijzigen', beslis: termijnHervatten },
  gevolgen: () => ['De einddatum schuift op met de tijd dat de termijn stilstond.'],
  ...vragen({ termijn }),
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
  ...vragen({
    reden: keuze({
      label: 'Waarom sluit u?',
      uit: k => k.protocol.sluitredenen,
      anders: 'Kies waarom u het dossier sluit.',
    }),
    toelichting: vakOfNiets({ label: 'Toelichting', soort: 'toelichting' }),
  }),
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
  ...vragen({
    reden: vak({ label: 'Waarom?', soort: 'reden', regels: 3, anders: 'Schrijf op waarom het dossier weer opengaat.' }),
  }),
  weigeringen: {
    dossierNietGesloten: 'Dit dossier is niet gesloten.',
    gevoegd: 'De melding is bij een ander dossier gevoegd. Splits haar daar eerst van af.',
  },
})
