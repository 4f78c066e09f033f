/** From a finished report to a version that can be proven, and what happens when a run breaks on the way. */
import { aWorkbook } from '../../../builders/a-workbook';
import { removeFromDocument, typeInDocument } from '../../../builders/document-edits';
import { documentsOf, generated, hostOf } from '../../../builders/on-the-host';
import { replaceTabs } from '../../../builders/tab-edits';
import { type } from '../published';
import { finalise, finalised, historyRows, isLocked, matterOn, receiptsOf, withReport } from './on-the-way';

const warned = aWorkbook().with('Mål', 'Underlag', 2, '');

function accept(host: ReturnType<typeof hostOf>): void {
  const { findings } = host.call('checkWorkbook') as unknown as {
    readonly findings: readonly { readonly key: string }[];
  };
  for (const { key } of findings) host.call('acceptWarnings', [key], 'Underlaget finns hos föreningen.');
}

describe('finaliseReport', () => {
  it('locks the document, makes a receipt and says so in Historik', () => {
    const { host, id } = withReport();
    const { matter, version, created, changedByHand, notices } = finalised(host);
    expect({ version, created, changedByHand, notices, state: matter.state }).toEqual({
      version: 1,
      created: true,
      changedByHand: [],
      notices: [],
      state: 'finalised',
    });
    expect(isLocked(host, id)).toBe(true);
    const [[name, receipt] = ['', {}]] = receiptsOf(host);
    expect(name).toMatch(/^Kvitto version 1 .*\.json$/);
    const [kept] = matter.versions;
    expect(receipt).toMatchObject({ version: 1, digest: kept?.receipt.digest, ruleSet: kept?.ruleSet });
    expect(historyRows(host)).toEqual([['Fastställd och låst', '1', 'Handläggaren']]);
    expect(historyRows(host, [6])[0]?.[0]).toContain(kept?.receipt.digest);
    expect(matterOn(host)).toEqual(matter);
  });

  it('makes at most 40 calls, also when it is finished after a broken run', () => {
    const { host } = withReport(warned);
    accept(host);
    const before = host.totalCalls();
    host.fail('Docs.Documents.get', { code: 403 }, 1);
    finalise(host);
    const broken = host.totalCalls();
    finalised(host);
    expect(broken - before).toBeLessThanOrEqual(40);
    expect(host.totalCalls() - broken).toBeLessThanOrEqual(40);
  });

  it('requires a workbook without errors', () => {
    const { host, id } = withReport();
    type(host, 'Ärende', aWorkbook().cellOfKey('Ärende', 'Diarienummer'), '');
    const answer = finalise(host);
    expect(answer).toMatchObject({ ok: false, reason: { code: 'has-errors', left: null } });
    expect(answer.ok ? [] : answer.findings.map(({ code }) => code)).toEqual(['Ärende.Diarienummer']);
    expect(isLocked(host, id)).toBe(false);
  });

  it('requires a reason for every warning, and says them in the receipt', () => {
    const { host } = withReport(warned);
    expect(finalise(host)).toMatchObject({ ok: false, reason: { code: 'open-warnings' } });
    accept(host);
    finalised(host);
    expect(receiptsOf(host)[0]?.[1]['accepted']).toEqual([
      expect.objectContaining({ tab: 'Mål', reason: 'Underlaget finns hos föreningen.' }),
    ]);
    replaceTabs(host, aWorkbook().sheets);
    expect(host.call('readIssueSheet')).toMatchObject({
      accepted: [{ tab: 'Mål', cell: 'J2', reason: 'Underlaget finns hos föreningen.' }],
    });
  });

  it('requires a finished report of the workbook as it is', () => {
    const without = hostOf(aWorkbook().sheets);
    expect(finalise(without)).toMatchObject({ ok: false, reason: { code: 'no-report' } });
    const { host } = withReport();
    type(host, 'Ärende', aWorkbook().cellOfKey('Ärende', 'Rubrik'), 'En annan rubrik');
    expect(finalise(host)).toMatchObject({ ok: false, reason: { code: 'report-outdated' } });
  });

  it('says what a colleague meets, and a document in the bin', () => {
    const { host, id } = withReport();
    host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
    const theirs = finalise(host);
    expect(theirs).toMatchObject({ ok: false, reason: { code: 'colleagues-document' } });
    expect(theirs.ok ? '' : theirs.reason.message).toContain('skapat av Handläggaren');
    host.actAs({ name: 'Handläggaren', email: 'handlaggaren@example.se' });
    const file = host.files().find((one) => one.id === id);
    if (file !== undefined) file.trashed = true;
    expect(finalise(host)).toMatchObject({ ok: false, reason: { code: 'in-bin' } });
  });

  it('counts what is changed by hand as not the workbook’s, and digests the text with it', () => {
    const { host, id } = withReport();
    const heading = 'Sammanfattning';
    removeFromDocument(host, id, heading);
    const { changedByHand, matter } = finalised(host);
    expect(changedByHand).toEqual([{ written: heading, now: '', isFigure: false }]);
    expect(matter.versions[0]?.changedByHand).toBe(1);
    expect(matter.versions[0]?.sections.map((section) => section.heading)).not.toContain(heading);
  });

  it('is done once: a second press answers the same version', () => {
    const { host } = withReport();
    const first = finalised(host);
    expect(finalised(host)).toMatchObject({ version: 1, created: false, matter: first.matter });
    expect(receiptsOf(host)).toHaveLength(1);
  });

  it('says that it is finalised when the workbook has changed since, and leaves the document', () => {
    const { host } = withReport();
    finalised(host);
    const before = documentsOf(host);
    type(host, 'Ärende', aWorkbook().cellOfKey('Ärende', 'Rubrik'), 'En annan rubrik');
    expect(finalise(host)).toMatchObject({ ok: false, reason: { code: 'already-finalised' } });
    expect(generated(host)).toMatchObject({ created: false, changed: true, finalised: 1 });
    expect(documentsOf(host)).toEqual(before);
    expect(generated(host, { again: true })).toMatchObject({ created: true, finalised: null });
    expect(finalised(host)).toMatchObject({ version: 2, created: true });
    expect(matterOn(host).versions.map(({ version, record }) => [version, record])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('writes no history over one that cannot be read, or that a later add-on wrote', () => {
    const { host } = withReport();
    for (const [head, code] of [
      ['{', 'history-damaged'],
      ['{"v":2}', 'history-newer'],
    ] as const) {
      const kept = Object.fromEntries(host.properties('document'));
      host.replaceProperties('document', { ...kept, 'slutrapport.history': head });
      expect(finalise(host)).toMatchObject({ ok: false, reason: { code } });
      expect(host.properties('document').get('slutrapport.history')).toBe(head);
    }
  });
});

describe('a run that breaks while it finalises', () => {
  const calls = callsOfFinalising();
  const from = calls.lastIndexOf('Drive.About.get');

  it.each(calls.map((name, index) => [index + 1, name] as const).slice(from))(
    'is finished by the next press when the process dies at call %i, %s',
    (call) => {
      let count = 0;
      let isOn = false;
      const { host, id } = withReport(aWorkbook(), {
        onServiceCall: (name) => {
          if (isOn && (count += 1) >= call) host.fail(name, { code: 503 }, 1);
        },
      });
      isOn = true;
      const broken = finalise(host);
      isOn = false;
      if (!broken.ok && isLocked(host, id)) {
        expect(broken.reason.left).toBe('locked');
        const { finalising, versions } = matterOn(host);
        expect(finalising?.document.id ?? versions[0]?.document.id).toBe(id);
      }
      expect(finalised(host).version).toBe(1);
      expect(matterOn(host)).toMatchObject({ finalising: null, state: 'finalised' });
      expect(matterOn(host).versions).toHaveLength(1);
      expect(receiptsOf(host).map(([, receipt]) => receipt['digest'])).toEqual([
        matterOn(host).versions[0]?.receipt.digest,
      ]);
      expect(historyRows(host).map(([event]) => event)).toEqual(['Fastställd och låst']);
    },
  );

  it('keeps one receipt when the answer to its making is lost', () => {
    const { host } = withReport();
    host.fail('Drive.Files.create', { code: 503, when: 'after' }, 1);
    expect(finalise(host)).toMatchObject({ ok: false, reason: { code: 'unavailable', left: 'locked' } });
    const { matter } = finalised(host);
    expect(receiptsOf(host)).toHaveLength(1);
    expect(host.call('verifyReport', 1)).toMatchObject({ verified: { receipt: 'same' } });
    expect(matter.versions[0]?.receipt.digest).toBe(receiptsOf(host)[0]?.[1]['digest']);
  });

  it('explains the lock when the report can no longer be finalised, and lets it be lifted', () => {
    const { host, id } = withReport();
    host.fail('Docs.Documents.get', { code: 403 }, 1);
    finalise(host);
    type(host, 'Ärende', aWorkbook().cellOfKey('Ärende', 'Diarienummer'), '');
    const refused = finalise(host);
    expect(refused).toMatchObject({ ok: false, reason: { code: 'has-errors', left: 'locked' } });
    expect(refused.ok ? '' : refused.reason.message).toContain('Dokumentet kan vara låst');
    expect(host.call('unlockReport')).toMatchObject({ ok: true, next: 1 });
    expect(isLocked(host, id)).toBe(false);
    expect(matterOn(host).finalising).toBeNull();
  });

  it('says that suggestions are left undecided', () => {
    const { host, id } = withReport();
    const document = host.document(id);
    const [run] = (document?.body?.content ?? []).flatMap(({ paragraph }) => paragraph?.elements ?? []);
    if (document === undefined || run?.textRun == null) throw new Error('the document has no text');
    run.textRun.suggestedInsertionIds = ['suggest.one'];
    host.editDocument(id, document);
    expect(finalised(host).notices).toEqual([expect.stringContaining('ändringsförslag som ingen')]);
    typeInDocument(host, id, 'Något annat');
  });
});

/** The service calls of a press that finalises, in their order. */
function callsOfFinalising(): readonly string[] {
  const calls: string[] = [];
  let isOn = false;
  const { host } = withReport(aWorkbook(), {
    onServiceCall: (name) => {
      if (isOn) calls.push(name);
    },
  });
  isOn = true;
  finalised(host);
  return calls;
}
