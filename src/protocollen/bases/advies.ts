import type { Kenmerken } from '../../begrippen/kenmerken.ts'
import type { Adviesregels } from '../delen/advies.ts'
import type { Categorie, Protocolversie } from '../protocol.ts'

/** How an incident desk handles questions for advice, and whom it advises itself. */
const advies: Adviesregels = {
  soort: 'adviesvraag',
  uitkomsten: { beantwoord: 'advies_gegeven', behandeld: 'in_behandeling' },
  sluitredenen: { beantwoord: 'advies_gegeven', verwezen: 'overgedragen' },
  gedaanInGesprek: ['ontvangst_bevestigen'],
  geadresseerden: [
    { code: 'beleid', naam: 'Beleid' },
    { code: 'contractmanagement', naam: 'Contractmanagement' },
    { code: 'directie', naam: 'Directie' },
    { code: 'bestuur', naam: 'Bestuur', uitleg: 'De wethouder of de burgemeester.' },
    { code: 'anders', naam: 'Anders' },
  ],
}

/** What a protocol says of advice. A version without that part is read as an incident desk's. */
export const adviesVan = (p: Protocolversie): Adviesregels => p.advies ?? advies

/** What a question can be about; empty when a desk takes no questions. */
export const adviescategorieen = (p: Protocolversie): readonly Categorie[] => {
  const { soort } = adviesVan(p)
  return p.soorten.some(s => s.code === soort) ? p.categorieen.filter(c => c.soorten.includes(soort)) : []
}

export const isAdviesvraag = (k: Pick<Kenmerken, 'soort'>, p: Protocolversie): boolean => k.soort === adviesVan(p).soort
