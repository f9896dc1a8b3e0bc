import type { NieuweMelding } from '../../src/begrippen/melding.ts'
import type { Screening } from '../../src/begrippen/screening.ts'
import type { Zaak } from '../../src/begrippen/zaak.ts'
import { dossierSluiten } from '../../src/dossier/afsluiting.ts'
import { taakAfronden } from '../../src/dossier/taken.ts'
import { plusDagen } from '../../src/kernel/dag.ts'
import { dagVan } from '../../src/kernel/lokaal.ts'
import { maatregelVastleggen } from '../../src/maatregelen/domain.ts'
import { deskundigeVragen } from '../../src/onderzoek/deskundigen/domain.ts'
import { stukOpstellen, stukVoorleggen } from '../../src/onderzoek/domain.ts'
import { werktekstBewaren } from '../../src/onderzoek/schrijven/domain.ts'
import { meldingScreenen } from '../../src/screening/domain.ts'
import type { Geschiedenis, Stap } from '../../src/zaken/bulk/geschiedenis.ts'
import type { Context } from '../../src/zaken/verloop/context.ts'
import {
  eigenOnderzoekBesluiten,
  onderzoekBeoordelen,
  onderzoekVragen,
  rapportOntvangen,
  verbeteringVragen,
} from '../../src/zelfonderzoek/domain.ts'

import { bevestig } from './toezichtbevestigd.ts'
import { type Zaakje, zaakjes } from './toezichtzaakjes.ts'

const UUR = 3_600_000

type Maker = { readonly wie: string; readonly nu: string; readonly nieuwId: () => string; readonly organisatie: string }

const iso = (ms: number) => new Date(ms).toISOString()

const meldingVan = (z: Zaakje, op: string): NieuweMelding => ({
  kanaal: z.melderType === 'aanbieder' ? 'formulier' : 'telefoon',
  ontvangenOp: op,
  tekst: {
    wat: z.wat,
    antwoorden: [{ vraag: 'Is iedereen nu veilig?', antwoord: z.urgent ? 'Nee' : 'Ja' }],
    melder: {
      naam: 'Vera Doornbos',
      functie: z.melderType === 'aanbieder' ? 'teamleider' : '',
      organisatie: z.melderType === 'aanbieder' ? z.aanbieder : '',
      telefoon: '0600000000',
      email: 'melder@voorbeeld.invalid',
    },
  },
  voorval: { vanaf: iso(Date.parse(op) - 40 * UUR), tot: null, zekerheid: 'ongeveer', plaats: 'Griendkade 4' },
  betrokkenen: [{ naam: z.client, geboortedatum: '1961-05-14', adres: 'Griendkade 4', rol: 'client' }],
  soort: z.soort,
  categorie: z.categorie,
  melderType: z.melderType,
  minderjarig: false,
  vierP: [],
  urgent: z.urgent ?? false,
})

/** What is open and must be done is done; the report itself is not done by saying so. */
const rond = (zaak: Zaak, ctx: Context) => ({
  ok: true as const,
  feiten: zaak.taken
    .filter(t => t.status === 'open' && t.code !== 'onderzoek_beoordelen' && t.code !== 'onderzoek_afspreken')
    .flatMap(t => {
      const uit = taakAfronden(zaak, { taak: t.id, toelichting: null, voorbij: true }, ctx)
      return uit.ok ? uit.feiten : []
    }),
})

const screeningVan = (z: Zaakje, m: Maker, afweging: string): Screening => ({
  ...{ soortMelding: z.soort, categorie: z.categorie, kader: 'maatwerk_natura', melderType: z.melderType },
  ...{ organisatie: m.organisatie, gemeente: '9999', criteria: [z.soort], meldplichten: [`wmo_${z.soort}`] },
  ...{ calamiteitVolgensWet: z.soort === 'calamiteit', calamiteitVolgensProtocol: z.soort === 'calamiteit' },
  ...{ vierP: [], minderjarig: false, onderdak: false, urgent: z.urgent ?? false, ontvanger: null, antwoorden: null },
  ...{ uitkomst: 'aanbieder_onderzoekt', vertrouwelijkheid: 'gewoon', afweging },
})

type Stapmaker = (
  dagen: number,
  opdracht: string,
  beslis: Stap['beslis'],
  ...teksten: readonly (readonly [id: string, soort: string, tekst: string])[]
) => Stap

/** The provider is writing: two parts, and the rest still to come. */
const schrijft = (z: Zaakje, stap: Stapmaker, m: Maker): readonly Stap[] => {
  const [client, feiten] = [m.nieuwId(), m.nieuwId()]
  return [
    stap(
      12,
      'onderzoekSchrijven',
      () => ({ ok: true, feiten: [{ soort: 'OnderzoekGeschreven', op: m.nu, delen: { client, feiten } }] }),
      [client, 'onderzoek', `${z.client}, geboren op 14 mei 1961, begeleiding bij het huishouden.`],
      [
        feiten,
        'onderzoek',
        'Maandag kwam de cliënt niet op de afspraak. Dinsdag om tien uur ging de begeleider kijken.',
      ],
    ),
  ]
}

/** A measure whose day is over. */
const maatregel = (stap: Stapmaker, m: Maker): readonly Stap[] => {
  const [tekst, eigenaar] = [m.nieuwId(), m.nieuwId()]
  const dag = plusDagen(dagVan(m.nu), -4)
  return [
    stap(
      54,
      'maatregelVastleggen',
      (zaak, ctx) => maatregelVastleggen(zaak, { tekst, eigenaar, dag }, ctx),
      [tekst, 'maatregel_tekst', 'Elke week een kort gesprek met iedere deelnemer, zonder anderen erbij.'],
      [eigenaar, 'eigenaar', 'De teamleider van de dagbesteding'],
    ),
  ]
}

/** The supervisor investigates: a record of a talk, put to who was heard. */
const onderzoekt = (stap: Stapmaker, m: Maker): readonly Stap[] => {
  const [reden, aan, een, twee] = [m.nieuwId(), m.nieuwId(), m.nieuwId(), m.nieuwId()]
  const [wie, vraag, concept] = [m.nieuwId(), m.nieuwId(), m.nieuwId()]
  const [antwoord, advies] = [m.nieuwId(), m.nieuwId()]
  const dag = plusDagen(dagVan(m.nu), 9)
  const laatste = (zaak: Zaak) => zaak.werk.onderzoek?.stukken.at(-1)?.id ?? ''
  return [
    stap(
      14,
      'eigenOnderzoekBesluiten',
      (zaak, ctx) => eigenOnderzoekBesluiten(zaak, { grond: 'niet_gemeld', reden }, ctx),
      [reden, 'reden', 'Twee keer gevraagd om te melden, geen antwoord.'],
    ),
    stap(
      33,
      'stukOpstellen',
      (zaak, ctx) => stukOpstellen(zaak, { stuk: 'hoorverslag', stellingen: [een, twee] }, ctx),
      [een, 'stelling', 'De nachtdienst liep die nacht één ronde, om elf uur.'],
      [twee, 'stelling', 'In het werkplan staan drie rondes.'],
    ),
    stap(
      34,
      'stukVoorleggen',
      (zaak, ctx) => stukVoorleggen(zaak, { stuk: laatste(zaak), aan, taaktekst: antwoord }, ctx),
      [aan, 'aan', 'De teamleider van de nachtopvang'],
      [antwoord, 'taak', 'Zorg voor de reactie van de teamleider van de nachtopvang op het verslag'],
    ),
    stap(
      36,
      'deskundigeVragen',
      (zaak, ctx) => deskundigeVragen(zaak, { wie, vraag, dag, taaktekst: advies }, ctx),
      [advies, 'taak', 'Zorg voor het advies van Dr. Mirjam Tuinstra, arts maatschappij en gezondheid'],
      [wie, 'deskundige', 'Dr. Mirjam Tuinstra, arts maatschappij en gezondheid'],
      [vraag, 'vraag', 'Hadden drie rondes verschil gemaakt?'],
    ),
    stap(
      37,
      'werktekstBewaren',
      (zaak, ctx) => werktekstBewaren(zaak, { deel: 'conceptrapport', tekst: concept, was: '' }, ctx),
      [concept, 'werktekst', 'In het werkplan staan drie rondes.\nIn de nacht van de calamiteit liep er één.'],
    ),
  ]
}

const stappenVan = (z: Zaakje, begin: number, m: Maker): readonly Stap[] => {
  if (z.tot === 'ontvangen') return []
  const op = (dagen: number) => iso(Math.min(begin + dagen * 24 * UUR, Date.parse(m.nu)))
  const stap: Stapmaker = (dagen, opdracht, beslis, ...teksten) => ({
    ...{ op: op(dagen), wie: m.wie, opdracht, beslis },
    teksten: teksten.map(([id, soort, tekst]) => ({ id, soort, tekst })),
  })
  const [afweging, afspraken, reden, aanwijzingen] = [m.nieuwId(), m.nieuwId(), m.nieuwId(), m.nieuwId()]
  const goed = z.tot === 'gesloten'
  const oordelen = {
    opzet: 'voldoende',
    navolgbaarheid: 'voldoende',
    maatregelen: goed ? 'voldoende' : 'onvoldoende',
  } as const
  const gevraagd = [
    stap(1, 'meldingScreenen', (zaak, ctx) => meldingScreenen(zaak, screeningVan(z, m, afweging), ctx), [
      afweging,
      'afweging',
      'De aanbieder heeft nazorg geregeld en de risico’s bekeken. Wij wachten het onderzoek af.',
    ]),
    ...bevestig({
      ...{ wie: m.wie, vanaf: op(1.1), soort: z.soort, aanbieder: z.aanbieder, nieuwId: m.nieuwId },
      ...{ feiten: z.bekend, eenVoicemail: z.tot === 'gevraagd' },
    }),
    stap(2, 'taakAfronden', rond),
    stap(
      3,
      'onderzoekVragen',
      (zaak, ctx) => onderzoekVragen(zaak, { wijze: z.tot === 'keten' ? 'keten' : 'alleen', afspraken }, ctx),
      [
        afspraken,
        'afspraken',
        'Met de directeur: een commissie met een lid van buiten, methode PRISMA, rapport binnen zes weken.',
      ],
    ),
  ]
  const beoordeeld = [
    stap(47, 'rapportOntvangen', (zaak, ctx) =>
      rapportOntvangen(
        zaak,
        { ontvangenOp: ctx.nu, bijlage: null, ontbreekt: goed ? [] : ['borging', 'reactie_client'] },
        ctx,
      ),
    ),
    stap(
      52,
      'onderzoekBeoordelen',
      (zaak, ctx) => onderzoekBeoordelen(zaak, { oordelen, reden, clientDag: plusDagen(dagVan(ctx.nu), 14) }, ctx),
      [
        reden,
        'reden',
        goed
          ? 'Onafhankelijk onderzocht, goed te volgen, en de maatregelen zijn al ingevoerd.'
          : 'Opzet en analyse zijn goed. Bij de maatregelen staat niet wie ze bewaakt en wanneer.',
      ],
    ),
  ]
  if (z.tot === 'gevraagd') return [...gevraagd, ...schrijft(z, stap, m)]
  if (z.tot === 'keten') return gevraagd
  if (z.tot === 'eigen') return [...gevraagd.slice(0, -1), ...onderzoekt(stap, m)]
  if (z.tot === 'onvoldoende') {
    const dag = plusDagen(dagVan(m.nu), 6)
    return [
      ...gevraagd,
      ...beoordeeld,
      stap(53, 'verbeteringVragen', (zaak, ctx) => verbeteringVragen(zaak, { aanwijzingen, dag }, ctx), [
        aanwijzingen,
        'aanwijzingen',
        'Schrijf per maatregel op wie haar bewaakt en wanneer u kijkt of ze werkt. Vraag de cliënt om een reactie.',
      ]),
      ...maatregel(stap, m),
    ]
  }
  const sluiten: Stap['beslis'] = (zaak, ctx) =>
    dossierSluiten(zaak, { reden: 'onderzoek_voldoende', toelichting: null }, ctx)
  return [...gevraagd, ...beoordeeld, stap(55, 'taakAfronden', rond), stap(56, 'dossierSluiten', sluiten)]
}

/** The supervisor's cases as they are now: one of each stage. */
export const toezichtzaken = (
  wie: string,
  nu: string,
  nieuwId: () => string,
): {
  organisaties: readonly { id: string; naam: string; type: string; geldigVan: string }[]
  geschiedenissen: readonly Geschiedenis[]
} => {
  const geldigVan = `${Number(nu.slice(0, 4)) - 3}-01-01`
  const organisaties = zaakjes.map(z => ({ id: nieuwId(), naam: z.aanbieder, type: 'aanbieder', geldigVan }))
  const geschiedenissen = zaakjes.map((z, i) => {
    const begin = Date.parse(nu) - z.dagen * 24 * UUR
    const melding = meldingVan(z, iso(begin))
    const stappen = stappenVan(z, begin, { wie, nu, nieuwId, organisatie: organisaties[i]?.id ?? '' })
    return { melding, ingevoerdOp: melding.ontvangenOp, geregistreerdDoor: null, stappen }
  })
  return { organisaties, geschiedenissen }
}
