import type { Deskundige } from '../../begrippen/feiten/deskundigen.ts'
import type { Hoorgesprek } from '../../begrippen/feiten/horen.ts'
import type { Onderzoek, OnderzoekFeit, Stuk, Voorlegging } from '../../begrippen/feiten/onderzoek.ts'
import type { WerktekstFeit } from '../../begrippen/feiten/werktekst.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const leeg: Onderzoek = { stukken: [], vastgesteld: null }

const met = (zaak: Zaak, nieuw: (o: Onderzoek) => Partial<Onderzoek>): Zaak => {
  const o = zaak.werk.onderzoek ?? leeg
  return { ...zaak, werk: { ...zaak.werk, onderzoek: { ...o, ...nieuw(o) } } }
}

const metStuk = (zaak: Zaak, id: string, nieuw: (s: Stuk) => Stuk): Zaak =>
  met(zaak, o => ({ stukken: o.stukken.map(s => (s.id === id ? nieuw(s) : s)) }))

const metVoorlegging = (zaak: Zaak, stuk: string, voor: string, nieuw: Partial<Voorlegging>): Zaak =>
  metStuk(zaak, stuk, s => ({ ...s, voorgelegd: s.voorgelegd.map(v => (v.voor === voor ? { ...v, ...nieuw } : v)) }))

const metGesprek = (zaak: Zaak, id: string, nieuw: Partial<Hoorgesprek>): Zaak =>
  met(zaak, o => ({ gesprekken: (o.gesprekken ?? []).map(g => (g.id === id ? { ...g, ...nieuw } : g)) }))

const metDeskundige = (zaak: Zaak, id: string, nieuw: Partial<Deskundige>): Zaak =>
  met(zaak, o => ({ deskundigen: (o.deskundigen ?? []).map(d => (d.id === id ? { ...d, ...nieuw } : d)) }))

const wacht = (v: Voorlegging): boolean =>
  v.reactie !== null && v.verwerkt === null && Object.keys(v.reactie.opmerkingen).length > 0

/** Counted where it changes, so that a list need not look into every piece. */
const geteld = (zaak: Zaak): Zaak => {
  const { teVerwerken: _, ...o } = zaak.werk.onderzoek ?? leeg
  const aantal = o.stukken.flatMap(s => s.voorgelegd).filter(wacht).length
  return { ...zaak, werk: { ...zaak.werk, onderzoek: { ...o, ...(aantal > 0 ? { teVerwerken: aantal } : {}) } } }
}

/** So many earlier texts stand at hand; the journal has them all. */
const EERDER = 10

const bewaard = (zaak: Zaak, { soort: _, deel, ...nu }: WerktekstFeit): Zaak =>
  met(zaak, o => {
    const was = o.werkteksten?.[deel]
    const eerder = was ? [{ op: was.op, door: was.door, tekst: was.tekst }, ...was.eerder].slice(0, EERDER) : []
    return { werkteksten: { ...o.werkteksten, [deel]: { ...nu, eerder } } }
  })

export const onderzoekstappen: Stappen<OnderzoekFeit> = {
  OnderzoekAangekondigd: (zaak, { soort: _, ...f }) =>
    met(zaak, o => ({ aankondigingen: [...(o.aankondigingen ?? []), f] })),
  HoorgesprekGepland: (zaak, { soort: _, ...f }) =>
    met(zaak, o => ({ gesprekken: [...(o.gesprekken ?? []), { ...f, gehouden: null, vervallen: null }] })),
  HoorgesprekGehouden: (zaak, { soort: _, id, ...gehouden }) => metGesprek(zaak, id, { gehouden }),
  HoorgesprekVervallen: (zaak, { soort: _, id, ...vervallen }) => metGesprek(zaak, id, { vervallen }),
  WerktekstBewaard: bewaard,
  // What was written on is now fixed: a next piece begins empty.
  StukOpgesteld: (zaak, { soort: _, ...f }) =>
    met(zaak, ({ stukken, werkteksten: { [f.stuk]: __, ...werkteksten } = {} }) => ({
      stukken: [...stukken, { ...f, voorgelegd: [] }],
      werkteksten,
    })),
  StukVoorgelegd: (zaak, { soort: _, stuk, ...f }) =>
    metStuk(zaak, stuk, s => ({ ...s, voorgelegd: [...s.voorgelegd, { ...f, reactie: null, verwerkt: null }] })),
  VoorleggingIngetrokken: (zaak, { soort: _, stuk, voor, ...ingetrokken }) =>
    metVoorlegging(zaak, stuk, voor, { ingetrokken }),
  ReactieGeschreven: (zaak, { soort: _, stuk, voor, ...concept }) => metVoorlegging(zaak, stuk, voor, { concept }),
  ReactieOntvangen: (zaak, { soort: _, stuk, voor, ...reactie }) =>
    geteld(metVoorlegging(zaak, stuk, voor, { reactie })),
  ReactieVerwerkt: (zaak, { soort: _, stuk, voor, ...verwerkt }) =>
    geteld(metVoorlegging(zaak, stuk, voor, { verwerkt })),
  ReactieBeantwoord: (zaak, { stuk, voor, op, door }) => metVoorlegging(zaak, stuk, voor, { beantwoord: { op, door } }),
  DeskundigeGevraagd: (zaak, { soort: _, ...f }) =>
    met(zaak, o => ({ deskundigen: [...(o.deskundigen ?? []), { ...f, ontvangen: null, gewogen: null }] })),
  DeskundigenadviesOntvangen: (zaak, { soort: _, id, ...ontvangen }) => metDeskundige(zaak, id, { ontvangen }),
  DeskundigenadviesGewogen: (zaak, { soort: _, id, ...gewogen }) => metDeskundige(zaak, id, { gewogen }),
  RapportVerzonden: (zaak, { soort: _, ...f }) => met(zaak, o => ({ verzonden: [...(o.verzonden ?? []), f] })),
  CollegeGeadviseerd: (zaak, { soort: _, ...f }) => met(zaak, o => ({ colleges: [...(o.colleges ?? []), f] })),
  RapportAangevuld: (zaak, { soort: _, ...f }) => met(zaak, o => ({ aanvullingen: [...(o.aanvullingen ?? []), f] })),
  RapportVastgesteld: (zaak, { soort: _, ...vastgesteld }) => met(zaak, () => ({ vastgesteld })),
}
