import type { Protocolversie } from '../protocol.ts'
import type { Fout } from './fout.ts'

const keuzevragen = (v: Protocolversie, pad: string): Fout[] =>
  v.categorieen.flatMap((categorie, i) =>
    categorie.vragen.flatMap((vraag, j) => {
      const plek = `${pad}.categorieen[${i}].vragen[${j}]`
      if (vraag.type === 'keuze' && !vraag.opties)
        return [{ pad: plek, fout: 'Voeg "opties" toe: een keuze heeft die nodig.' }]
      if (vraag.type !== 'keuze' && vraag.opties)
        return [{ pad: `${plek}.opties`, fout: 'Haal "opties" weg, of maak er een keuze van.' }]
      return []
    }),
  )

const soorten = (v: Protocolversie, pad: string): Fout[] =>
  v.soorten.flatMap(({ code }, i) => {
    const plek = `${pad}.soorten[${i}].code`
    const gekozen = v.categorieen.some(c => c.soorten.includes(code))
    const uitkomst = v.uitkomsten.some(u => u.soorten === undefined || u.soorten.includes(code))
    return [
      ...(gekozen ? [] : [{ pad: plek, fout: `Geef minstens één categorie de soort "${code}".` }]),
      ...(uitkomst ? [] : [{ pad: plek, fout: `Maak minstens één uitkomst mogelijk voor de soort "${code}".` }]),
    ]
  })

/** A desk can do its work: whatever comes in can be classified, taken up and closed. */
export const controleerVolledigheid = (versie: Protocolversie, pad: string): Fout[] => [
  ...keuzevragen(versie, pad),
  ...soorten(versie, pad),
  ...(versie.uitkomsten.some(u => u.naar === 'in_behandeling')
    ? []
    : [{ pad: `${pad}.uitkomsten`, fout: 'Voeg een uitkomst toe die naar "in_behandeling" gaat.' }]),
]
