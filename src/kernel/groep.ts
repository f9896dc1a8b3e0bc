/** One that waits for its turn, with whom to tell how it went. */
type Wachtende<V> = { readonly v: V; readonly klaar: () => void; readonly mis: (fout: unknown) => void }

/**
 * Does together what is asked at about the same time: who comes while a group is under way goes along with the next.
 * Resolves when the group in which it went is done. When a group fails each of it is tried alone, so that nobody fails by
 * another's fault; so `doe` must be able to do the same twice.
 */
export const inGroepen = <V>(
  doe: (groep: readonly V[]) => Promise<void>,
  hoogstens: number,
): ((v: V) => Promise<void>) => {
  const wachtend: Wachtende<V>[] = []
  let onderweg = false

  const alleen = (w: Wachtende<V>): Promise<void> => doe([w.v]).then(w.klaar, w.mis)
  const stuur = async (groep: readonly Wachtende<V>[]): Promise<void> => {
    try {
      await doe(groep.map(w => w.v))
      for (const w of groep) w.klaar()
    } catch (fout) {
      if (groep.length === 1) groep[0]?.mis(fout)
      else await Promise.all(groep.map(alleen))
    }
  }
  const ga = async (): Promise<void> => {
    onderweg = true
    while (wachtend.length > 0) await stuur(wachtend.splice(0, hoogstens))
    onderweg = false
  }
  return v =>
    new Promise((klaar, mis) => {
      wachtend.push({ v, klaar, mis })
      // A moment later: who asks in the same turn goes along at once.
      if (!onderweg) {
        onderweg = true
        setImmediate(ga)
      }
    })
}
