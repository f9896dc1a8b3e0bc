/** The kinds of procedure: what a desk does with what comes in. A desk is of one kind; its protocol fills it. */
export const procedures = ['incident', 'toezicht'] as const
export type Procedure = (typeof procedures)[number]
