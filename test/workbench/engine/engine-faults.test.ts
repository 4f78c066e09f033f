import { aWorkbook } from '../../host/projects/a-workbook';
import { anEngine, opened } from './an-engine';

describe('createFaults', () => {
  const outcomeWith = (id: string, functionName: string, ...args: readonly unknown[]) => {
    const { engine } = anEngine();
    engine('setFault', { id, on: true });
    const during = engine('call', { functionName, args });
    engine('setFault', { id, on: false });
    return { during, after: engine('call', { functionName, args }) };
  };
  const noContact = { ok: false, name: 'NetworkError', message: 'Connection failure due to HTTP 0' };

  it.each([
    ['docs-429', [429, 429, 200, 200]],
    ['docs-429-always', [429, 429, 429, 429]],
    ['docs-500', [500, 500, 500, 500]],
    ['docs-400', [400, 400, 400, 400]],
  ])('lets Docs fail with %s until it is switched off', (id, statuses) => {
    expect(outcomeWith(id, 'updating', 4)).toEqual({
      during: { ok: true, value: statuses },
      after: { ok: true, value: [200, 200, 200, 200] },
    });
  });

  it('lets each execution meet the few refusals', () => {
    const { engine } = anEngine();
    engine('setFault', { id: 'docs-429', on: true });
    const twice = [1, 2].map(() => engine('call', { functionName: 'updating', args: [3] }));
    expect(twice).toEqual([
      { ok: true, value: [429, 429, 200] },
      { ok: true, value: [429, 429, 200] },
    ]);
  });

  it('lets Drive refuse with drive-403', () => {
    expect(outcomeWith('drive-403', 'makeFile')).toEqual({
      during: {
        ok: false,
        name: 'ScriptError',
        message:
          'GoogleJsonResponseException: API call to drive.files.create failed with error: The user does not have sufficient permissions for this file.',
      },
      after: { ok: true, value: 'Mapp' },
    });
  });

  it('takes the permission for files away with unticked-box', () => {
    const { during, after } = outcomeWith('unticked-box', 'makeFile');
    expect(during).toMatchObject({ ok: false, name: 'ScriptError' });
    expect(after).toEqual({ ok: true, value: 'Mapp' });
  });

  it('lets a colleague hold the lock with colleague-busy', () => {
    expect(outcomeWith('colleague-busy', 'lock')).toEqual({
      during: { ok: true, value: false },
      after: { ok: true, value: true },
    });
  });

  it('carries nothing out with no-contact', () => {
    const { engine } = anEngine();
    engine('setFault', { id: 'no-contact', on: true });
    expect(engine('call', { functionName: 'write', args: ['b'] })).toEqual(noContact);
    engine('setFault', { id: 'no-contact', on: false });
    expect(engine('call', { functionName: 'read', args: [] })).toEqual({ ok: true, value: 'a' });
  });

  it('carries the call out and loses its answer with lost-answer', () => {
    const { engine } = anEngine();
    engine('setFault', { id: 'lost-answer', on: true });
    expect(engine('call', { functionName: 'write', args: ['b'] })).toEqual(noContact);
    engine('setFault', { id: 'lost-answer', on: false });
    expect(engine('call', { functionName: 'read', args: [] })).toEqual({ ok: true, value: 'b' });
  });

  it('fails with the text that Google has for several accounts', () => {
    expect(outcomeWith('several-accounts', 'read')).toEqual({
      during: {
        ok: false,
        name: 'ScriptError',
        message:
          "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      },
      after: { ok: true, value: 'a' },
    });
  });

  it('goes on when another workbook is opened', () => {
    const { engine } = anEngine();
    engine('setFault', { id: 'colleague-busy', on: true });
    engine('open', opened(aWorkbook('Ny', [])));
    expect(engine('call', { functionName: 'lock', args: [] })).toEqual({ ok: true, value: false });
    expect(engine('state', {}).faults.filter(({ on }) => on)).toEqual([
      { id: 'colleague-busy', text: 'En kollega håller på med arbetsboken', on: true },
    ]);
  });

  it('runs the script as someone who cannot see the documents with colleague', () => {
    const { engine } = anEngine();
    engine('call', { functionName: 'updating', args: [0] });
    const id = engine('state', {}).documents[0]?.id;
    const seen = () => engine('call', { functionName: 'see', args: [id] });
    engine('setFault', { id: 'colleague', on: true });
    expect(seen()).toEqual({ ok: true, value: 404 });
    engine('setFault', { id: 'colleague', on: false });
    expect(seen()).toEqual({ ok: true, value: 'Text' });
  });
});
