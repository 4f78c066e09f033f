import { caseSchema } from '../../../host/conformance/case';

const common = {
  title: 'a sentence of what is true',
  source: 'a page of the reference',
  evidence: 'official',
  recorded: null,
  lastValidated: null,
};
const isCase = (parts: object): boolean => caseSchema.safeParse({ ...common, ...parts }).success;

describe('caseSchema', () => {
  it('takes requests with what they make, calls with what they give, and values that are carried', () => {
    expect(isCase({ before: 'abc', requests: [{}], after: { text: 'abc\n' } })).toBe(true);
    expect(isCase({ calls: ['1 + 1'], after: [2] })).toBe(true);
    expect(isCase({ calls: ['1', 'x'], after: [1], error: 'x is not defined' })).toBe(true);
    expect(isCase({ transfer: 'to the page', value: '7', after: 7 })).toBe(true);
  });

  it.each([
    ['without a source', { calls: ['1'], after: [1], source: '' }],
    ['of an unknown kind of evidence', { calls: ['1'], after: [1], evidence: 'hearsay' }],
    ['with a day that is none', { calls: ['1'], after: [1], recorded: 'in May' }],
    ['without an expectation', { requests: [{}] }],
    ['with two expectations', { requests: [{}], after: { text: '' }, error: 'x' }],
    ['with an answer too few', { calls: ['1', '2'], after: [1] }],
    ['with a member that nobody reads', { calls: ['1'], after: [1], note: 'x' }],
  ])('refuses a case %s', (_what, parts) => {
    expect(isCase(parts)).toBe(false);
  });
});
