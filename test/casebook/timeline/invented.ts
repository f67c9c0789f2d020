import type { Bar } from '../../../components/casebook/timeline/bars';
import { dayOf } from '../../../components/casebook/timeline/scale';
import type { Flag, Mark, Story } from '../../../components/casebook/timeline/story';

/** 1 January 2020. */
const START = 18_262;

export function markOn(day: string | null, at = 0, part: Partial<Mark> = {}): Mark {
  const messageId = `incoming-${at}`;
  return { messageId, day, party: 'authority', author: 'Wexmouth', title: 'Reply', did: '', tone: 'neutral', ...part };
}

export function flagOn(day: string, id = 'flag'): Flag {
  return { id, day, is: 'open', says: '', messageId: null };
}

export function barOf(from: string, to: string, part: Partial<Bar> = {}): Bar {
  const label = 'Reply: met, due 1 May 2025';
  const pieces = [{ is: 'time', from, to }] as const;
  return {
    id: `${from} ${to}`,
    what: 'response',
    tone: 'good',
    label,
    says: label,
    from,
    to,
    due: to,
    isEndless: false,
    pieces,
    ...part,
  };
}

export function storyOf(part: Partial<Story>): Story {
  return { marks: [], flags: [], bars: [], today: '2020-01-01', ...part };
}

/** The day so many days after the first of 2020. */
export function dayAfter(days: number): string {
  return dayOf(START + days);
}
