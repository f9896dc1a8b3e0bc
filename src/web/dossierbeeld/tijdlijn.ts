import type { IncidentFeit } from '../../begrippen/feit.ts'
import { lokaal } from '../../kernel/lokaal.ts'
import { dagVoluit, inWoorden } from '../../kernel/uitleg/datum.ts'
import { termijnnaam } from '../../protocollen/termijnnaam.ts'
import type { Tijdpunt } from '../onderdelen/tijdlijn.tsx'
import { weegwoorden } from '../procedures.ts'
import { metNamen } from '../termijnstand.ts'
import type { Geopend } from './lezen.ts'
import { aanbiederWoorden, vanAanbieder } from './woorden/aanbieder.ts'
import { adviesWoorden } from './woorden/advies.ts'
import { bijlagewoorden } from './woorden/bijlagen.ts'
import { bijzondereWoorden } from './woorden/bijzonder.ts'
import { briefWoorden } from './woorden/brieven.ts'
import { delingwoorden } from './woorden/deling.ts'
import { dienstwoorden } from './woorden/dienst.ts'
import { gesprekWoorden } from './woorden/gesprek.ts'
import { informeerwoorden } from './woorden/informeren.ts'
import { leerwoorden } from './woorden/leren.ts'
import { maatregelwoorden } from './woorden/maatregelen.ts'
import { onderzoekwoorden } from './woorden/onderzoek.ts'
import { overlegwoorden } from './woorden/overleg.ts'
import { regiewoorden } from './woorden/regie.ts'
import { toezichtwoorden } from './woorden/toezicht.ts'
import { uitgaandWoorden } from './woorden/uitgaand.ts'
import { voegwoorden } from './woorden/voegen.ts'
import { naam, type Regel, tekst, vind, type Woorden } from './woorden/woord.ts'
import { zelfonderzoekWoorden } from './woorden/zelfonderzoek.ts'

const naamVanTermijn = (g: Geopend, id: string) =>
  termijnnaam(g.protocol, g.zaak.termijnen.find(t => t.id === id)?.code ?? '')

/** A task in words: the protocol's, or as somebody worded it. */
export const taaknaam = (g: Geopend, id: string): string => {
  const taak = g.zaak.taken.find(t => t.id === id)
  if (!taak) return 'Taak'
  return tekst(g, taak.tekst) ?? vind(g.protocol.taken, taak.code)
}

const kanalen = {
  formulier: 'via het formulier',
  telefoon: 'per telefoon',
  ambtshalve: 'ambtshalve',
  'e-mail': 'per e-mail',
  deling: 'van een ander loket',
}

/** Every fact in words; what a room adds stands in its own file in `woorden/`. */
const woorden: Woorden<IncidentFeit> = {
  ...adviesWoorden,
  ...zelfonderzoekWoorden,
  ...aanbiederWoorden,
  ...maatregelwoorden,
  ...onderzoekwoorden,
  ...dienstwoorden,
  ...leerwoorden,
  ...toezichtwoorden,
  ...gesprekWoorden,
  MeldingOntvangen: f => ({ titel: `Melding ontvangen ${kanalen[f.kanaal]}`, nadruk: true }),
  MeldingGescreend: (f, g) => ({
    titel: `${weegwoorden[g.zaak.procedure].naam}: ${vind(g.protocol.soorten, f.soortMelding)}, ${vind(g.protocol.categorieen, f.categorie)}`,
    inhoud: [vind(g.protocol.uitkomsten, f.uitkomst), tekst(g, f.afweging)].filter(Boolean).join('. '),
    nadruk: true,
  }),
  ScreeningGewijzigd: (f, g) => ({
    titel: `${weegwoorden[g.zaak.procedure].naam} aangepast: ${vind(g.protocol.soorten, f.soortMelding)}, ${vind(g.protocol.categorieen, f.categorie)}`,
    inhoud: tekst(g, f.afweging),
    nadruk: true,
  }),
  DossierGesloten: (f, g) => ({
    titel: `Gesloten: ${vind([...g.protocol.sluitredenen, ...g.protocol.uitkomsten], f.reden)}`,
    inhoud: tekst(g, f.toelichting),
    nadruk: true,
  }),
  DossierHeropend: (f, g) => ({ titel: 'Heropend', inhoud: tekst(g, f.reden), nadruk: true }),
  DossierVernietigd: f => ({ titel: `Vernietigd: ${f.grondslag}`, nadruk: true }),
  TermijnGestart: (f, g) => ({
    titel: `Termijn loopt: ${termijnnaam(g.protocol, f.code)}`,
    inhoud: metNamen(f.uitleg, g.collegas, g),
  }),
  TermijnGehaald: (f, g) => ({ titel: `Termijn klaar: ${naamVanTermijn(g, f.id)}` }),
  TermijnVervallen: (f, g) => ({ titel: `Termijn vervallen: ${naamVanTermijn(g, f.id)}` }),
  TermijnVerlengd: (f, g) => ({
    titel: `Termijn verlengd tot ${inWoorden(f.einde)}: ${naamVanTermijn(g, f.id)}`,
    inhoud: `${tekst(g, f.reden)} (besloten door ${naam(g, f.door)})`,
  }),
  TermijnGepauzeerd: (f, g) => ({ titel: `Termijn opgeschort: ${naamVanTermijn(g, f.id)}`, inhoud: tekst(g, f.reden) }),
  TermijnHervat: (f, g) => ({
    titel: `Termijn loopt weer: ${naamVanTermijn(g, f.id)}`,
    inhoud: metNamen(f.uitleg, g.collegas, g),
  }),
  TermijnVerschoven: (f, g) => ({
    titel: `Termijn verschoven naar ${inWoorden(f.einde)}: ${naamVanTermijn(g, f.id)}`,
    inhoud: `Nieuwe vrije dag: ${inWoorden(f.besluitdag)}. ${metNamen(f.uitleg, g.collegas, g)}`,
  }),
  TaakGesteld: (f, g) => ({ titel: `Taak: ${taaknaam(g, f.id)}` }),
  TaakGedaan: (f, g) => ({ titel: `Gedaan: ${taaknaam(g, f.id)}`, inhoud: tekst(g, f.toelichting) }),
  TaakVervallen: (f, g) => ({ titel: `Taak vervallen: ${taaknaam(g, f.id)}` }),
  BehandelaarToegewezen: (f, g) => ({ titel: `Toegewezen aan ${naam(g, f.aan)}` }),
  DossierOvergenomen: (f, g) => ({
    titel: f.van === null ? `Opgepakt door ${naam(g, f.door)}` : `${naam(g, f.door)} nam over van ${naam(g, f.van)}`,
  }),
  TeamlidToegevoegd: (f, g) => ({ titel: `${naam(g, f.wie)} kijkt mee` }),
  TeamlidVerwijderd: (f, g) => ({ titel: `${naam(g, f.wie)} kijkt niet meer mee` }),
  VertrouwelijkheidGewijzigd: (f, g) => ({ titel: `Vertrouwelijkheid: ${f.naar}`, inhoud: tekst(g, f.reden) }),
  NotitieGemaakt: (f, g) => ({ titel: 'Notitie', inhoud: tekst(g, f.tekst), nadruk: true }),
  BetrokkeneToegevoegd: () => ({ titel: 'Betrokkene toegevoegd' }),
  BetrokkeneVerwijderd: () => ({ titel: 'Betrokkene verwijderd' }),
  ...uitgaandWoorden,
  ...briefWoorden,
  ...bijzondereWoorden,
  ...regiewoorden,
  ...bijlagewoorden,
  ...informeerwoorden,
  ...voegwoorden,
  ...overlegwoorden,
  ...delingwoorden,
}

/** Who decided, where nobody was signed in. */
const zonderAccount: Readonly<Record<string, string>> = {
  linkOpenen: 'Wie de link had',
  linkBlokkeren: 'Baken',
  bijlageScannen: 'Virusscanner',
  regioOntvangstMissen: 'Baken',
  delingBezorgen: 'Baken',
  delingBeantwoorden: 'Het andere loket',
  delingIntrekken: 'Baken',
}

const regelVan = (f: IncidentFeit, g: Geopend): Regel | null =>
  (woorden[f.soort] as (f: IncidentFeit, g: Geopend) => Regel | null)(f, g)

/** The history of a dossier in words, newest first. */
export const tijdlijn = (g: Geopend): readonly Tijdpunt[] =>
  g.journaal
    .flatMap((besluit, i) =>
      besluit.feiten.flatMap((feit, j): Tijdpunt[] => {
        const regel = regelVan(feit, g)
        if (!regel) return []
        const op = feit.soort === 'MeldingOntvangen' ? feit.ontvangenOp : besluit.op
        const { dag, tijd } = lokaal(op)
        const wie =
          j > 0
            ? undefined
            : besluit.wie === null
              ? (zonderAccount[besluit.opdracht] ?? vanAanbieder(g, feit) ?? 'Melder')
              : naam(g, besluit.wie)
        return [{ sleutel: `${i}-${j}`, dag: dagVoluit(dag), tijd: tijd.replace(':', '.'), iso: op, wie, ...regel }]
      }),
    )
    .reverse()
