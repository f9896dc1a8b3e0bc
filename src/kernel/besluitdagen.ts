import type { Dag } from './dag.ts'

/** A day that a royal decree equates with a holiday (Atw art. 3 lid 3), with the decree it stands in. */
export type Besluitdag = { dag: Dag; bron: string }

const uit = (bron: string, ...dagen: Dag[]): Besluitdag[] => dagen.map(dag => ({ dag, bron }))

/**
 * The decree days known when this was written; the desk's table starts from it and is added to by import.
 * Not known: 2020, 2021 and from 2029. A day outside this list is an ordinary day until someone adds it.
 */
export const BEKENDE_BESLUITDAGEN: readonly Besluitdag[] = [
  ...uit(
    'Besluit van 31 oktober 2016 (Stcrt. 2016, 58653)',
    ...['2017-04-28', '2017-05-26', '2018-05-11', '2018-12-24', '2018-12-31', '2019-05-31', '2019-12-27'],
  ),
  ...uit('Besluit gelijkstelling van 27 mei 2022 met een algemeen erkende feestdag', '2022-05-27'),
  ...uit(
    'Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025',
    ...['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
  ),
  ...uit(
    'Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028',
    ...['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
  ),
]
