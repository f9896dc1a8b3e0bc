import type { Vermissing, VermissingFeit } from '../../begrippen/feiten/vermissing.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const leeg: Vermissing = {
  beoordeling: null,
  opvolgingen: [],
  weging: null,
  opsporingen: [],
  terugkeer: null,
  gestopt: null,
  nazorg: null,
}

const met = (zaak: Zaak, nieuw: (v: Vermissing) => Partial<Vermissing>): Zaak => {
  const nu = zaak.werk.vermissing ?? leeg
  return { ...zaak, werk: { ...zaak.werk, vermissing: { ...nu, ...nieuw(nu) } } }
}

/** Whether somebody who was back is gone again, from this moment. */
export const isOpnieuwWeg = (v: Vermissing | undefined, sinds: string): boolean =>
  v?.terugkeer !== undefined && v.terugkeer !== null && sinds > v.terugkeer.terugOp

export const vermissingstappen: Stappen<VermissingFeit> = {
  // Gone again after a return: what was found out the time before stands in the timeline.
  VermissingBeoordeeld: (z, { soort: _, ...beoordeling }) =>
    met(z, v => (isOpnieuwWeg(v, beoordeling.sinds) ? { ...leeg, beoordeling } : { beoordeling })),
  VermissingOpgevolgd: (z, { soort: _, ...f }) => met(z, v => ({ opvolgingen: [...v.opvolgingen, f] })),
  VermissingGewogen: (z, { soort: _, ...weging }) => met(z, () => ({ weging })),
  OpsporingGevraagd: (z, { soort: _, ...f }) =>
    met(z, v => ({ opsporingen: [...v.opsporingen, { ...f, antwoord: null }] })),
  OpsporingBeantwoord: (z, { id, uitkomst, toelichting, op }) =>
    met(z, v => ({
      opsporingen: v.opsporingen.map(o => (o.id === id ? { ...o, antwoord: { uitkomst, op, toelichting } } : o)),
    })),
  TerugkeerVastgelegd: (z, { soort: _, ...terugkeer }) => met(z, () => ({ terugkeer })),
  VermissingNazorgVastgelegd: (z, { soort: _, ...nazorg }) => met(z, () => ({ nazorg })),
  VermissingOpvolgingGestopt: (z, { soort: _, ...gestopt }) => met(z, () => ({ gestopt })),
}
