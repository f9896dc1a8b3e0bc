import { plusDagen } from '../../src/kernel/dag.ts'
import { dagVan } from '../../src/kernel/lokaal.ts'
import { overdrachtVoorstellen } from '../../src/regie/overdracht.ts'
import { afspraakMaken, deelnemerUitnodigen, overlegHouden, overlegPlannen } from '../../src/regie/overleg.ts'
import type { Stap } from '../../src/zaken/bulk/geschiedenis.ts'
import { type Hand, schrijf, stap } from './hand.ts'
import { DAG, MINUUT, plus, UUR, werkmoment } from './rooster.ts'

const plan = (h: Hand, op: string, wanneer: string, doel: string): Stap => {
  const waar = schrijf(h, 'waar', 'Stadskantoor, kamer 3.12')
  const voorzitter = schrijf(h, 'voorzitter', 'De procesregisseur van het loket')
  const waarover = schrijf(h, 'doel', doel)
  const invoer = { vorm: 'ketenoverleg', wanneer, online: true } as const
  return stap(
    op,
    h.wie,
    'overlegPlannen',
    (zaak, ctx) =>
      overlegPlannen(zaak, { ...invoer, waar: waar.id, voorzitter: voorzitter.id, doel: waarover.id }, ctx),
    [waar, voorzitter, waarover],
  )
}

const nodig = (h: Hand, op: string, wie: string): Stap => {
  const t = schrijf(h, 'wie', wie)
  return stap(
    op,
    h.wie,
    'deelnemerUitnodigen',
    (zaak, ctx) => {
      const overleg = zaak.werk.overleg?.overleggen.at(-1)?.id ?? ''
      return deelnemerUitnodigen(zaak, { overleg, wie: t.id, hoe: 'telefoon' }, ctx)
    },
    [t],
  )
}

const verslag = (h: Hand, op: string): Stap => {
  const t = schrijf(
    h,
    'verslag',
    'Het gezin blijft bij elkaar. Het wijkteam zoekt een plek voor de nachten, de woningstichting wacht met stappen tot de brief van de burgemeester.',
  )
  return stap(
    op,
    h.wie,
    'overlegHouden',
    (zaak, ctx) => {
      const { overleggen = [], deelnemers = [] } = zaak.werk.overleg ?? {}
      const overleg = overleggen.at(-1)?.id ?? ''
      return overlegHouden(zaak, { overleg, aanwezig: deelnemers.slice(0, 2).map(d => d.id), verslag: t.id }, ctx)
    },
    [t],
  )
}

const spreekAf = (
  h: Hand,
  op: string,
  wat: string,
  wie: { eigenaar?: string; partner?: string },
  dag: string,
): Stap => {
  const t = schrijf(h, 'wat', wat)
  const p = wie.partner === undefined ? null : schrijf(h, 'partner', wie.partner)
  return stap(
    op,
    h.wie,
    'afspraakMaken',
    (zaak, ctx) => {
      const overleg = zaak.werk.overleg?.overleggen.at(-1)?.id ?? null
      const eigenaar = wie.eigenaar ?? null
      return afspraakMaken(zaak, { overleg, wat: t.id, eigenaar, partner: p?.id ?? null, uiterlijk: dag }, ctx)
    },
    p ? [t, p] : [t],
  )
}

const draagOver = (h: Hand, op: string, aan: string): Stap => {
  const t = schrijf(
    h,
    'overdracht',
    'Ik ben vanaf maandag drie weken weg. De brief van de burgemeester komt nog; het wijkteam is gebeld.',
  )
  const invoer = { aan, kanBehandelen: true, toelichting: t.id, blijft: true }
  return stap(op, h.wie, 'overdrachtVoorstellen', (zaak, ctx) => overdrachtVoorstellen(zaak, invoer, ctx), [t])
}

/** A meeting that was held, with an agreement that is late; one that comes; and a colleague who is asked to take over. */
export const voerRegie = (h: Hand): Stap[] => {
  const open = h.z.desk.openingstijden
  const op = (uren: number, minuten = 0) => werkmoment(plus(h.vanaf, uren * UUR + minuten * MINUUT), open, 10 + minuten)
  const dag = (n: number) => plusDagen(dagVan(h.vanaf), n)
  const ander = h.z.mensen.medewerkers.find(m => m !== h.wie) ?? h.wie
  return [
    plan(h, op(3), op(26), 'Waar slaapt het gezin, en wie doet wat tot de burgemeester beslist?'),
    nodig(h, op(3, 5), 'Wijkteam, gezinscoach'),
    nodig(h, op(3, 10), 'Woningstichting, consulent'),
    nodig(h, op(3, 15), 'Politie, wijkagent'),
    verslag(h, op(28)),
    spreekAf(h, op(28, 5), 'Een plek regelen voor de nachten.', { partner: 'Wijkteam' }, dag(2)),
    spreekAf(h, op(28, 10), 'De school van de kinderen bellen.', { eigenaar: h.wie }, dag(9)),
    plan(h, op(50), werkmoment(plus(h.z.nu, 2 * DAG), open, 30), 'Hoe staat het er na een week voor?'),
    draagOver(h, op(52), ander),
  ]
}
