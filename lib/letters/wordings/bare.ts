import type { GroundId, Hook, Wording } from '../wording';

/** What is left out for laws whose citations and delays are not read: nothing that rests on an exemption or on an extension is held against anybody. */
export const bare = {
  cites: null,
  extension: {},
  clarified: null,
  help: null,
  exemption: 'exemption',
  qualified: [],
  harm: [],
  confirmOrDeny: [],
  cost: null,
  vexatious: null,
} as const satisfies Partial<Wording>;

/** Of laws whose letters are written in another language: the words for them are in `local`. */
export const abroad = {
  ...bare,
  limit: null,
  review: null,
  complaint: null,
  hooks: {},
} as const satisfies Partial<Wording>;

/** Of a law, what its complaints of silence, delay and gaps rest on. */
export interface Duties {
  /** Citation of the time to answer, and its name as a sentence has it: `section 13(1) of the Act`. */
  readonly time: { readonly section: string; readonly name: string };
  /** What was due by then, after `required`: `a decision by that day`. */
  readonly due: string;
  /** What the law makes of silence, as a sentence; empty where that is not said. */
  readonly silence: string;
  /** Why an answer has to be whole: what holds for a part that was refused. */
  readonly whole: Hook;
}

/** The grounds that hold in every law that sets a time for a whole answer; only what they rest on differs. */
export function dutiesOf({ time, due, silence, whole }: Duties): Readonly<Partial<Record<GroundId, Hook>>> {
  const name = `${time.name.charAt(0).toUpperCase()}${time.name.slice(1)}`;
  const required = `${name} required ${due}.`;
  return {
    'no-response': { section: time.section, says: silence === '' ? required : `${required} ${silence}` },
    unanswered: whole,
    'partly-answered': whole,
    'partly-unclear': whole,
    deferred: { section: time.section, says: `${name} sets one time for the whole of a request.` },
    attachment: { section: whole.section, says: 'Without it I do not have the answer that your letter gives.' },
    late: { section: time.section, says: `That was outside the time in ${time.name}.` },
    unclear: whole,
  };
}
