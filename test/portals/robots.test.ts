import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRobots } from '../../lib/portals/robots';

const rules = `# A site
User-agent: Greedybot
Disallow: /

User-agent: *
User-agent: slowbot
Crawl-delay: 4
Disallow: */feed/
Disallow: /request/*/response/   # files
Disallow: /body/*/view_email$
Disallow: /private
Allow: /private/but-this
Disallow:
`;

describe('what a site asks of programs', () => {
  it.each<[path: string, allowed: boolean, reason: string]>([
    ['/request/lamp_posts', true, 'nothing speaks of it'],
    ['/request/lamp_posts.json', true, 'nor of its data'],
    ['/feed/user/ada', false, 'a star stands for nothing too'],
    ['/cy/feed/user/ada', false, 'and for anything'],
    ['/request/x/response/1/attach', false, 'a star in the middle'],
    ['/request/response', true, 'the slash behind the star is wanted'],
    ['/body/x/view_email', false, 'to the end'],
    ['/body/x/view_email?y', true, 'and not beyond it'],
    ['/private', false, 'as it begins'],
    ['/private/but-this', true, 'the longer rule holds'],
  ])('%s: %s, since %s', (path, allowed) => {
    expect(readRobots(rules).allows(path)).toBe(allowed);
  });

  it.each<[text: string, delay: number | null, reason: string]>([
    [rules, 4, 'that of the group for all'],
    ['User-agent: a\nCrawl-delay: 9\n\nUser-agent: *\nDisallow: /x', null, "another's"],
    ['User-agent: *\nCrawl-delay: soon', null, 'no number'],
    ['<html>Not found</html>', null, 'no such file'],
    ['', null, 'empty'],
  ])('the delay of %j is %s: %s', (text, delay) => {
    expect(readRobots(text).delay).toBe(delay);
  });

  it('an equally long permission wins', () => {
    expect(readRobots('User-agent: *\nDisallow: /a\nAllow: /a').allows('/a')).toBe(true);
  });

  it('any text is read, and nothing is forbidden that no rule names', () => {
    fc.assert(
      fc.property(fc.string(), fc.webPath(), (text, path) => {
        const { allows } = readRobots(text);
        if (!/disallow/i.test(text)) expect(allows(path)).toBe(true);
      }),
    );
  });
});
