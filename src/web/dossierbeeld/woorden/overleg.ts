import type { OverlegFeit, Waarvoor } from '../../../begrippen/feiten/overleg.ts'
import { dagInWoorden, momentInWoorden } from '../../../kernel/uitleg/datum.ts'
import type { Geopend } from '../lezen.ts'
import { naam, tekst, type Woorden } from './woord.ts'

export const vormnamen = { ketenoverleg: 'Ketenoverleg', casusbespreking: 'Casusbespreking' }

const vormVan = (g: Geopend, id: string): string => {
  const o = g.zaak.werk.overleg?.overleggen.find(o => o.id === id)
  return o ? vormnamen[o.vorm] : 'Overleg'
}
const deelnemer = (g: Geopend, id: string) =>
  tekst(g, g.zaak.werk.overleg?.deelnemers.find(d => d.id === id)?.wie ?? null)
const afspraak = (g: Geopend, id: string) =>
  tekst(g, g.zaak.werk.overleg?.afspraken.find(a => a.id === id)?.wat ?? null)

const over = {
  uitnodiging: 'de uitnodiging',
  verzet: 'de nieuwe tijd',
  afgezegd: 'het afzeggen',
} as const satisfies Record<Waarvoor, string>

/** Meetings, agreements and escalation, in words. */
export const overlegwoorden: Woorden<OverlegFeit> = {
  OverlegGepland: (f, g) => ({
    titel: `${vormnamen[f.vorm]} gepland: ${momentInWoorden(f.wanneer)}`,
    inhoud: tekst(g, f.doel),
    nadruk: true,
  }),
  OverlegVerzet: (f, g) => ({
    titel: `${vormVan(g, f.id)} verzet naar ${momentInWoorden(f.wanneer)}`,
    inhoud: tekst(g, f.reden),
  }),
  OverlegAfgezegd: (f, g) => ({ titel: `${vormVan(g, f.id)} afgezegd`, inhoud: tekst(g, f.reden) }),
  DeelnemerUitgenodigd: (f, g) => ({ titel: `Uitgenodigd: ${tekst(g, f.wie)}` }),
  UitnodigingVerstuurd: (f, g) => ({ titel: `Mail over ${over[f.waarvoor]} aan ${deelnemer(g, f.deelnemer)}` }),
  DeelnemerTeBellen: (f, g) => ({ titel: `Te bellen over ${over[f.waarvoor]}: ${deelnemer(g, f.deelnemer)}` }),
  DeelnemerGebeld: (f, g) => ({ titel: `Gebeld: ${deelnemer(g, f.deelnemer)}` }),
  DeelnemerAntwoordde: (f, g) => ({ titel: `${deelnemer(g, f.id)} komt ${f.komt ? 'wel' : 'niet'}` }),
  OverlegGehouden: (f, g) => ({
    titel: `${vormVan(g, f.id)} gehouden`,
    inhoud: tekst(g, f.verslag),
    nadruk: true,
  }),
  AfspraakGemaakt: (f, g) => ({
    titel: `Afspraak voor ${f.eigenaar ? naam(g, f.eigenaar) : tekst(g, f.partner)}, uiterlijk ${dagInWoorden(f.uiterlijk)}`,
    inhoud: tekst(g, f.wat),
  }),
  AfspraakAfgerond: (f, g) => ({
    titel: `Afspraak ${f.uitkomst}: ${afspraak(g, f.id)}`,
    inhoud: tekst(g, f.toelichting),
  }),
  ZorgconsulGevraagd: (f, g) => ({
    titel: 'Voorgelegd aan de Zorgconsul',
    inhoud: `${tekst(g, f.waarom)} ${tekst(g, f.vraag)}`,
    nadruk: true,
  }),
  ZorgconsulAntwoordde: (f, g) => ({
    titel: 'Antwoord van de Zorgconsul',
    inhoud: `${tekst(g, f.antwoord)} ${tekst(g, f.vervolg)}`,
    nadruk: true,
  }),
  ZorgGestart: (f, g) => ({
    titel: `Alsnog zorg gestart vanaf ${dagInWoorden(f.vanaf)}`,
    inhoud: `${tekst(g, f.zorg)}, door ${tekst(g, f.aanbieder)}`,
    nadruk: true,
  }),
  MelderVerwezen: (f, g) => ({ titel: 'Melder verwezen naar een zorgprofessional', inhoud: tekst(g, f.naar) }),
}
