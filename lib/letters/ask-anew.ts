import { responseOn } from '../law/lawful';
import { sayTerm } from '../law/say';
import { dueFromToday } from './anew';
import type { Brief } from './brief';
import { sayDay } from './phrase';

/** A request for help, with the duty to give it where the law has one. */
export function writeHelp({ wording }: Brief, please: string, rest: string): string {
  return `${please}${wording.help === null ? '' : `, as ${wording.help} requires`}${rest}`;
}

/** The time that a new request has, with its last day if it arrives today; empty where that cannot be counted. */
export function writeTime(brief: Brief, lead: string): string {
  const { regime, wording, today } = brief;
  const due = dueFromToday(brief, 'request');
  if (regime === null || due === null || wording.limit === null) return '';
  const told = `${lead} ${wording.limit} allows ${sayTerm(responseOn(regime, today))}.`;
  return `${told} If you receive it today, ${sayDay(today)}, the last day is ${sayDay(due)}.`;
}
