/** The rows of every table in a Markdown text, as cells; without heads and rules. */
export const rijen = (tekst: string): string[][] =>
  tekst
    .split('\n')
    .filter(
      (regel, i, alle) =>
        regel.startsWith('|') && !/^\|[-|: ]+\|$/.test(regel) && !/^\|[-|: ]+\|$/.test(alle[i + 1] ?? ''),
    )
    .map(regel =>
      regel
        .slice(1, regel.lastIndexOf('|'))
        .split('|')
        .map(cel => cel.trim()),
    )

/** What a Markdown text links to within the project, without anchors; addresses of the web left aside. */
export const verwijzingen = (tekst: string): string[] =>
  [...tekst.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(m => (m[1] ?? '').split('#')[0] ?? '')
    .filter(naar => naar !== '' && !/^[a-z]+:/.test(naar))
