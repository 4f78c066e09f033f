import type { docs_v1 } from '@googleapis/docs';
import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import {
  aDocument,
  after,
  bodyText,
  paragraphWith,
  rangesNamed,
  refusal,
  runsOf,
} from '../document/a-document';

const replace = (text: string, replaceText: string, more: docs_v1.Schema$SubstringMatchCriteria = {}) => ({
  replaceAllText: { containsText: { text, matchCase: true, ...more }, replaceText },
});

describe('replaceAllText', () => {
  it('replaces every occurrence, in headers too, and answers how many', () => {
    const headed = after(aDocument('{{namn}} och {{namn}}'), { createHeader: { type: 'DEFAULT' } });
    const segmentId = headed.documentStyle?.defaultHeaderId ?? '';
    const tagged = after(headed, { insertText: { location: { index: 0, segmentId }, text: '{{namn}}' } });
    const { document, replies } = applyBatchUpdate(tagged, [replace('{{namn}}', 'Åsa')]);
    expect(bodyText(document)).toBe('Åsa och Åsa\n');
    expect(document.headers?.[segmentId]?.content?.[0]?.paragraph?.elements?.[0]?.textRun?.content).toBe(
      'Åsa\n',
    );
    expect(replies).toEqual([{ replaceAllText: { occurrencesChanged: 3 } }]);
  });

  it('leaves the number out when there was none', () => {
    expect(applyBatchUpdate(aDocument('ett'), [replace('två', 'tre')]).replies).toEqual([
      { replaceAllText: {} },
    ]);
  });

  it('minds case, and reads a pattern, only when the request says so', () => {
    expect(bodyText(after(aDocument('Ett ett'), replace('ett', 'x', { matchCase: false })))).toBe('x x\n');
    expect(bodyText(after(aDocument('a.b axb'), replace('a.b', 'x')))).toBe('x axb\n');
    expect(bodyText(after(aDocument('a.b axb'), replace('a.b', 'x', { searchByRegex: true })))).toBe('x x\n');
  });

  it('keeps the style of the first character and a named range round the text', () => {
    const document = after(
      aDocument('ett två'),
      {
        updateTextStyle: { range: { startIndex: 5, endIndex: 6 }, textStyle: { bold: true }, fields: 'bold' },
      },
      { createNamedRange: { name: 'a', range: { startIndex: 5, endIndex: 8 } } },
      replace('två', 'tjugo\ntvå'),
    );
    expect(bodyText(document)).toBe('ett tjugo\ntvå\n');
    const bold = { bold: true };
    expect(runsOf(paragraphWith(document, 'ett')).slice(1)).toEqual([['tjugo\n', bold]]);
    expect(rangesNamed(document, 'a')).toEqual([[5, 14]]);
  });

  it('does not find text over a paragraph end or a page break', () => {
    const broken = after(aDocument('ab'), { insertPageBreak: { location: { index: 2 } } });
    expect(applyBatchUpdate(broken, [replace('ab', 'x')]).replies).toEqual([{ replaceAllText: {} }]);
  });

  it('refuses to look for nothing', () => {
    expect(refusal(aDocument('ett'), replace('', 'x'))).toContain('replaceAllText');
  });
});
