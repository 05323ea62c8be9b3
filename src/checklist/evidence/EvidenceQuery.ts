/** The stems of a phrase, in order. */
export type Phrase = readonly string[];

/** One way of saying a thing: of every part, one of its phrases. */
export type EvidenceQuery = readonly (readonly Phrase[])[];
