import { legeKenmerken } from '../../begrippen/kenmerken.ts'
import type { Zaak } from '../../begrippen/zaak.ts'

/** A dossier before its first fact. */
export const begin = (loket: string, id: string, nummer: string): Zaak => ({
  loket,
  id,
  nummer,
  procedure: 'incident',
  protocolversie: 0,
  status: 'ontvangen',
  kenmerken: legeKenmerken,
  screening: null,
  vertrouwelijkheid: 'gewoon',
  behandelaar: null,
  team: [],
  meldingen: [],
  ontvangenOp: '',
  gescreendOp: null,
  geslotenOp: null,
  sluitreden: null,
  taken: [],
  termijnen: [],
  werk: {},
  versie: 0,
})
