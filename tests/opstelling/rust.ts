import { setTimeout as wacht } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** A machine that was busy making the setup sheds its first requests (503): what is asked after this is answered. */
export const totRust = async (app: FastifyInstance, pad: string): Promise<void> => {
  for (let i = 0; i < 50 && (await app.inject(pad)).statusCode === 503; i++) await wacht(200)
}
