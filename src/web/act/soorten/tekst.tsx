import { emailfout } from '../../invoer/contact.ts'
import { Emailveld } from '../../onderdelen/formulier/emailveld.tsx'
import { Tekstvak, Tekstveld } from '../../onderdelen/formulier/tekstveld.tsx'
import { veld } from '../../route/verzoek.ts'
import { leesTekst } from '../lezen.ts'
import type { Antwoord, Lezer, Vraag } from '../vragen.tsx'
import { type Basis, fout, ja, type Moet, moet, staat, uitlegVan, veldvan } from './basis.ts'

/** As content: its id for the fact, the text for the vault; `soort` is how the vault names it. */
const alsInhoud =
  (soort: string) =>
  (naam: string, { f, nieuwId }: Lezer): Antwoord<string | null> => {
    const t = leesTekst(f, naam, soort, nieuwId)
    return t.fout === null ? { ok: true, waarde: t.id, teksten: t.teksten } : fout(naam, t.fout)
  }

type Tekstsoort = Basis & { readonly soort: string }
type Vak = Tekstsoort & { readonly regels?: number }
type Regel = Tekstsoort & { readonly maximum?: number }

const vakvraag = (b: Vak, nietVerplicht: boolean): Vraag<string | null> => ({
  vraag: (naam, v) => (
    <Tekstvak
      {...veldvan(b, naam, v)}
      nietVerplicht={nietVerplicht}
      waarde={staat(b, naam, v)}
      regels={b.regels ?? 4}
    />
  ),
  lees: alsInhoud(b.soort),
})
const regelvraag = (b: Regel, nietVerplicht: boolean): Vraag<string | null> => ({
  vraag: (naam, v) => (
    <Tekstveld
      {...veldvan(b, naam, v)}
      nietVerplicht={nietVerplicht}
      waarde={staat(b, naam, v)}
      maximum={b.maximum ?? 300}
    />
  ),
  lees: alsInhoud(b.soort),
})

/** Several lines, or one: a content id. */
export const vak = (b: Vak & Moet): Vraag<string> => moet(vakvraag(b, false), b.anders)
export const vakOfNiets = (b: Vak): Vraag<string | null> => vakvraag(b, true)
export const regel = (b: Regel & Moet): Vraag<string> => moet(regelvraag(b, false), b.anders)
export const regelOfNiets = (b: Regel): Vraag<string | null> => regelvraag(b, true)

/** A whole number of one or more. */
export const aantal = (b: Basis & Moet & { readonly hoogstens?: number }): Vraag<number> => ({
  vraag: (naam, v) => <Tekstveld {...veldvan(b, naam, v)} breedte="kort" cijfers waarde={staat(b, naam, v)} />,
  lees: (naam, { f }) => {
    const n = Number(veld(f, naam))
    return Number.isInteger(n) && n > 0 && n <= (b.hoogstens ?? n) ? ja(n) : fout(naam, b.anders)
  },
})

/** An address for a notice; null when there is none. It is no content: whoever asks keeps it where it belongs. */
export const email = (b: Omit<Basis, 'label'>): Vraag<string | null> => ({
  vraag: (naam, v) => (
    <Emailveld naam={naam} uitleg={uitlegVan(b, v)} waarde={staat(b, naam, v)} fout={v.fouten[naam]} />
  ),
  lees: (naam, { f }) => {
    const mis = emailfout(veld(f, naam))
    return mis ? fout(naam, mis) : ja(veld(f, naam) || null)
  },
})
