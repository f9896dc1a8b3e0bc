import type { ColumnType } from 'kysely'

/** A jsonb column: read as unknown, written as text. */
export type JsonKolom = ColumnType<unknown, string, string>
