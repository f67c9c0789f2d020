import { onceForText } from '../../../thread/once';
import { readStem } from '../../words';

const UNIT = String.raw`(?:f\.?t\.?e\.?s?|w\.?t\.?e\.?s?|(?:full|whole)[- ]time[- ]equivalents?)(?![\p{L}])`;
/** `9.5 FTE`, `4.8 whole time equivalent`: so many posts. */
const POSTS = new RegExp(String.raw`\d[\d.]*[^\S\n]?${UNIT}|\b${UNIT}(?: of|:)? \d`, 'iu');
const FIGURES = new RegExp(
  String.raw`\d[\d.]*[^\S\n]?${UNIT}(?:,? (?:of|in) (?:which|whom) [^.;]{0,80})?|\b${UNIT}(?: of|:)? \d[\d.]*`,
  'giu',
);

/** Whether a sentence counts posts. */
export const countsPosts = onceForText((sentence) => POSTS.test(sentence));

/** A sentence without its figures for posts, which count nothing else. */
export function leavePosts(sentence: string): string {
  return sentence.replace(FIGURES, ' ');
}

/** What is counted, before it is said where or when: `podiatrist posts`, `women firefighters`. */
const COUNTED =
  /\b(?:how many|numbers? of|total of|count of|what is the (?:current )?)\s+((?:(?!(?:were|was|are|is|did|do|does|have|has|had|of|in|on|at|for|from|by|with|to|made|held|that|which)\b)[\p{L}’'()/-]+\s*){1,6})/iu;
const PEOPLE =
  /\b(?:posts?|staff\w*|vacanc\w+|positions?|roles?|jobs?|f\.?t\.?e\.?|w\.?t\.?e\.?|equivalents?|establishment|headcount|workforce|people|persons|employees|women|men|team|\p{L}{3,}(?:ers|ors|ists|ians|nurses|[wd]ives|ants|ees|men|women|clerks|guards|wardens))\b/iu;

/** Whether a question counts people or posts; where what it counts cannot be told, it may. */
export const mayCountPosts = onceForText((question) => {
  const counted = COUNTED.exec(question)?.[1];
  return counted === undefined || PEOPLE.test(counted) || /\b(?:staff|posts?|employed|fte|wte)\b/i.test(question);
});

/** What a figure for posts speaks of, in whatever words. */
export const OF_POSTS: readonly string[] = ['post', 'staff', 'position', 'vacancy', 'employed'].map(readStem);
