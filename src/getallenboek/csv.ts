import { stringify } from 'csv-stringify/sync'
import { veilig } from '../cijfers/veilig.ts'
import { dagVan } from '../kernel/lokaal.ts'
import type { GegevenGetal } from './domain.ts'

const KOLOMMEN = [
  ...(['gegeven_op', 'ontvanger', 'aan', 'doel', 'cijfer', 'naam', 'definitie', 'van', 'tot'] as const),
  ...(['waarde', 'versie', 'bron', 'telregels', 'protocolversie', 'verschil', 'waarom_precies', 'door'] as const),
  ...(['ingetrokken_op', 'ingetrokken_door', 'ingetrokken_omdat'] as const),
] as const

/** The whole book as CSV, one figure per line. UTF-8 without byte order mark. */
export const boekCsv = (lijst: readonly GegevenGetal[], naamVan: (id: string) => string): Buffer =>
  Buffer.from(
    stringify(
      [
        KOLOMMEN,
        ...lijst.map(g => [
          g.gegevenOp,
          g.ontvanger,
          veilig(g.tekst?.aan ?? ''),
          veilig(g.tekst?.doel ?? ''),
          veilig(g.cijfer ?? ''),
          veilig(g.tekst?.naam ?? ''),
          veilig(g.tekst?.definitie ?? ''),
          g.van,
          g.tot,
          g.waarde,
          g.versie,
          g.bron,
          g.telregels ?? '',
          g.protocolversie ?? '',
          veilig(g.tekst?.verschil ?? ''),
          veilig(g.tekst?.waarom ?? ''),
          veilig(naamVan(g.door)),
          g.ingetrokken ? dagVan(g.ingetrokken.op) : '',
          veilig(g.ingetrokken ? naamVan(g.ingetrokken.door) : ''),
          veilig(g.ingetrokken?.reden ?? ''),
        ]),
      ],
      { record_delimiter: 'windows' },
    ),
  )
