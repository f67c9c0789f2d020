import type { DemoThread } from './thread.ts';

/** What is sent with the follow-up form. */
export interface FollowUp {
  readonly body: string;
  readonly whatDoing: string;
}

/** The text that the form starts with. */
export function template(thread: DemoThread, isReview: boolean): string {
  const { authority, requester, title, slug } = thread;
  const opening = `Dear ${authority.name},`;
  const closing = `Yours faithfully,\n\n${requester.name}`;
  if (!isReview) return `${opening}\n\n\n\n${closing}`;
  return [
    opening,
    'Please give this to whoever reviews the handling of Freedom of Information requests.',
    `I am asking for an internal review of how ${authority.name} handled my request '${title}'.`,
    ' [ SAY HERE WHAT WAS WRONG ] ',
    `The request and everything written about it can be read at https://www.whatdotheyknow.com/request/${slug}`,
    closing,
  ].join('\n\n');
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function isMixedCase(text: string): boolean {
  const letters = text.replace(/https?:\S+/g, '').replace(/[^A-Za-z]/g, '');
  const capitals = letters.replace(/[a-z]/g, '').length;
  return capitals > 0 && capitals < letters.length * 0.6;
}

/** What the portal objects to in a follow-up; empty when it may be sent. */
export function objections(thread: DemoThread, given: FollowUp): readonly string[] {
  const text = bare(given.body);
  const rules: readonly (readonly [boolean, string])[] = [
    [text === '', 'Please enter your message'],
    [
      text !== '' && text.startsWith(bare(template(thread, given.whatDoing === 'internal_review'))),
      'Please write what you want to say above the sign-off',
    ],
    [/yours\s+(faithfully|sincerely),?\s*$/i.test(given.body), 'Please put your name at the end of your message'],
    [
      text !== '' && !isMixedCase(given.body),
      'Please write with capital and small letters, so that it is easy to read',
    ],
    [!['normal_sort', 'internal_review'].includes(given.whatDoing), 'Please choose what kind of message this is'],
    [
      thread.messages.some(({ kind, text: before }) => kind === 'sent' && bare(before) === text),
      'You have sent that very message before',
    ],
  ];
  return rules.filter(([broken]) => broken).map(([, words]) => words);
}
