import { hkdfSync } from 'node:crypto'

/**
 * A key that follows from a secret which only its holder has, such as an access code of eighty random bits. The
 * purpose keeps keys apart that come from one secret.
 */
export const sleutelUit = (geheim: string, doel: string): Buffer =>
  Buffer.from(hkdfSync('sha256', geheim, '', doel, 32))
