/** Approvals by Drive, by the bundle on the host. */
import { typeInDocument } from '../../../builders/document-edits';
import { aWorkbook } from '../../../builders/a-workbook';
import { spreadsheetOf } from '../../../builders/on-the-host';
import type { Host } from '../../../../host/host';
import type { ReviewerAnswer } from '../../../../src/engine/app/sharing/sharing-ports';
import {
  accessTo,
  documentId,
  failureOf,
  historyRows,
  mails,
  run,
  withReport,
  type MatterResponse,
} from './matter-on-the-host';

const boss = 'chef@lindby.example';
const director = 'direktor@lindby.example';
const request = { emails: [boss, director], due: '2024-11-29', message: 'Läs och godkänn.' };

interface ApprovalResponse extends MatterResponse {
  readonly started: boolean;
  readonly answers: readonly ReviewerAnswer[];
}

const start = (host: Host, given: object = request) => run(host, 'startApproval', given) as ApprovalResponse;
const read = (host: Host) => run(host, 'readApproval') as ApprovalResponse;

function inDrive(host: Host) {
  return host.files().flatMap(({ approvals = [] }) => approvals);
}

function answer(host: Host, email: string, said: 'approved' | 'declined'): void {
  host.drive.reviewerAnswers(inDrive(host).at(-1)?.approvalId ?? '', email, said);
}

describe('startApproval', () => {
  it('gives the reviewers access and asks them, once', () => {
    const host = withReport({ approvals: 'available' });
    const { ok, started, results, matter } = start(host);
    expect([ok, started]).toEqual([true, true]);
    expect(results).toEqual([
      { email: boss, given: true, why: null },
      { email: director, given: true, why: null },
    ]);
    expect(accessTo(host)).toEqual([`${boss} commenter`, `${director} commenter`]);
    expect(mails(host)).toContain(`${boss}: Läs och godkänn.`);
    expect(matter.approval).toMatchObject({
      started: { reviewers: [boss, director], due: '2024-11-29' },
      ended: null,
    });
    expect(inDrive(host)).toMatchObject([{ dueTime: '2024-11-29T22:59:59.000Z' }]);
    expect(historyRows(host).at(-1)).toContain('Skickad för godkännande');

    const asked = mails(host).length;
    const again = start(host);
    expect([again.started, again.notices]).toEqual([
      true,
      ['Begäran om godkännande är redan skickad till dem. Ingen ny har skickats.'],
    ]);
    expect(inDrive(host)).toHaveLength(1);
    expect(mails(host)).toHaveLength(asked);
  });

  it('finds the approval whose start was never answered', () => {
    const host = withReport({ approvals: 'available' });
    host.fail('Drive.Approvals.start', { code: 503, when: 'after' });
    expect(start(host).started).toBe(true);
    expect(inDrive(host)).toHaveLength(1);
  });

  it('asks nobody when a reviewer cannot be given access', () => {
    const host = withReport({ approvals: 'available', grantees: { [director]: 'policy' } });
    const { ok, started, results, notices } = start(host);
    expect([ok, started]).toEqual([true, false]);
    expect(results.map(({ given }) => given)).toEqual([true, false]);
    expect(notices).toEqual([expect.stringContaining('Ingen begäran om godkännande har skickats') as string]);
    expect(inDrive(host)).toEqual([]);
  });

  it.each(['absent', 'refused'] as const)(
    'says where there are no approvals (%s), and shares nothing',
    (approvals) => {
      const host = withReport({ approvals });
      const { ok, reason } = start(host);
      expect([ok, reason.code]).toEqual([false, 'approvals-unavailable']);
      expect(reason.message).toContain('Klarmarkera i stället avsnitten');
      expect(accessTo(host)).toEqual([]);
    },
  );

  it('says when Drive refuses the request', () => {
    const host = withReport({ approvals: 'available' });
    host.fail('Drive.Approvals.start', { code: 403 });
    expect(start(host).reason.code).toBe('approvals-refused');
  });

  it('says when others have been asked already', () => {
    const host = withReport({ approvals: 'available' });
    start(host, { ...request, emails: [boss] });
    expect(start(host).reason.code).toBe('approval-running');
  });

  it('takes only a finished report of the workbook as it is', () => {
    const draft = withReport({ approvals: 'available' }, aWorkbook().withKey('Ärende', 'Diarienummer', ''));
    expect(start(draft).reason.code).toBe('not-finished');
    const host = withReport({ approvals: 'available' });
    const changed = spreadsheetOf(aWorkbook().with('Mål', 'Underlag', 2, 'Enkät').sheets);
    host.workbook.sheets.splice(0, host.workbook.sheets.length, ...changed.sheets);
    expect(start(host).reason.code).toBe('report-outdated');
  });

  it('refuses a day that has passed, and a request to nobody', () => {
    const host = withReport({ approvals: 'available' });
    expect(start(host, { ...request, due: '2024-11-14' }).reason.code).toBe('due-passed');
    expect(start(host, { ...request, emails: [] }).reason.code).toBe('no-reviewers');
    expect(start(host, { ...request, due: 'i morgon' }).reason.code).toBe('wrong-arguments');
  });
});

describe('readApproval', () => {
  it('says what has been answered up to now, and that an edit takes the answers back', () => {
    const host = withReport({ approvals: 'available' });
    start(host);
    answer(host, boss, 'approved');
    const answers = (said: ReviewerAnswer['answer']) => [
      { email: boss, answer: said },
      { email: director, answer: 'none' },
    ];
    expect(read(host).answers).toEqual(answers('approved'));
    typeInDocument(host, documentId(host), 'Ändrat.');
    expect(read(host).answers).toEqual(answers('none'));
  });

  it('notes the outcome once; then the report is finalised without an edit', () => {
    const host = withReport({ approvals: 'available' });
    start(host);
    answer(host, boss, 'approved');
    answer(host, director, 'approved');
    expect(read(host).matter.approval?.ended).toMatchObject({
      outcome: 'approved',
      answers: [
        { email: boss, answer: 'approved' },
        { email: director, answer: 'approved' },
      ],
    });
    const rows = historyRows(host);
    expect(rows.at(-1)).toContain('Godkänd');
    read(host);
    expect(historyRows(host)).toEqual(rows);

    const written = JSON.stringify(host.document(documentId(host)));
    expect(failureOf(host, 'finaliseReport')).toBeNull();
    expect(JSON.stringify(host.document(documentId(host)))).toBe(written);
  });

  it('notes that a reviewer said no', () => {
    const host = withReport({ approvals: 'available' });
    start(host);
    answer(host, director, 'declined');
    expect(read(host).matter.approval?.ended?.outcome).toBe('declined');
    expect(historyRows(host).at(-1)).toContain('Inte godkänd');
  });

  it('says when there is none', () => {
    expect(failureOf(withReport({ approvals: 'available' }), 'readApproval')).toBe('no-approval');
  });
});

describe('cancelApproval', () => {
  it('ends the approval, and another can be started', () => {
    const host = withReport({ approvals: 'available' });
    start(host);
    expect(run(host, 'cancelApproval').matter.approval?.ended?.outcome).toBe('cancelled');
    expect(inDrive(host).map(({ status }) => status)).toEqual(['CANCELLED']);
    expect(start(host).started).toBe(true);
  });

  it('notes how it ended when it has ended already, also by a try whose answer was lost', () => {
    const host = withReport({ approvals: 'available' });
    start(host);
    host.fail('Drive.Approvals.cancel', { code: 503, when: 'after' });
    expect(run(host, 'cancelApproval').matter.approval?.ended?.outcome).toBe('cancelled');

    const declined = withReport({ approvals: 'available' });
    start(declined);
    answer(declined, boss, 'declined');
    expect(run(declined, 'cancelApproval').matter.approval?.ended?.outcome).toBe('declined');
  });
});
