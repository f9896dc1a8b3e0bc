/** Takes an exact number of bytes at a time from a stream; null when it has fewer left. */
export const byteLezer = (bron: AsyncIterable<Buffer>): ((n: number) => Promise<Buffer | null>) => {
  const stroom = bron[Symbol.asyncIterator]()
  let delen: Buffer[] = []
  let lengte = 0
  return async n => {
    while (lengte < n) {
      const { value, done } = await stroom.next()
      if (done) return null
      delen.push(value)
      lengte += value.length
    }
    const alles = delen.length === 1 ? (delen[0] as Buffer) : Buffer.concat(delen)
    delen = [alles.subarray(n)]
    lengte -= n
    return alles.subarray(0, n)
  }
}
