import { verstuurtaakVan } from '../protocollen/bases/wmo/onderzoek.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Werkregel } from './store.ts'

type Deel = Pick<Werkregel, 'te_beoordelen' | 'meer_tijd' | 'te_keuren' | 'taken'>

/** What waits for somebody of the desk without a term of its own: in words, and the page of the dossier to do it. */
const WACHT: readonly {
  readonly als: (r: Deel, p: Protocolversie) => boolean
  readonly tekst: string
  readonly pad: string
}[] = [
  { als: r => r.te_beoordelen, tekst: 'Rapport te beoordelen', pad: '/zelfonderzoek' },
  { als: r => r.meer_tijd, tekst: 'Vraag om meer tijd', pad: '/zelfonderzoek' },
  { als: (r, p) => r.taken.includes(verstuurtaakVan(p)), tekst: 'Rapport te sturen', pad: '/onderzoek' },
  { als: r => r.te_keuren, tekst: 'Deling te keuren', pad: '/delen' },
]

export const wachtOp = (r: Deel, p: Protocolversie) => WACHT.filter(w => w.als(r, p))
