/** An act of less confidence is a guess: the message may be something else. */
export const GUESS = 0.6;
