import { judge, type CaseResult } from '../../../host/conformance/judge';

const result = (name: string, agrees: boolean): CaseResult => ({ name, agrees, expected: 1, found: 2 });
const because = (name: string) => ({ case: name, reason: 'for the sake of the example' });

describe('judge', () => {
  it('is content with what went well, and with a failure that is listed', () => {
    const results = [result('a/b/well', true), result('a/b/listed', false)];
    expect(judge(results, [because('a/b/listed')])).toEqual({
      unexpectedFailures: [],
      unexpectedSuccesses: [],
      noSuchCase: [],
    });
  });

  it('tells a failure that is not listed', () => {
    const failed = result('a/b/failed', false);
    expect(judge([failed], []).unexpectedFailures).toEqual([failed]);
  });

  it('tells a difference that is none', () => {
    expect(judge([result('a/b/well', true)], [because('a/b/well')]).unexpectedSuccesses).toEqual([
      'a/b/well',
    ]);
  });

  it('tells a difference that names no case, or one twice', () => {
    const results = [result('a/b/listed', false)];
    expect(judge(results, [because('a/b/gone')]).noSuchCase).toEqual(['a/b/gone']);
    expect(judge(results, [because('a/b/listed'), because('a/b/listed')]).noSuchCase).toEqual(['a/b/listed']);
  });
});
