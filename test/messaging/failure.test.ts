import { expect, test } from 'vitest';
import { failureOf } from '../../lib/messaging/failure';

const named = (name: string, more: object = {}) => Object.assign(new Error('No.'), { name }, more);

test.each<[name: string, error: unknown, code: string]>([
  ['a full disk', new DOMException('', 'QuotaExceededError'), 'storage-full'],
  [
    'a full disk inside an aborted transaction',
    named('AbortError', { inner: named('QuotaExceededError') }),
    'storage-full',
  ],
  ['a full disk as the cause', named('Error', { cause: new DOMException('', 'QuotaExceededError') }), 'storage-full'],
  ['a newer database', new DOMException('', 'VersionError'), 'database-newer'],
  [
    'a newer database that could not be opened',
    named('OpenFailedError', { inner: named('VersionError') }),
    'database-newer',
  ],
  ['a database closed underfoot', named('DatabaseClosedError'), 'database-gone'],
  [
    'a database closed since it is newer',
    named('DatabaseClosedError', { inner: named('VersionError') }),
    'database-newer',
  ],
  ['a private mode', new DOMException('', 'InvalidStateError'), 'storage-blocked'],
  ['a setting', new DOMException('', 'SecurityError'), 'storage-blocked'],
  ['a browser without a database', named('MissingAPIError'), 'storage-blocked'],
  ['a broken profile', named('UnknownError'), 'storage-blocked'],
  ['a mistake of ours', new TypeError('x is undefined'), 'unexpected'],
  ['nothing', undefined, 'unexpected'],
  [
    'an error that causes itself',
    Object.assign(named('Loop'), {
      get cause() {
        return this;
      },
    }),
    'unexpected',
  ],
])('%s', (_name, error, code) => {
  const failure = failureOf(error);
  expect(failure.code).toBe(code);
  expect(failure.words).toMatch(/^[A-Z].{30,}[.)]$/s);
});
