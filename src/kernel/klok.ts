/** The only place that asks the machine what time it is. */
export type Klok = () => Date

export const systeemklok: Klok = () => new Date()
