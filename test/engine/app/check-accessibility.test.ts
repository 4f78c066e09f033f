/** What the officer has put in the report's document is looked through for barriers; run on the bundle. */
import { applyBatchUpdate } from '../../../host/docs/requests/apply-batch';
import type { Host } from '../../../host/host';
import type { CheckedAccessibility } from '../../../src/engine/app/check-accessibility';
import { aWorkbook } from '../../builders/a-workbook';
import { generated, hostOf } from '../../builders/on-the-host';

const check = (host: Host) => host.call('checkAccessibility') as unknown as CheckedAccessibility;
const failure = (code: string) => ({ ok: false, reason: { code } });

function withReport(): { readonly host: Host; readonly id: string } {
  const host = hostOf(aWorkbook().sheets);
  return { host, id: generated(host).document.id };
}

/** Writes a paragraph first in the document, as an officer does, with a link on its last word. */
function writeWithLink(host: Host, id: string, text: string, link: string): void {
  const document = host.document(id);
  if (document === undefined) throw new Error(`there is no document ${id}`);
  const end = 1 + text.length;
  const range = { startIndex: end - link.length, endIndex: end };
  const requests = [
    { insertText: { location: { index: 1 }, text: `${text}\n` } },
    {
      updateParagraphStyle: {
        range: { startIndex: 1, endIndex: end },
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
        fields: 'namedStyleType',
      },
    },
    {
      updateTextStyle: { range, textStyle: { link: { url: 'https://exempel.se/' } }, fields: 'link' },
    },
  ];
  host.editDocument(id, applyBatchUpdate(document, requests).document);
}

describe('checkAccessibility', () => {
  it('finds nothing in a report as it is written, in four calls, and writes nothing', () => {
    const { host, id } = withReport();
    const before = host.totalCalls();
    const document = JSON.stringify(host.document(id));
    expect(check(host)).toMatchObject({ ok: true, groups: [], otherTabs: 0, document: { id } });
    expect(host.totalCalls() - before).toBe(4);
    expect(JSON.stringify(host.document(id))).toBe(document);
  });

  it('finds what the officer has written, and answers how many and the first places', () => {
    const { host, id } = withReport();
    for (let made = 0; made < 12; made += 1) writeWithLink(host, id, 'Se återrapporten här', 'här');
    const [group, ...others] = check(host).groups;
    expect(others).toEqual([]);
    expect(group).toMatchObject({ kind: 'link-says-nothing', count: 12 });
    expect(group?.barriers).toHaveLength(10);
    expect(group?.barriers[0]).toEqual({
      kind: 'link-says-nothing',
      part: 'body',
      heading: '',
      headingId: '',
      words: 'här',
      around: 'Se återrapporten här',
      figures: [],
    });
  });

  it('says why it cannot: there is no report, it lies in the bin, or it is a colleague’s', () => {
    expect(check(hostOf(aWorkbook().sheets))).toMatchObject(failure('no-report'));
    const { host, id } = withReport();
    host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
    expect(check(host)).toMatchObject(failure('colleagues-document'));
    const binned = withReport();
    const file = binned.host.files().find((one) => one.id === binned.id);
    if (file === undefined) throw new Error(`there is no file ${id}`);
    file.trashed = true;
    expect(check(binned.host)).toMatchObject(failure('in-bin'));
  });
});
