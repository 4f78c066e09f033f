/** An update that is taken back: the document says what it said, and the next update writes it again. */
import type { UpdateUndone } from '../../../../src/engine/app/update/update-answers';
import type { Host } from '../../../../host/host';
import { aWorkbook } from '../../../builders/a-workbook';
import { generated, hostOf } from '../../../builders/on-the-host';
import {
  changeWorkbook,
  listed,
  pagesOf,
  readUpdate,
  textOf,
  typeBehind,
  updated,
} from '../../../builders/on-an-update';

const book = aWorkbook().with('Budget', 'Förklaring', 2, 'Färre tjänster.');
const FIGURE = '187\u00a0500';

function undo(host: Host) {
  return host.call('undoUpdate') as unknown as
    UpdateUndone | { readonly ok: false; readonly reason: { readonly code: string } };
}

/** A host whose report was updated, what the document said before it, and what the officer had typed there. */
function afterUpdate() {
  const host = hostOf(book.sheets);
  const { id } = generated(host).document;
  typeBehind(host, id, 'Ärendet', ' i korthet');
  const before = textOf(host, id);
  const pages = pagesOf(host, id);
  changeWorkbook(host, book.with('Budget', 'Utfall', 2, 187_500).sheets);
  expect(updated(host)).toMatchObject({ kind: 'updated', canUndo: true });
  expect(textOf(host, id)).toContain(FIGURE);
  return { host, id, before, pages };
}

describe('an update that is taken back', () => {
  it('leaves the document as it was, with what people had typed', () => {
    const { host, id, before, pages } = afterUpdate();
    expect(undo(host)).toMatchObject({ kind: 'undone', version: 3 });
    expect(textOf(host, id)).toBe(before);
    expect(pagesOf(host, id)).toEqual(pages);
  });

  it('is listed again, and can be written again', () => {
    const { host, id } = afterUpdate();
    undo(host);
    expect(listed(host)).toMatchObject({ version: 3 });
    expect(updated(host)).toMatchObject({ kind: 'updated', version: 4 });
    expect(textOf(host, id)).toContain(FIGURE);
    expect(textOf(host, id)).toContain('Ärendet i korthet');
    expect(readUpdate(host)).toMatchObject({ kind: 'current' });
  });

  it('is not taken back twice', () => {
    const { host } = afterUpdate();
    undo(host);
    expect(undo(host)).toMatchObject({ ok: false, reason: { code: 'nothing-to-undo' } });
  });

  it('stays when somebody has typed in what it wrote', () => {
    const { host, id } = afterUpdate();
    typeBehind(host, id, FIGURE, ' (preliminärt)');
    const typed = textOf(host, id);
    expect(undo(host)).toMatchObject({ ok: false, reason: { code: 'document-changed' } });
    expect(textOf(host, id)).toBe(typed);
  });

  it('stays where the document was not updated', () => {
    const host = hostOf(book.sheets);
    generated(host);
    expect(undo(host)).toMatchObject({ ok: false, reason: { code: 'nothing-to-undo' } });
  });

  it('takes at most 40 calls of services', () => {
    const { host } = afterUpdate();
    const before = host.totalCalls();
    undo(host);
    expect(host.totalCalls() - before).toBeLessThanOrEqual(40);
  });
});
