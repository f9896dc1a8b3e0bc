/** An id of encrypted content (`inhoud`). */
type TekstId = string

export const overlegvormen = ['ketenoverleg', 'casusbespreking'] as const
export type Overlegvorm = (typeof overlegvormen)[number]
/** `uitnodiging`: by a mail from here. `bellen`: nobody did yet. The others say what somebody did. */
export const uitnodigingswijzen = ['uitnodiging', 'bellen', 'telefoon', 'mail', 'gesproken'] as const
export type Uitnodigingswijze = (typeof uitnodigingswijzen)[number]

/** What a participant must hear of a meeting. */
export type Waarvoor = 'uitnodiging' | 'verzet' | 'afgezegd'

/** Partners around the table, what was agreed there and whether it was done, and where a stuck case goes. */
export type OverlegFeit =
  | {
      soort: 'OverlegGepland'
      id: string
      vorm: Overlegvorm
      /** ISO instant. */
      wanneer: string
      online: boolean
      waar: TekstId | null
      voorzitter: TekstId
      doel: TekstId
      op: string
      door: string
    }
  | { soort: 'OverlegVerzet'; id: string; wanneer: string; reden: TekstId; op: string; door: string }
  | { soort: 'OverlegAfgezegd'; id: string; reden: TekstId; op: string; door: string }
  | {
      soort: 'DeelnemerUitgenodigd'
      id: string
      overleg: string
      /** Organisation and function. */
      wie: TekstId
      hoe: Uitnodigingswijze
      /** Content id of the e-mail address; absent when there is none. */
      adres?: TekstId
      op: string
      door: string
    }
  /** A mail went to this participant; `link` is the one-time link in it. */
  | { soort: 'UitnodigingVerstuurd'; deelnemer: string; link: string; waarvoor: Waarvoor; op: string; door: string }
  /** No mail can go to this participant: somebody must call. */
  | { soort: 'DeelnemerTeBellen'; deelnemer: string; waarvoor: Waarvoor; op: string; door: string }
  | { soort: 'DeelnemerGebeld'; deelnemer: string; op: string; door: string }
  | { soort: 'DeelnemerAntwoordde'; id: string; komt: boolean; op: string; door: string }
  | { soort: 'OverlegGehouden'; id: string; aanwezig: readonly string[]; verslag: TekstId; op: string; door: string }
  | {
      soort: 'AfspraakGemaakt'
      id: string
      overleg: string | null
      wat: TekstId
      /** A colleague, or an organisation in words. */
      eigenaar: string | null
      partner: TekstId | null
      /** Day. */
      uiterlijk: string
      op: string
      door: string
    }
  | {
      soort: 'AfspraakAfgerond'
      id: string
      uitkomst: 'nagekomen' | 'losgelaten'
      toelichting: TekstId | null
      op: string
      door: string
    }
  | { soort: 'ZorgconsulGevraagd'; id: string; waarom: TekstId; vraag: TekstId; op: string; door: string }
  | { soort: 'ZorgconsulAntwoordde'; id: string; antwoord: TekstId; vervolg: TekstId; op: string; door: string }
  | { soort: 'ZorgGestart'; id: string; zorg: TekstId; aanbieder: TekstId; vanaf: string; op: string; door: string }
  | { soort: 'MelderVerwezen'; id: string; naar: TekstId; op: string; door: string }
