import type { Themas } from '../delen/themas.ts'
import type { Protocolversie } from '../protocol.ts'

/** The themes that came back in what an incident desk learned from its cases. */
const themas: Themas = [
  {
    code: 'samenwerking_overdracht',
    naam: 'Samenwerking en overdracht',
    uitleg: 'Wie deed wat, en ging het goed toen iemand anders het overnam?',
  },
  {
    code: 'complexe_casus_of_proces',
    naam: 'Complexe casus of complex proces',
    uitleg: 'Was de situatie zelf ingewikkeld, of maakten wij het ingewikkeld?',
  },
  {
    code: 'informatie_delen',
    naam: 'Informatie delen',
    uitleg: 'Wist iedereen op tijd wat nodig was, en mocht dat?',
  },
  {
    code: 'eigen_processen_opschalen',
    naam: 'Eigen processen en opschalen',
    uitleg: 'Kende men de eigen afspraken, en schaalde men op tijd op?',
  },
]

/** The themes of a protocol. A version without that part has those of an incident desk. */
export const themasVan = (p: Pick<Protocolversie, 'themas'>): Themas => p.themas ?? themas

export const themanaam = (p: Pick<Protocolversie, 'themas'>, code: string): string =>
  themasVan(p).find(t => t.code === code)?.naam ?? code
