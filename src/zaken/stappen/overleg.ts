import type { OverlegFeit } from '../../begrippen/feiten/overleg.ts'
import type { Afspraak, Deelnemer, Overleg, Overlegdeel } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const leeg: Overlegdeel = { overleggen: [], deelnemers: [], afspraken: [], zorgconsul: [], zorg: [], verwezen: [] }

const met = (z: Zaak, nieuw: (d: Overlegdeel) => Partial<Overlegdeel>): Zaak => {
  const deel = z.werk.overleg ?? leeg
  return { ...z, werk: { ...z.werk, overleg: { ...deel, ...nieuw(deel) } } }
}

const wijzig = <T extends { readonly id: string }>(lijst: readonly T[], id: string, nieuw: Partial<T>): readonly T[] =>
  lijst.map(l => (l.id === id ? { ...l, ...nieuw } : l))

const overleg = (z: Zaak, id: string, nieuw: Partial<Overleg>) =>
  met(z, d => ({ overleggen: wijzig(d.overleggen, id, nieuw) }))
const deelnemer = (z: Zaak, id: string, nieuw: Partial<Deelnemer>) =>
  met(z, d => ({ deelnemers: wijzig(d.deelnemers, id, nieuw) }))
const afspraak = (z: Zaak, id: string, nieuw: Partial<Afspraak>) =>
  met(z, d => ({ afspraken: wijzig(d.afspraken, id, nieuw) }))

/** What the facts of meetings, agreements and escalation do to a dossier. */
export const overlegstappen: Stappen<OverlegFeit> = {
  OverlegGepland: (z, { soort: _, op: __, door: ___, ...f }) =>
    met(z, d => ({ overleggen: [...d.overleggen, { ...f, status: 'gepland', verslag: null }] })),
  OverlegVerzet: (z, f) => overleg(z, f.id, { wanneer: f.wanneer }),
  OverlegAfgezegd: (z, f) => overleg(z, f.id, { status: 'afgezegd' }),
  DeelnemerUitgenodigd: (z, { soort: _, door: __, ...f }) =>
    met(z, d => ({ deelnemers: [...d.deelnemers, { ...f, komt: null, was: null }] })),
  UitnodigingVerstuurd: (z, { deelnemer: id, link, waarvoor, op }) =>
    met(z, d => ({
      deelnemers: d.deelnemers.map(p =>
        p.id === id ? { ...p, mails: [...(p.mails ?? []), { link, waarvoor, op }] } : p,
      ),
    })),
  DeelnemerTeBellen: (z, f) => deelnemer(z, f.deelnemer, { teBellen: f.waarvoor }),
  DeelnemerGebeld: (z, f) =>
    met(z, d => ({
      deelnemers: d.deelnemers.map(({ teBellen, ...p }) =>
        p.id === f.deelnemer || teBellen === undefined ? p : { ...p, teBellen },
      ),
    })),
  DeelnemerAntwoordde: (z, f) => deelnemer(z, f.id, { komt: f.komt }),
  OverlegGehouden: (z, f) =>
    met(overleg(z, f.id, { status: 'gehouden', verslag: f.verslag }), d => ({
      deelnemers: d.deelnemers.map(p => (p.overleg === f.id ? { ...p, was: f.aanwezig.includes(p.id) } : p)),
    })),
  AfspraakGemaakt: (z, { soort: _, op: __, door: ___, ...f }) =>
    met(z, d => ({ afspraken: [...d.afspraken, { ...f, status: 'open', toelichting: null }] })),
  AfspraakAfgerond: (z, f) => afspraak(z, f.id, { status: f.uitkomst, toelichting: f.toelichting }),
  ZorgconsulGevraagd: (z, { soort: _, door: __, ...f }) =>
    met(z, d => ({ zorgconsul: [...d.zorgconsul, { ...f, antwoord: null, vervolg: null, beantwoordOp: null }] })),
  ZorgconsulAntwoordde: (z, f) =>
    met(z, d => ({
      zorgconsul: wijzig(d.zorgconsul, f.id, { antwoord: f.antwoord, vervolg: f.vervolg, beantwoordOp: f.op }),
    })),
  ZorgGestart: (z, { soort: _, op: __, door: ___, ...f }) => met(z, d => ({ zorg: [...d.zorg, f] })),
  MelderVerwezen: (z, { soort: _, door: __, ...f }) => met(z, d => ({ verwezen: [...d.verwezen, f] })),
}
