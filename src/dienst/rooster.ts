import { behandelrollen } from '../begrippen/rol.ts'
import { beginVan, plusDagen, weekdagVan } from '../kernel/dag.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { type Dienst, dienstOp, type Openingstijd } from '../kernel/openingstijd.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import { telefoonfout } from '../web/invoer/contact.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, veld } from '../web/route/verzoek.ts'
import { dienstenTussen, diensttaken } from './domain.ts'
import type { Roosterregel } from './store.ts'

const DAG = /^\d{4}-\d{2}-\d{2}$/

export const maandagVan = (dag: string): string => plusDagen(dag, 1 - weekdagVan(dag))

/** Monday of the week that was asked for; of this week when it is no day. */
export const leesWeek = (gevraagd: string, nu: Date): string =>
  maandagVan(DAG.test(gevraagd) && !Number.isNaN(Date.parse(gevraagd)) ? gevraagd : dagVan(nu))

const instant = (dag: string): string => beginVan(dag).toInstant().toString({ smallestUnit: 'millisecond' })

/** The first and the last instant of a week. */
export const grenzenVan = (maandag: string) => ({ van: instant(maandag), tot: instant(plusDagen(maandag, 7)) })

export const dienstenVan = (maandag: string, tijden: readonly Openingstijd[]): readonly Dienst[] => {
  const { van, tot } = grenzenVan(maandag)
  return dienstenTussen(van, tot, tijden)
}

type Gelezen = { ok: true; regel: Omit<Roosterregel, 'id'> } | { ok: false; fouten: readonly Veldfout[] }

/** Reads who was put in which shift. */
export const leesRegel = (
  f: Formulier,
  diensten: readonly Dienst[],
  collegas: ReadonlyMap<string, Collega>,
  nu: string,
): Gelezen => {
  const dienst = diensten.find(d => d.van === veld(f, 'dienst'))
  const wie = collegas.get(veld(f, 'wie'))
  const taak = diensttaken.find(t => t === veld(f, 'taak'))
  const telefoon = veld(f, 'telefoon').slice(0, 40)
  const nummer = 'Vul het nummer in waarop deze collega bereikbaar is, met cijfers.'
  const nummerfout = telefoon === '' || telefoonfout(telefoon) !== null ? nummer : null
  const kan = wie?.actief && behandelrollen.some(r => wie.rollen.includes(r))
  const fouten = [
    ...(dienst ? [] : [{ naam: 'dienst', tekst: 'Kies de dienst.' }]),
    ...(dienst && dienst.tot <= nu ? [{ naam: 'dienst', tekst: 'Deze dienst is voorbij. Kies een andere.' }] : []),
    ...(kan ? [] : [{ naam: 'wie', tekst: 'Kies een collega die bij dit loket dossiers behandelt.' }]),
    ...(taak ? [] : [{ naam: 'taak', tekst: 'Kies waarvoor.' }]),
    ...(dienst && !dienst.open && taak === 'loket'
      ? [{ naam: 'taak', tekst: 'Het loket is dan dicht: kies achterwacht.' }]
      : []),
    ...(nummerfout ? [{ naam: 'telefoon', tekst: nummerfout }] : []),
  ]
  if (!dienst || !wie || !taak || fouten.length > 0) return { ok: false, fouten }
  return { ok: true, regel: { gebruiker: wie.id, van: dienst.van, tot: dienst.tot, taak, telefoon } }
}

/** The rota of a week moved one week on: to the shift at the same place in the week, whatever the clock did. */
export const weekVerder = (
  rooster: readonly Roosterregel[],
  tijden: readonly Openingstijd[],
  nieuwId: () => string,
): readonly Roosterregel[] =>
  rooster.map(r => {
    const [van, tot] = [r.van, r.tot].map(iso => {
      const dag = dagVan(iso)
      const verschil = Date.parse(iso) - Date.parse(instant(dag))
      return new Date(Date.parse(instant(plusDagen(dag, 7))) + verschil).toISOString()
    })
    const midden = new Date((Date.parse(van ?? r.van) + Date.parse(tot ?? r.tot)) / 2).toISOString()
    const dienst = dienstOp(midden, tijden)
    return { ...r, id: nieuwId(), van: dienst.van, tot: dienst.tot }
  })
