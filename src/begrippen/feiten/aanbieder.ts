/** Which providers a case of a supervisor is about, and how they come in. Names are content ids. */
export type AanbiederFeit =
  /** The supervisor settles which organisation it is: by the number with which its people sign in. */
  | ({ soort: 'AanbiederBevestigd'; organisatie?: string } & Genoemd)
  /** Another provider in the chain is asked to take part; `termijn` is that of its own part. */
  | ({ soort: 'KetenpartnerUitgenodigd'; termijn?: string } & Genoemd)
  /** A provider that sent nothing yet was reminded of it. */
  | { soort: 'AanbiederHerinnerd'; partij: string; op: string; door: string }
  /**
   * What the providers wrote for the one timeline may be read by all of them. `samen`: under which id they write the
   * shared part from here on; absent when it was released before there was one.
   */
  | { soort: 'KetendeelVrijgegeven'; op: string; door: string; samen?: string }
  /** A provider of the chain sent its part: content ids by part, and of who signed for its board. */
  | {
      soort: 'KetenbijdrageOntvangen'
      partij: string
      op: string
      delen: Readonly<Record<string, string>>
      bestuurder: string
      /** The file that is its part, when it did not write it here. */
      bijlage?: string
      /** Content ids of who wrote each part; absent where nobody said so. */
      auteurs?: Readonly<Record<string, string>>
      /** Content id of what it had put on the one timeline; absent when nothing. */
      tijdlijn?: string
    }
  /** A way in for a provider that cannot sign in: a code, handed over by a one-time link. */
  | { soort: 'AanbiedertoegangGegeven'; id: string; partij: string; link: string; op: string; door: string }
  | { soort: 'AanbiedertoegangIngetrokken'; id: string; op: string; door: string }

type Genoemd = {
  readonly id: string
  /** Null: it cannot sign in, and comes in with a code only. */
  readonly kenmerk: string | null
  readonly naam: string
  readonly op: string
  readonly door: string
}

type Van<S extends AanbiederFeit['soort']> = Omit<Extract<AanbiederFeit, { soort: S }>, 'soort'>

/** A provider in a case: the one it is about, or another in the chain. */
export type Partij = Genoemd & {
  readonly rol: 'hoofd' | 'keten'
  /** Which organisation it is in the list of the desk; absent when it was settled before this was kept. */
  readonly organisatie?: string
  readonly bijdrage?: Omit<Van<'KetenbijdrageOntvangen'>, 'partij'>
  /** Of another in the chain: the term of its own part. */
  readonly termijn?: string
  /** When it was reminded, oldest first. */
  readonly herinnerd?: readonly string[]
}

type Aanbiedertoegang = Omit<Van<'AanbiedertoegangGegeven'>, 'soort'> & { readonly ingetrokkenOp: string | null }

/** The providers of a case; absent while none was named. */
export type Aanbieders = {
  readonly partijen: readonly Partij[]
  readonly toegangen: readonly Aanbiedertoegang[]
  readonly vrijgegeven?: Van<'KetendeelVrijgegeven'>
}
