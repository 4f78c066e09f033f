import type { Host, HostOptions } from '../../../../host/host';
import { hostOf } from '../../run-script';

const script = `
  const fields = { fields: '*' };
  const attempt = (run) => { try { return run(); } catch (e) { return [e.details.code, e.message]; } };
  function make() { return Drive.Files.create({ name: 'Rapport', mimeType: 'application/vnd.google-apps.document' }).id; }
  function share(id, emailAddress) {
    Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress }, id, { sendNotificationEmail: false });
  }
  function start(id, resource) { return attempt(() => Drive.Approvals.start(resource, id, fields)); }
  function get(id, approval) { return attempt(() => Drive.Approvals.get(id, approval, fields)); }
  function plainly(id, approval) {
    return [Drive.Approvals.get(id, approval), Drive.Approvals.list(id), Drive.Approvals.list(id, { fields: 'items(approvalId)' })];
  }
  function act(name, id, approval, resource) { return attempt(() => Drive.Approvals[name](resource, id, approval, fields)); }
  function edit(id) {
    const requests = [{ insertText: { location: { index: 1 }, text: 'x' } }];
    return attempt(() => { Docs.Documents.batchUpdate({ requests }, id); return 'edited'; });
  }
  function restrictions(id) { return Drive.Files.get(id, { fields: 'contentRestrictions(readOnly,restrictingUser/emailAddress)' }); }
  function found() { return [typeof Drive.Approvals, 'Approvals' in Drive, String(Drive.Approvals)]; }
  function canStart() { return Drive.Files.get(make(), { fields: 'capabilities/canStartApproval' }).capabilities.canStartApproval; }
`;
const manager = 'chefen@example.se';
const lawyer = 'juristen@example.se';

interface Approval {
  readonly approvalId: string;
  readonly status: string;
  readonly reviewerResponses: readonly { readonly response: string }[];
}

/** A document that the reviewers can open, and an approval that has been started on it. */
function started(reviewerEmails: readonly string[], resource: object = {}, options: HostOptions = {}) {
  const host = hostOf(script, {
    approvals: 'available',
    now: new Date('2026-03-01T10:00:00Z'),
    ...options,
  });
  const id = host.call('make') as string;
  for (const email of reviewerEmails) host.call('share', id, email);
  const approval = host.call('start', id, { reviewerEmails, ...resource }) as unknown as Approval;
  return { host, id, approval };
}

function standing(host: Host, id: string, { approvalId }: Approval): readonly unknown[] {
  const { status, reviewerResponses } = host.call('get', id, approvalId) as unknown as Approval;
  return [status, ...reviewerResponses.map(({ response }) => response)];
}

describe('Drive.Approvals', () => {
  it('is there only where it is switched on, and can be started unless the account may not', () => {
    expect(
      (['absent', 'refused', 'available'] as const).map((approvals) => {
        const host = hostOf(script, { approvals });
        return [...(host.call('found') as unknown[]), host.call('canStart')];
      }),
    ).toEqual([
      ['undefined', false, 'undefined', true],
      ['object', true, 'AdvancedServiceIdentifier{name=drive, version=v3}', false],
      ['object', true, 'AdvancedServiceIdentifier{name=drive, version=v3}', true],
    ]);
  });

  it('is switched while a host lives', () => {
    const host = hostOf(script);
    expect(host.call('found')).toEqual(['undefined', false, 'undefined']);
    host.drive.setApprovals('available');
    expect([host.drive.approvals(), (host.call('found') as unknown[])[0]]).toEqual(['available', 'object']);
  });

  it('starts one with reviewers, due time and message, of which every one who can open the file is notified', () => {
    const { host, id, approval } = started([manager], {
      dueTime: '2026-03-09T12:00:00+01:00',
      message: 'Kan du godkänna?',
    });
    expect(approval).toEqual({
      kind: 'drive#approval',
      approvalId: approval.approvalId,
      targetFileId: id,
      createTime: '2026-03-01T10:00:00.000Z',
      modifyTime: '2026-03-01T10:00:00.000Z',
      dueTime: '2026-03-09T11:00:00.000Z',
      status: 'IN_PROGRESS',
      initiator: {
        kind: 'drive#user',
        displayName: 'Handläggaren',
        me: true,
        permissionId: 'permission-handlaggaren@example.se',
        emailAddress: 'handlaggaren@example.se',
      },
      reviewerResponses: [
        {
          kind: 'drive#reviewerResponse',
          reviewer: {
            kind: 'drive#user',
            displayName: manager,
            me: false,
            permissionId: `permission-${manager}`,
            emailAddress: manager,
          },
          response: 'NO_RESPONSE',
        },
      ],
      fileContentChangeBehavior: 'RESET_APPROVAL',
    });
    expect(host.outside.mails.map(({ service, to, body }) => [service, to, body])).toEqual([
      ['Drive', 'handlaggaren@example.se', 'Kan du godkänna?'],
      ['Drive', manager, 'Kan du godkänna?'],
    ]);
  });

  it('takes a reviewer without access, who is not notified and can answer nothing', () => {
    const { host, id } = started([]);
    const approval = host.call('start', id, { reviewerEmails: [lawyer] }) as unknown as Approval;
    expect(approval.status).toBe('IN_PROGRESS');
    expect(host.outside.mails.map(({ to }) => to)).toEqual(['handlaggaren@example.se']);
    expect(() => {
      host.drive.reviewerAnswers(approval.approvalId, lawyer, 'approved');
    }).toThrow(`${lawyer} cannot open Rapport`);
  });

  it('answers few fields unless they are requested, and a list no items', () => {
    const { host, id, approval } = started([manager]);
    const { approvalId } = approval;
    expect(host.call('plainly', id, approvalId)).toEqual([
      { kind: 'drive#approval', approvalId, targetFileId: id, status: 'IN_PROGRESS' },
      { kind: 'drive#approvalList' },
      { items: [{ approvalId }] },
    ]);
  });

  it('is approved when all have approved, and the file is locked', () => {
    const { host, id, approval } = started([manager, lawyer]);
    host.drive.reviewerAnswers(approval.approvalId, 'CHEFEN@example.se', 'approved');
    expect(standing(host, id, approval)).toEqual(['IN_PROGRESS', 'APPROVED', 'NO_RESPONSE']);
    expect(host.call('edit', id)).toBe('edited');
    expect(standing(host, id, approval)).toEqual(['IN_PROGRESS', 'NO_RESPONSE', 'NO_RESPONSE']);
    for (const email of [manager, lawyer])
      host.drive.reviewerAnswers(approval.approvalId, email, 'approved', 'Klart för min del');
    expect(standing(host, id, approval)).toEqual(['APPROVED', 'APPROVED', 'APPROVED']);
    expect(host.call('restrictions', id)).toEqual({
      contentRestrictions: [{ readOnly: true, restrictingUser: { emailAddress: 'handlaggaren@example.se' } }],
    });
    expect(host.call('edit', id)).toEqual([403, expect.stringContaining('does not have permission')]);
  });

  it('is reset by an edit that a person makes too', () => {
    const { host, id, approval } = started([manager, lawyer]);
    host.drive.reviewerAnswers(approval.approvalId, manager, 'approved');
    host.editDocument(id, host.document(id) ?? {});
    expect(standing(host, id, approval)).toEqual(['IN_PROGRESS', 'NO_RESPONSE', 'NO_RESPONSE']);
  });

  it('keeps answers and locks nothing where edits are to be let through', () => {
    const { host, id, approval } = started([manager, lawyer], {
      fileContentChangeBehavior: 'NO_APPROVAL_ACTION',
    });
    host.drive.reviewerAnswers(approval.approvalId, manager, 'approved');
    host.call('edit', id);
    expect(standing(host, id, approval)).toEqual(['IN_PROGRESS', 'APPROVED', 'NO_RESPONSE']);
    host.drive.reviewerAnswers(approval.approvalId, lawyer, 'approved');
    expect([standing(host, id, approval)[0], host.call('restrictions', id)]).toEqual(['APPROVED', {}]);
  });

  it('is over with the first decline, and nothing more can be done to it', () => {
    const { host, id, approval } = started([manager, lawyer]);
    host.drive.reviewerAnswers(approval.approvalId, lawyer, 'declined', 'Summan stämmer inte');
    expect(standing(host, id, approval)).toEqual(['DECLINED', 'NO_RESPONSE', 'DECLINED']);
    expect(host.outside.mails.at(-1)).toMatchObject({ to: lawyer, body: 'Summan stämmer inte' });
    expect(host.call('act', 'cancel', id, approval.approvalId, {})).toEqual([
      400,
      'API call to drive.approvals.cancel failed with error: The approval is completed: DECLINED.',
    ]);
    expect(() => {
      host.drive.reviewerAnswers(approval.approvalId, manager, 'approved');
    }).toThrow('no approval in progress');
  });

  it('is cancelled by the one who started it; then another can be started', () => {
    const { host, id, approval } = started([manager]);
    const again = () => host.call('start', id, { reviewerEmails: [manager] });
    expect(again()).toEqual([400, expect.stringContaining('already has an approval in progress')]);
    expect(host.call('act', 'cancel', id, approval.approvalId, { message: 'Fel version' })).toMatchObject({
      status: 'CANCELLED',
      completeTime: '2026-03-01T10:00:00.000Z',
    });
    expect(again()).toMatchObject({ status: 'IN_PROGRESS' });
  });

  it('is answered by script only by a reviewer', () => {
    const { host, id, approval } = started([manager]);
    expect(host.call('act', 'approve', id, approval.approvalId, {})).toEqual([
      403,
      'API call to drive.approvals.approve failed with error: The user is not a reviewer of the approval.',
    ]);
    const own = started(['handlaggaren@example.se']);
    expect(own.host.call('act', 'decline', own.id, own.approval.approvalId, {})).toMatchObject({
      status: 'DECLINED',
    });
  });

  it('carries comments as notices alone', () => {
    const { host, id, approval } = started([manager]);
    host.call('act', 'comment', id, approval.approvalId, { message: 'Påminnelse' });
    host.drive.reviewerAnswers(approval.approvalId, manager, 'commented', 'Läser i morgon');
    expect(host.outside.mails.slice(2).map(({ body }) => body)).toEqual([
      'Påminnelse',
      'Påminnelse',
      'Läser i morgon',
      'Läser i morgon',
    ]);
    expect(standing(host, id, approval)).toEqual(['IN_PROGRESS', 'NO_RESPONSE']);
  });

  it('takes comments when it is over, unless another is in progress', () => {
    const { host, id, approval } = started([manager]);
    const comment = () => host.call('act', 'comment', id, approval.approvalId, { message: 'Tack' });
    host.drive.reviewerAnswers(approval.approvalId, manager, 'declined');
    expect(comment()).toMatchObject({ status: 'DECLINED' });
    host.call('start', id, { reviewerEmails: [manager] });
    expect(comment()).toEqual([400, expect.stringContaining('Another approval of the file is in progress.')]);
  });

  it('locks the file from the start where it is to', () => {
    const { host, id } = started([manager], { lockFile: true });
    expect(host.call('edit', id)).toEqual([403, expect.any(String)]);
  });

  it.each([
    [{}, 'The reviewerEmails field is required.'],
    [{ reviewerEmails: ['ingen'] }, 'Invalid reviewer email: ingen.'],
    [{ reviewerEmails: [manager], dueTime: '2026-03-09' }, `Invalid value at 'due_time': "2026-03-09"`],
    [
      { reviewerEmails: [manager], fileContentChangeBehavior: 'KEEP' },
      `Invalid value at 'file_content_change_behavior': "KEEP"`,
    ],
  ])('refuses to start with %j', (resource, message) => {
    const { host, id } = started([]);
    expect(host.call('start', id, resource)).toEqual([
      400,
      `API call to drive.approvals.start failed with error: ${message}`,
    ]);
  });

  it('refuses to start where the account may not, and knows no approval that is not there', () => {
    const host = hostOf(script, { approvals: 'refused' });
    const id = host.call('make');
    expect(host.call('start', id, { reviewerEmails: [manager] })).toEqual([
      403,
      'API call to drive.approvals.start failed with error: The user cannot start an approval on this file.',
    ]);
    expect(host.call('get', id, 'nope')).toEqual([
      404,
      'API call to drive.approvals.get failed with error: Approval not found: nope.',
    ]);
  });

  it('lives on with the stores', () => {
    const { host, id, approval } = started([manager]);
    const next = hostOf(script, { approvals: 'available', stores: host.stores() });
    expect(standing(next, id, approval)).toEqual(['IN_PROGRESS', 'NO_RESPONSE']);
  });

  it('fails as any other call where a fault is switched on', () => {
    const { host, id } = started([]);
    host.fail('Drive.Approvals.start', { code: 500 });
    expect(host.call('start', id, { reviewerEmails: [manager] })).toEqual([
      500,
      'API call to drive.approvals.start failed with error: Internal error encountered.',
    ]);
    expect(host.calls()['Drive.Approvals.start']).toBe(2);
  });
});
