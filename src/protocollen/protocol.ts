import { z } from 'zod'
import { procedures } from '../begrippen/procedure.ts'
import { vertrouwelijkheden } from '../begrippen/vertrouwelijkheid.ts'
import { bewaarrecord, feit } from './bases/incident.ts'
import { advies } from './delen/advies.ts'
import { bijzonder } from './delen/bijzonder.ts'
import { brieven } from './delen/brieven.ts'
import { deling } from './delen/deling.ts'
import { hertelling } from './delen/hertelling.ts'
import { informeren } from './delen/informeren.ts'
import { meldtermijnen } from './delen/meldtermijnen.ts'
import { onderzoek } from './delen/onderzoek.ts'
import { themas } from './delen/themas.ts'
import { toezicht } from './delen/toezicht.ts'
import { zelfonderzoek } from './delen/zelfonderzoek.ts'
import { formulierstap, vraag } from './formulier.ts'
import { rapport } from './rapport.ts'
import { code, dag, duur, optie, rol, tekst, wanneer, weekdag } from './waarden.ts'

const dagdeel = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'een tijd is uu:mm')

/** A criterion to report on, with the text that helps somebody decide. */
const criterium = z.strictObject({
  code,
  titel: tekst,
  waarom: tekst,
  voorbeelden: z.array(tekst),
  bron: tekst,
  /** An age below which the criterion holds (missing persons), as a parameter that versions may change. */
  leeftijdsgrens: z.int().min(1).max(120).optional(),
})

const categorie = z.strictObject({
  code,
  naam: tekst,
  groep: tekst,
  uitleg: tekst.optional(),
  soorten: z.array(code).min(1),
  criteria: z.array(code),
  vragen: z.array(vraag),
})

/** A legal frame of the care; the law points to the supervisor. */
export const kader = z.strictObject({ code, naam: tekst, toezichthouders: z.array(code), bron: tekst.optional() })

/** A statutory duty to notify; the kind of report does not decide it, this condition does. */
export const meldplicht = z.strictObject({
  code,
  naam: tekst,
  /** Applies to statutory calamities only, when true. */
  bijCalamiteit: z.boolean(),
  wanneer: wanneer.optional(),
  toezichthouder: code,
  wie: tekst,
  /** What to check before saying that the duty applies. */
  uitleg: tekst.optional(),
  /** As the law words it ("onverwijld"): often no number, and then none may be made of it. */
  hoeSnel: tekst.optional(),
  bron: tekst,
})

const termijn = z.strictObject({
  code,
  naam: tekst,
  /** The fact that starts it. */
  van: feit,
  /** Facts that start it too, where it does not run and was not met: a screening that is changed, say. */
  ookVan: z.array(feit).optional(),
  /** `ontvangst` counts from receipt, also when typed in later; `feit` from the fact that starts it. */
  vanaf: z.enum(['ontvangst', 'feit']),
  /** What meets it: facts, or tasks done. */
  totFeiten: z.array(feit),
  totTaken: z.array(code),
  wanneer: wanneer.optional(),
  /** Only when the screening says that a supervisor must be notified. */
  bijMeldplicht: z.boolean().optional(),
  /** Met is not over: starts again at the moment it was met, as long as its task comes back. */
  herhaalt: z.boolean().optional(),
  duur,
  regime: z.enum(['atw', 'protocol', 'geen', 'eu']),
  /** Counts within the desk's opening hours only; `{ n: 0, eenheid: 'dag' }` then ends at closing time. */
  binnenOpeningstijd: z.boolean().optional(),
  schuiftOp: z.boolean().optional(),
  soort: z.enum(['wettelijk', 'norm', 'eigen']),
  norm: z.number().min(0).max(1).optional(),
  verlengbaarDoor: z.array(rol).optional(),
  grondslag: tekst,
})

const taak = z.strictObject({
  code,
  naam: tekst,
  uitleg: tekst,
  /** The facts that set it; once, also when several of them come. */
  bij: z.array(feit).min(1),
  wanneer: wanneer.optional(),
  /** Only when the screening says that a supervisor must be notified. */
  bijMeldplicht: z.boolean().optional(),
  /** Only when the screening ended in one of these. */
  uitkomsten: z.array(code).optional(),
  /** Must be done, or dropped with a reason, before the dossier closes. */
  verplicht: z.boolean(),
  /** Done is not over: the same task is set again until somebody says it is over. */
  herhaalt: z.boolean().optional(),
})

export const stap = z.strictObject({
  code,
  naam: tekst,
  uitleg: tekst,
  door: z.array(rol),
  begint: feit,
  eindigt: feit,
  termijnen: z.array(code),
  informeert: z.array(code),
  bron: tekst,
})

/** An audience: who must be told, when, and what it may know. */
export const doelgroep = z.strictObject({ code, naam: tekst, wanneer: wanneer.optional(), mag: tekst })

const uitkomst = z.strictObject({
  code,
  naam: tekst,
  uitleg: tekst,
  naar: z.enum(['in_behandeling', 'gesloten']),
  vraagtOntvanger: z.boolean(),
  soorten: z.array(code).optional(),
})

/** A retention rule. Of the rules for a record the first that fits holds: the special ones stand first. */
const bewaartermijn = z.strictObject({
  record: bewaarrecord,
  wanneer: wanneer.optional(),
  /** Only for a dossier whose screening ended in one of these, or that was closed for one of these reasons. */
  uitkomsten: z.array(code).min(1).optional(),
  sluitredenen: z.array(code).min(1).optional(),
  handeling: z.enum(['vernietigen', 'bewaren']),
  duur: duur.optional(),
  vanaf: z.enum(['sluiting', 'laatste_wijziging', 'voorval', 'vaststelling', 'verzending']),
  grondslag: tekst,
  teVerifieren: z.boolean(),
})

const versie = z.strictObject({
  versie: z.int().min(1),
  /** In force from this day (inclusive) to `tot` (exclusive); null is open. */
  vanaf: dag,
  tot: dag.nullable(),
  toelichting: tekst,
  criteria: z.array(criterium).min(1),
  soorten: z.array(optie).min(1),
  categorieen: z.array(categorie).min(1),
  kaders: z.array(kader).min(1),
  toezichthouders: z.array(optie),
  meldplichten: z.array(meldplicht),
  melderTypes: z.array(optie).min(1),
  /** What a resident counts as: a resident is not asked. */
  melderTypeInwoner: code.optional(),
  vierP: z.array(optie).min(1),
  betrokkenerollen: z.array(optie).min(1),
  formulier: z.array(formulierstap).min(1),
  stappen: z.array(stap).min(1),
  uitkomsten: z.array(uitkomst).min(1),
  sluitredenen: z.array(optie).min(1),
  termijnen: z.array(termijn),
  taken: z.array(taak),
  doelgroepen: z.array(doelgroep),
  informeren: informeren.optional(),
  rollen: z.array(z.strictObject({ code: rol, naam: tekst, uitleg: tekst })).min(1),
  bewaartermijnen: z.array(bewaartermijn).min(1),
  vertrouwelijkheidBijOntvangst: z.enum(vertrouwelijkheden),
  /** Show a colleague without a relation that there is something, and whom to contact. */
  toontVergrendeld: z.boolean(),
  /** Kinds of cases with a procedure of their own; what is not given is as the base has it. */
  bijzonder: bijzonder.optional(),
  rapport,
  /** How questions for advice are handled; without it as an incident desk does. */
  advies: advies.optional(),
  toezicht: toezicht.optional(),
  brieven: brieven.optional(),
  /** What a desk learns from cases; without it the themes of an incident desk. */
  themas: themas.optional(),
  /** What can be counted anew under this version; without it what an incident desk can. */
  hertelling: hertelling.optional(),
  /** Which kind is a calamity, where its code is another than `calamiteit`. */
  calamiteitsoort: code.optional(),
  /** In what the protocol's own calamity differs from that of the act; without it as an incident desk's does. */
  calamiteitUitleg: tekst.optional(),
  /** How soon somebody must report after the event. */
  meldtermijnen: meldtermijnen.optional(),
  /** Of a supervisor: how a provider investigates itself. */
  zelfonderzoek: zelfonderzoek.optional(),
  /** Of a supervisor: how it investigates itself. */
  onderzoek: onderzoek.optional(),
  /** How it shares with another desk of this house; without it as every desk does. */
  deling: deling.optional(),
})

const openingstijd = z.strictObject({ dagen: z.array(weekdag).min(1), van: dagdeel, tot: dagdeel })

/** One desk: what it is, and the versions of its protocol. This is the file an operator supplies. */
export const protocol = z.strictObject({
  $schema: z.string().optional(),
  loket: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'een loket heet met kleine letters en streepjes'),
  procedure: z.enum(procedures),
  naam: tekst,
  organisatie: tekst,
  gemeente: z.string().regex(/^\d{4}$/, 'een gemeentecode heeft vier cijfers'),
  inleiding: tekst,
  openingstijden: z.array(openingstijd).min(1),
  spoedtelefoon: tekst,
  email: z.email().optional(),
  buitenOpeningstijd: tekst,
  twijfel: tekst,
  werkkalender: z.strictObject({
    werkdagen: z.array(weekdag).min(1),
    feestdagen: z.enum(['werk', 'vrij']),
    besluitdagen: z.enum(['werk', 'vrij']),
  }),
  privacy: z.strictObject({ verantwoordelijke: tekst, contact: tekst, toelichting: tekst }),
  versies: z.array(versie).min(1),
})

export type Protocol = z.infer<typeof protocol>
export type Protocolversie = z.infer<typeof versie>
export type Termijndefinitie = z.infer<typeof termijn>
export type Taakdefinitie = z.infer<typeof taak>
export type Categorie = z.infer<typeof categorie>
export type Criterium = z.infer<typeof criterium>
export type Uitkomst = z.infer<typeof uitkomst>
export type Bewaartermijn = z.infer<typeof bewaartermijn>
