import type { Event } from '../../../src/sidebar/event';
import { addressesIn, type MatterRequest } from '../../../src/sidebar/matter/matter-state';
import { isMatterOpen } from '../../../src/sidebar/matter/next-matter';
import { isLocked, type State } from '../../../src/sidebar/state';
import { aCheckedWorkbook, aReport } from '../../browser/checked-workbook';
import { aMatter, finalisedEvent, sharedEvent } from '../../builders/a-matter';
import { after, began, idle, noContact, refusal } from '../states';

const finished = (): State => idle(aCheckedWorkbook({ report: aReport }));
const finalised = (): State => idle(aCheckedWorkbook({ report: aReport, matter: aMatter(finalisedEvent()) }));
const answeredWith = (request: MatterRequest, answer: object): Event =>
  ({ kind: 'matter-answered', request, answer }) as Event;
const typed: Event = {
  kind: 'form-changed',
  form: 'colleagues',
  change: { emails: 'a@example.se, b@example.se' },
};
const sent: Event = { kind: 'form-sent', form: 'colleagues' };
const requests = ({ running, waiting }: State) =>
  [running, ...waiting].flatMap((job) => (job?.kind === 'matter' ? [job.request.command] : []));

describe('isMatterOpen', () => {
  it('is folded until there is a finished report, and then as the officer leaves it', () => {
    expect(isMatterOpen(idle())).toBe(false);
    expect(isMatterOpen(idle(aCheckedWorkbook({ report: { ...aReport, draft: true } })))).toBe(false);
    expect(isMatterOpen(finished())).toBe(true);
    expect(isMatterOpen(after(finished(), { kind: 'matter-pressed' }))).toBe(false);
    expect(isMatterOpen(idle(aCheckedWorkbook({ report: aReport, matter: null })))).toBe(false);
  });
});

describe('addressesIn', () => {
  it('separates addresses by commas, semicolons and lines, and keeps each once', () => {
    expect(addressesIn('a@example.se, b@example.se;\n a@example.se\n\n')).toEqual([
      'a@example.se',
      'b@example.se',
    ]);
    expect(addressesIn(' \n')).toEqual([]);
  });
});

describe('nextState on the way to the committee', () => {
  it('sends a form only when what it needs is filled in, and goes to what is missing', () => {
    const empty = after(finished(), sent);
    expect(requests(empty)).toEqual([]);
    expect(empty.focus).toBe('matter-colleagues-emails');
    expect(empty.matter.note).toEqual({ kind: 'missing', form: 'colleagues', fields: ['emails'] });
    expect(after(empty, typed).matter.note).toBeNull();
    const full = after(finished(), typed, sent);
    expect(full.waiting).toEqual([
      {
        kind: 'matter',
        by: 'officer',
        request: {
          command: 'shareWithColleagues',
          args: [{ emails: ['a@example.se', 'b@example.se'], role: 'commenter', mail: true, message: '' }],
        },
      },
    ]);
    expect(isLocked(full)).toBe(true);
    expect(after(full, sent)).toEqual(full);
  });

  const share = { command: 'shareWithColleagues', args: [] } as unknown as MatterRequest;

  it('keeps what was typed when the call fails or gets no answer', () => {
    const sharing = after(finished(), typed, sent, began);
    const refused = after(sharing, answeredWith(share, refusal('unavailable')));
    expect(refused.matter.forms.colleagues.emails).toBe('a@example.se, b@example.se');
    expect(refused.matter.note?.kind).toBe('failed');
    expect(refused.focus).toBe('matter-note');
    const [job] = after(finished(), typed, sent).waiting;
    if (job === undefined) throw new Error('Nothing was requested.');
    const lost = after(sharing, { kind: 'unreached', job, failure: noContact });
    expect(lost.matter.forms.colleagues.emails).toBe('a@example.se, b@example.se');
    expect(isLocked(lost)).toBe(false);
  });

  it('keeps only the addresses that were refused when some were given access', () => {
    const results = [
      { email: 'a@example.se', given: true, why: null },
      { email: 'b@example.se', given: false, why: 'Er organisation tillåter det inte.' },
    ];
    const matter = aMatter(sharedEvent({ email: 'a@example.se', to: 'colleagues' }));
    const answer = { ok: true, matter, notices: [], results };
    const state = after(finished(), typed, sent, began, answeredWith(share, answer));
    expect(state.matter.forms.colleagues.emails).toBe('b@example.se');
    expect(state.checked?.matter).toEqual(matter);
    const allGiven = { ...answer, results: results.slice(0, 1) };
    const emptied = after(finished(), typed, sent, began, answeredWith(share, allGiven));
    expect(emptied.matter.forms.colleagues.emails).toBe('');
  });

  it('keeps the request for approval when it went to nobody, since a reviewer could not be given access', () => {
    const start = { command: 'startApproval', args: [] } as unknown as MatterRequest;
    const answer = {
      ok: true,
      matter: aMatter(),
      notices: [],
      started: false,
      results: [{ email: 'c@example.se', given: false, why: 'Nej.' }],
    };
    const state = after(
      finished(),
      { kind: 'form-changed', form: 'approval', change: { emails: 'c@example.se', message: 'Läs gärna.' } },
      { kind: 'form-sent', form: 'approval' },
      began,
      answeredWith(start, answer),
    );
    expect(state.matter.forms.approval).toEqual({ emails: 'c@example.se', due: '', message: 'Läs gärna.' });
    expect(state.matter.note).toMatchObject({ kind: 'shared', isStarted: false });
  });

  it('asks before it unlocks, and does nothing when the officer lets it be', () => {
    const question = after(finalised(), { kind: 'confirm-pressed', confirming: 'unlock' });
    expect(question.matter.confirming).toBe('unlock');
    expect(requests(question)).toEqual([]);
    expect(after(question, { kind: 'confirm-closed' }).matter.confirming).toBeNull();
  });

  it('reads the sections when they are shown and again after each check, without locking the buttons', () => {
    const open = after(finished(), { kind: 'step-pressed', step: 'sections' });
    expect(requests(open)).toEqual(['readSections']);
    expect(isLocked(open)).toBe(false);
    const read = { command: 'readSections', args: [] } as const;
    const known = after(
      open,
      began,
      answeredWith(read, { ok: true, sections: [], done: 0, approvals: false }),
    );
    expect(known.matter.sections?.approvals).toBe(false);
    expect(known.focus).toBeNull();
    const checkedAgain = after(known, { kind: 'check-pressed' }, began, {
      kind: 'checked',
      job: { kind: 'check', by: 'officer', tries: 0 },
      answer: aCheckedWorkbook({ report: aReport }),
    });
    expect(requests(checkedAgain)).toEqual(['readSections']);
  });

  it('says whether a digest was copied', () => {
    const wanted = after(finalised(), { kind: 'copy-pressed', text: 'ab12' });
    expect(wanted.matter.copy).toEqual({ text: 'ab12', state: 'wanted' });
    expect(after(wanted, { kind: 'copied', isCopied: true }).said).toBe('Texten är kopierad.');
    expect(after(wanted, { kind: 'copied', isCopied: false }).matter.copy?.state).toBe('failed');
  });
});
