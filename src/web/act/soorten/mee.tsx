import type { ReactNode } from 'react'
import { Verborgen } from '../../onderdelen/formulier/formulier.tsx'
import { veld } from '../../route/verzoek.ts'
import type { Velden } from '../act.ts'
import type { Vraag } from '../vragen.tsx'
import { ja } from './basis.ts'

/** What the page was opened with travels along unseen; `toon` says what it is. */
export const meegestuurd = (toon?: (v: Velden) => ReactNode): Vraag<string> => ({
  vraag: (naam, v) => (
    <>
      <Verborgen velden={{ [naam]: veld(v.f, naam) }} />
      {toon?.(v)}
    </>
  ),
  lees: (naam, { f }) => ja(veld(f, naam)),
})
