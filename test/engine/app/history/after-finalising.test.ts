/** A finalised version is verified, unlocked and decided on. Run on the bundle. */
import type { UnlockedReport } from '../../../../src/engine/app/history/unlock-report';
import type { VerifiedReport } from '../../../../src/engine/app/history/verify-report';
import { dateText } from '../../../../src/swedish/format';
import { aWorkbook } from '../../../builders/a-workbook';
import { typeInDocument } from '../../../builders/document-edits';
import { generated } from '../../../builders/on-the-host';
import { type } from '../published';
import { finalised, historyRows, isLocked, matterOn, withReport, type Answered } from './on-the-way';

type Host = ReturnType<typeof withReport>['host'];

function aFinalisedVersion() {
  const { host, id } = withReport();
  finalised(host);
  return { host, id };
}

function verified(host: Host, version = 1): VerifiedReport['verified'] {
  const answer = host.call('verifyReport', version) as unknown as Answered<VerifiedReport>;
  if (!answer.ok) throw new Error(answer.reason.code);
  return answer.verified;
}

function unlock(host: Host): Answered<UnlockedReport> {
  return host.call('unlockReport') as unknown as Answered<UnlockedReport>;
}

const decision = { date: '2024-12-12', paragraph: '§ 114', outcome: 'as-proposed' };

describe('verifyReport', () => {
  it('finds the document, the workbook and the receipt as they were, in at most 40 calls', () => {
    const { host } = aFinalisedVersion();
    const before = host.totalCalls();
    expect(verified(host)).toEqual({
      text: 'same',
      values: 'same',
      receipt: 'same',
      attachments: 'none',
      locked: true,
      differences: [],
      digest: matterOn(host).versions[0]?.receipt.digest,
    });
    expect(host.totalCalls() - before).toBeLessThanOrEqual(40);
  });

  it('names what differs in the text, in the workbook, in the receipt and in the lock', () => {
    const { host, id } = aFinalisedVersion();
    typeInDocument(host, id, 'Ett tillägg');
    type(host, 'Ärende', aWorkbook().cellOfKey('Ärende', 'Rubrik'), 'En annan rubrik');
    for (const file of host.files()) {
      if (file.mimeType === 'application/json') file.bytes = new Uint8Array([0x7b, 0x7d]);
      file.contentRestrictions = [];
    }
    const { differences, ...rest } = verified(host);
    expect(rest).toMatchObject({ text: 'differs', values: 'differs', receipt: 'differs', locked: false });
    expect(differences).toEqual([
      'Texten före den första rubriken säger något annat än när version 1 fastställdes.',
      expect.stringMatching(/^Fliken Ärende, cell B\d+: ”Rubrik” är inte som när version 1 fastställdes\.$/),
      expect.stringContaining('Kvittots fil i Google Drive är ändrad'),
      expect.stringContaining('Dokumentet är inte längre låst'),
    ]);
  });

  it('says that a receipt in the bin is not to be reached', () => {
    const { host } = aFinalisedVersion();
    for (const file of host.files()) file.trashed = file.mimeType === 'application/json';
    expect(verified(host).receipt).toBe('missing');
  });

  it('finds a cell that is no entry', () => {
    const { host } = aFinalisedVersion();
    type(host, 'Mål', 'Z1', 'Min egen kolumn');
    expect(verified(host)).toMatchObject({
      values: 'differs',
      differences: [expect.stringContaining('Vilken går inte att säga.')],
    });
  });

  it('knows no version that was not finalised', () => {
    const { host } = aFinalisedVersion();
    expect(host.call('verifyReport', 2)).toMatchObject({ ok: false, reason: { code: 'not-finalised' } });
  });
});

describe('unlockReport', () => {
  it('lifts the lock, says that it takes a while, and what has changed since', () => {
    const { host, id } = aFinalisedVersion();
    type(host, 'Ärende', aWorkbook().cellOfKey('Ärende', 'Rubrik'), 'En annan rubrik');
    const answer = unlock(host);
    expect(answer).toMatchObject({
      ok: true,
      next: 2,
      notices: [expect.stringContaining('upp till tio minuter')],
      differences: [{ sheet: 'Ärende', column: 'Rubrik', after: 'En annan rubrik' }],
      matter: { state: 'open' },
    });
    expect(isLocked(host, id)).toBe(false);
    expect(historyRows(host).map(([event]) => event)).toEqual(['Fastställd och låst', 'Upplåst']);
    expect(unlock(host)).toMatchObject({ ok: true, next: 2 });
    expect(historyRows(host)).toHaveLength(2);
  });

  it('lets the same document be finalised as the next version', () => {
    const { host, id } = aFinalisedVersion();
    unlock(host);
    expect(finalised(host)).toMatchObject({ version: 2, created: true });
    expect(isLocked(host, id)).toBe(true);
    expect(matterOn(host).versions.map(({ unlocked }) => unlocked === null)).toEqual([false, true]);
  });

  it('says that nothing is finalised, and what a colleague meets', () => {
    const { host } = withReport();
    expect(unlock(host)).toMatchObject({ ok: false, reason: { code: 'not-finalised' } });
    finalised(host);
    host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
    expect(unlock(host)).toMatchObject({ ok: false, reason: { code: 'colleagues-document' } });
  });
});

describe('recordDecision', () => {
  it('closes the matter, once', () => {
    const { host } = aFinalisedVersion();
    expect(host.call('recordDecision', decision)).toMatchObject({ ok: true, matter: { state: 'closed' } });
    expect(host.call('recordDecision', decision)).toMatchObject({ ok: true });
    expect(host.call('recordDecision', { ...decision, outcome: 'changed' })).toMatchObject({
      ok: false,
      reason: { code: 'already-decided' },
    });
    expect(historyRows(host, [2, 6])[1]).toEqual([
      'Nämndens beslut',
      `Nämnden beslutade enligt förslaget. Sammanträdet ${dateText('2024-12-12')}, § 114.`,
    ]);
    for (const command of ['finaliseReport', 'unlockReport'])
      expect(host.call(command)).toMatchObject({ ok: false, reason: { code: 'already-decided' } });
  });

  it('opens the next version when the matter is sent back', () => {
    const { host } = aFinalisedVersion();
    host.call('recordDecision', { ...decision, outcome: 'returned' });
    expect(matterOn(host).state).toBe('returned');
    type(host, 'Ärende', aWorkbook().cellOfKey('Ärende', 'Rubrik'), 'En annan rubrik');
    generated(host, { again: true });
    expect(finalised(host)).toMatchObject({ version: 2, matter: { state: 'finalised' } });
  });

  it('needs a version that is finalised and locked', () => {
    const { host } = withReport();
    expect(host.call('recordDecision', decision)).toMatchObject({
      ok: false,
      reason: { code: 'not-finalised' },
    });
    finalised(host);
    unlock(host);
    expect(host.call('recordDecision', decision)).toMatchObject({
      ok: false,
      reason: { code: 'not-finalised' },
    });
  });

  it.each([
    { ...decision, date: '2024-02-30' },
    { ...decision, paragraph: '  ' },
    { ...decision, outcome: 'maybe' },
  ])('does not take %j', (given) => {
    const { host } = aFinalisedVersion();
    expect(host.call('recordDecision', given)).toMatchObject({
      ok: false,
      reason: { code: 'wrong-arguments' },
    });
  });
});
