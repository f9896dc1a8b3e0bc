/** Where one is in a form of several pages. The names are there for who wants to know what comes. */
export const Stappen = ({ stap, namen }: { stap: number; namen: readonly string[] }) => (
  <div className="baken-voortgang">
    <p className="baken-voortgang__tekst">
      Stap {stap} van {namen.length}: <strong>{namen[stap - 1]}</strong>
    </p>
    <progress className="baken-voortgang__balk" value={stap} max={namen.length} aria-hidden="true" />
  </div>
)
