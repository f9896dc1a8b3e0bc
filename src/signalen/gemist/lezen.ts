import { leesNummer, maakNummer } from '../../kernel/dossiernummer.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { leesDatum } from '../../web/invoer/datum.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import { type Stap, stappen, type Vindplaats, vindplaatsen } from './domain.ts'

type Gelezen<T> = { ok: true; waarde: T } | { ok: false; fouten: readonly Veldfout[] }

export type NieuwGemist = {
  readonly organisatie: string
  readonly melderType: string
  readonly gebeurdOp: string
  readonly gevonden: Vindplaats
  readonly gevondenOp: string
  readonly criterium: string
  readonly verhaal: string
}

const leesDag = (f: Formulier, naam: string, vandaag: string, fouten: Veldfout[]): string => {
  const gelezen = leesDatum(f, naam)
  if (!gelezen.ok) fouten.push({ naam, tekst: gelezen.tekst })
  else if (gelezen.dag === null) fouten.push({ naam, tekst: 'Vul een datum in.' })
  else if (gelezen.dag > vandaag) fouten.push({ naam, tekst: 'Deze dag moet nog komen. Kijk de datum na.' })
  return gelezen.ok ? (gelezen.dag ?? '') : ''
}

export const leesGemist = (f: Formulier, p: Protocolversie, vandaag: string): Gelezen<NieuwGemist> => {
  const fouten: Veldfout[] = []
  const [melderType, criterium, verhaal] = [veld(f, 'melderType'), veld(f, 'criterium'), veld(f, 'verhaal')]
  const gevonden = vindplaatsen.find(w => w === veld(f, 'gevonden'))
  if (!p.melderTypes.some(t => t.code === melderType))
    fouten.push({ naam: 'melderType', tekst: 'Kies wat voor organisatie had moeten melden.' })
  const gebeurdOp = leesDag(f, 'gebeurd', vandaag, fouten)
  if (!gevonden) fouten.push({ naam: 'gevonden', tekst: 'Kies hoe u het vond.' })
  const gevondenOp = leesDag(f, 'gevonden_op', vandaag, fouten)
  if (gebeurdOp && gevondenOp && gevondenOp < gebeurdOp)
    fouten.push({ naam: 'gevonden_op', tekst: 'Het is gevonden voordat het gebeurde. Kijk de data na.' })
  if (!p.criteria.some(c => c.code === criterium))
    fouten.push({ naam: 'criterium', tekst: 'Kies om welk criterium het gemeld had moeten worden.' })
  if (verhaal === '') fouten.push({ naam: 'verhaal', tekst: 'Schrijf op wat er gebeurde en waar u het las of hoorde.' })
  if (fouten.length > 0 || !gevonden) return { ok: false, fouten }
  const organisatie = veld(f, 'organisatie').slice(0, 200)
  return { ok: true, waarde: { organisatie, melderType, gebeurdOp, gevonden, gevondenOp, criterium, verhaal } }
}

export type Stapvraag = {
  readonly stap: Stap
  readonly op: string
  readonly nummer: string | null
  readonly versie: number
}

const NUMMER_LEEG = { naam: 'nummer', tekst: 'Vul het nummer in van het dossier dat alsnog is gemeld.' }

/** A step; without a day it is today's. A number that is none is null: the step itself says so. */
export const leesStap = (f: Formulier, vandaag: string): Gelezen<Stapvraag> => {
  const stap = stappen.find(s => s === veld(f, 'stap'))
  const op = leesDatum(f, 'op')
  if (!stap) return { ok: false, fouten: [{ naam: 'stap', tekst: 'Kies wat u wilt vastleggen.' }] }
  if (!op.ok) return { ok: false, fouten: [{ naam: 'op', tekst: op.tekst }] }
  if (stap === 'melden' && veld(f, 'nummer') === '') return { ok: false, fouten: [NUMMER_LEEG] }
  const gelezen = leesNummer(veld(f, 'nummer'))
  const nummer = gelezen && maakNummer(gelezen.jaar, gelezen.teller)
  return { ok: true, waarde: { stap, op: op.dag ?? vandaag, nummer, versie: Number(veld(f, 'versie')) } }
}
