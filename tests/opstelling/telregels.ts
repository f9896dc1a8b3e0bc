import type { Insertable } from 'kysely'
import type { TelregelRij } from '../../src/db/tabellen/loket.ts'
import { inLoket } from '../../src/db/verbinding.ts'
import { uuidv7 } from '../../src/kernel/ids.ts'
import type { Baken } from '../../src/zaken/baken.ts'

export const telregel = (loket: string, anders: Partial<Insertable<TelregelRij>> = {}): Insertable<TelregelRij> => {
  const id = uuidv7()
  return {
    loket,
    id,
    nummer: id,
    ontvangen_op: '2022-06-15T10:00:00Z',
    soort: 'incident',
    categorie: 'gog_fysiek',
    kader: 'wmo',
    melder_type: 'wijkteam',
    organisatie: null,
    minderjarig: false,
    onderdak: false,
    gemeente: '0599',
    vier_p: [],
    uitkomst: null,
    gescreend_op: null,
    gesloten_op: null,
    zaak: null,
    herkomst: 'import',
    ...anders,
  }
}

/** Puts telregels in the register of a desk as they are. */
export const zetTelregels = (baken: Baken, loket: string, regels: readonly Insertable<TelregelRij>[]): Promise<void> =>
  inLoket(baken.db, loket, async tx => {
    await tx
      .insertInto('telregel')
      .values([...regels])
      .execute()
  })

/** Organisations with these names; gives their ids, in order. */
export const zetOrganisaties = (baken: Baken, loket: string, namen: readonly string[]): Promise<string[]> =>
  inLoket(baken.db, loket, async tx => {
    const rijen = namen.map(naam => ({
      loket,
      id: uuidv7(),
      naam,
      type: null,
      geldig_van: '2020-01-01',
      geldig_tot: null,
    }))
    await tx.insertInto('organisatie').values(rijen).execute()
    return rijen.map(r => r.id)
  })
