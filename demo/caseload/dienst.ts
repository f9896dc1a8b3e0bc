import { inLoket } from '../../src/db/verbinding.ts'
import { draagOver } from '../../src/dienst/overdragen.ts'
import { dienstenVan, maandagVan } from '../../src/dienst/rooster.ts'
import { insertRooster } from '../../src/dienst/store.ts'
import { plusDagen } from '../../src/kernel/dag.ts'
import { dagVan } from '../../src/kernel/lokaal.ts'
import { dienstOp } from '../../src/kernel/openingstijd.ts'
import type { Baken } from '../../src/zaken/baken.ts'
import type { Mensen } from './plan.ts'

const om = (lijst: readonly string[], i: number): string => lijst[i % lijst.length] as string

/** The rota of this week and the next, and the handover of the last change of shift, which nobody accepted yet. */
export const vulDienst = async (baken: Baken, loket: string, mensen: Mensen): Promise<void> => {
  const desk = baken.loketten.get(loket)
  const gever = mensen.coordinatoren[0]
  if (!desk || !gever) return
  const nu = baken.klok()
  const maandag = maandagVan(dagVan(nu))
  const diensten = [maandag, plusDagen(maandag, 7)].flatMap(m => dienstenVan(m, desk.openingstijden))
  const regels = diensten.flatMap((d, i) => {
    const deel = { van: d.van, tot: d.tot }
    const wacht = om([...mensen.coordinatoren, ...mensen.procesregisseurs], i)
    const achterwacht = {
      id: baken.nieuwId(),
      gebruiker: wacht,
      taak: 'achterwacht',
      telefoon: '06 00000010',
      ...deel,
    } as const
    const balie = {
      id: baken.nieuwId(),
      gebruiker: om(mensen.medewerkers, i),
      taak: 'loket',
      telefoon: desk.spoedtelefoon,
      ...deel,
    } as const
    return d.open ? [balie, achterwacht] : [achterwacht]
  })
  await inLoket(baken.db, loket, tx => insertRooster(tx, loket, regels))
  const dienst = dienstOp(nu.toISOString(), desk.openingstijden)
  const wie = {
    loket,
    id: gever,
    naam: '',
    rollen: ['coordinator'],
    bevestigdOp: nu.toISOString(),
    herkomst: '',
  } as const
  const opmerking = 'De lijn met de wijkteams Noord stoort. Bel hun algemene nummer.'
  await draagOver(baken, wie, { wissel: dienst.van, tot: dienst.tot, opmerking })
}
