import { totalmem } from 'node:os'

const mb = 1024 * 1024

/** In MB, within a container's limit. */
const geheugen = (): number => {
  const grens = process.constrainedMemory()
  return Math.min(totalmem(), grens > 0 ? grens : Number.POSITIVE_INFINITY) / mb
}

const tussen = (laag: number, hoog: number, waarde: number) => Math.round(Math.min(hoog, Math.max(laag, waarde)))

/** Written into postgresql.conf once, by initdb: an operator may tune them there. */
export const afstelling = (): Record<string, string> => ({
  max_connections: '100',
  shared_buffers: `${tussen(64, 1024, geheugen() / 8)}MB`,
  effective_cache_size: `${tussen(256, 65_536, geheugen() / 2)}MB`,
  work_mem: '8MB',
  maintenance_work_mem: `${tussen(64, 256, geheugen() / 16)}MB`,
  random_page_cost: '1.1',
  jit: 'off',
  max_wal_size: '1GB',
  min_wal_size: '80MB',
  checkpoint_timeout: '15min',
  wal_level: 'minimal', // nobody replicates this one; backups are Baken's own
  max_wal_senders: '0',
  autovacuum_naptime: '30s',
})

/**
 * Given at every start, above any file: what must hold. The log tells what the server does and never what a statement
 * or a refused row says, since those can hold names.
 */
export const vast = (log: string): Record<string, string> => ({
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C', // the texts that we recognise in the log
  logging_collector: 'on',
  log_destination: 'stderr',
  log_directory: log,
  log_filename: 'postgres-%u.log', // one per weekday: a week is kept
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  log_file_mode: '0600',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
})

export const alsOpties = (instellingen: Record<string, string>): string[] =>
  Object.entries(instellingen).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`])
