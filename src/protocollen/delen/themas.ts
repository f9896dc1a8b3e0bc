import { z } from 'zod'
import { optie } from '../waarden.ts'

/** What a desk learns from cases, as themes to put on a dossier. */
export const themas = z.array(optie).min(1)
export type Themas = z.infer<typeof themas>
