import { aWorkbook } from '../../host/projects/a-workbook';
import { anEngine, opened } from './an-engine';

const reviewer = 'chefen@example.se';

/** An engine where a document has been shared with the reviewer and sent for approval. */
function anEngineWithAnApproval() {
  const { engine } = anEngine();
  engine('setOthers', { approvals: 'available' });
  const started = engine('call', { functionName: 'sendForApproval', args: [reviewer] });
  const others = () => engine('state', {}).others;
  const approval = others().files.flatMap(({ approvals }) => approvals)[0]?.id ?? '';
  return { engine, others, started, approval };
}

describe('createOthers', () => {
  it('has no approvals, no refusals and no mail from the start', () => {
    const { engine } = anEngine();
    expect(engine('state', {}).others).toEqual({
      approvals: 'absent',
      unlocksSlowly: false,
      refusals: [],
      mails: [],
      files: [],
    });
  });

  it('shows who has a file, what is sent for approval and what was mailed, the newest first', () => {
    const { others, started, approval } = anEngineWithAnApproval();
    expect(started).toEqual({ ok: true, value: 'IN_PROGRESS' });
    const [file] = others().files;
    expect(others()).toMatchObject({ approvals: 'available' });
    expect(file).toEqual({
      id: file?.id,
      name: 'Rapport',
      isDocument: true,
      lock: null,
      people: [{ who: reviewer, role: 'reader' }],
      approvals: [
        {
          id: approval,
          status: 'IN_PROGRESS',
          due: '2026-03-09',
          reviewers: [{ email: reviewer, response: 'NO_RESPONSE', canOpen: true }],
        },
      ],
    });
    expect(others().mails).toEqual([
      { to: reviewer, subject: 'Approval (start): Rapport', message: 'Kan du godkänna?' },
      { to: 'handlaggaren@example.se', subject: 'Approval (start): Rapport', message: 'Kan du godkänna?' },
      { to: reviewer, subject: 'Shared with you: Rapport', message: 'Hej!' },
    ]);
  });

  it('lets a reviewer approve, which locks the document, and answer once', () => {
    const { engine, others, approval } = anEngineWithAnApproval();
    const answer = () =>
      engine('answerApproval', { approval, reviewer, answer: 'approved', message: 'Ser bra ut' });
    answer();
    expect(others().files[0]).toMatchObject({ lock: { reason: '' }, approvals: [{ status: 'APPROVED' }] });
    expect(others().mails[0]).toMatchObject({ message: 'Ser bra ut' });
    expect(answer).toThrow('Godkännandet pågår inte längre, eller så kan personen inte öppna dokumentet.');
  });

  it('lets a reviewer decline', () => {
    const { engine, others, approval } = anEngineWithAnApproval();
    engine('answerApproval', { approval, reviewer, answer: 'declined', message: '' });
    expect(others().files[0]).toMatchObject({ lock: null, approvals: [{ status: 'DECLINED' }] });
  });

  it('refuses to share as it is set, until that is taken back', () => {
    const { engine } = anEngine();
    const share = () => engine('call', { functionName: 'sendForApproval', args: ['hon@other.example'] });
    engine('setOthers', { approvals: 'available' });
    engine('setOthers', { refusal: { address: ' @Other.example ', kind: 'policy' } });
    expect(engine('state', {}).others.refusals).toEqual([{ address: '@other.example', kind: 'policy' }]);
    expect(share()).toMatchObject({
      ok: false,
      message: expect.stringContaining('Sharing outside of the organization is not permitted') as unknown,
    });
    engine('setOthers', { refusal: { address: '@other.example', kind: null } });
    expect(share()).toEqual({ ok: true, value: 'IN_PROGRESS' });
  });

  it('says what an address looks like where it is none', () => {
    const { engine } = anEngine();
    expect(() => engine('setOthers', { refusal: { address: 'hon', kind: 'policy' } })).toThrow(
      'Skriv en hel e-postadress, eller @ och en domän, till exempel @forening.example.',
    );
  });

  it('holds Docs back after unlocking where that is switched on', () => {
    const { engine } = anEngine();
    const unlocked = () => engine('call', { functionName: 'lockAndUnlock', args: [] });
    expect(unlocked()).toEqual({ ok: true, value: 200 });
    engine('setOthers', { unlocksSlowly: true });
    expect(unlocked()).toEqual({ ok: true, value: 403 });
    engine('setOthers', { unlocksSlowly: false });
    expect(unlocked()).toEqual({ ok: true, value: 200 });
  });

  it('goes on when another workbook is opened', () => {
    const { engine } = anEngine();
    engine('setOthers', { approvals: 'available', unlocksSlowly: true });
    engine('setOthers', { refusal: { address: 'hon@other.example', kind: 'no-account' } });
    engine('open', opened(aWorkbook('Ny', [])));
    expect(engine('state', {}).others).toMatchObject({
      approvals: 'available',
      unlocksSlowly: true,
      refusals: [{ address: 'hon@other.example', kind: 'no-account' }],
    });
    expect(engine('call', { functionName: 'sendForApproval', args: [reviewer] })).toEqual({
      ok: true,
      value: 'IN_PROGRESS',
    });
    expect(engine('call', { functionName: 'lockAndUnlock', args: [] })).toEqual({ ok: true, value: 403 });
  });

  it('gives the bytes of a file that is no document, and of no other', () => {
    const { engine } = anEngine();
    engine('call', { functionName: 'makeText', args: [] });
    const [file] = engine('state', {}).others.files;
    const { name, bytes } = engine('file', { id: file?.id ?? '' });
    expect([name, Buffer.from(bytes).toString('utf8')]).toEqual(['kvitto.json', '{"ort":"Åmål"}']);
    expect(() => engine('file', { id: 'nope' })).toThrow('Filen finns inte i provbänken.');
  });
});
