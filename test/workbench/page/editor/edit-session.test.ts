import type {
  DocumentOperation,
  EditedDocument,
  ShownDocument,
} from '../../../../workbench/document-protocol';
import { createEditSession } from '../../../../workbench/page/editor/edit-session';
import { deletion } from '../../../../workbench/page/editor/keys-to-operations';
import type { Caret } from '../../../../workbench/page/editor/shown-places';
import { anEditedDocument, linesOf } from '../../engine/documents/an-edited-document';

const at = (from: number, to = from): Caret => ({ tab: 't.0', segment: '', from, to });

/** A session on a real document, whose answers come when `answer` is called. */
async function aSession(text: string) {
  const desk = anEditedDocument(text);
  const sent: DocumentOperation[] = [];
  const failures: string[] = [];
  const waiting: (() => void)[] = [];
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const session = createEditSession({
    fetch: () => Promise.resolve(desk.show()),
    send: ({ revision }, operation) => {
      sent.push(operation);
      return new Promise<EditedDocument>((resolve, reject) => {
        waiting.push(() => {
          try {
            resolve(desk.edit(operation, { revision }));
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        });
      });
    },
    onScreen: () => null,
    changed: () => undefined,
    failed: (error, typed) => failures.push(`${error.message} [${typed}]`),
  });
  session.keepUp('first');
  await turn();
  session.drawn();
  const answer = async (): Promise<void> => {
    while (waiting.length > 0) {
      waiting.shift()?.();
      await turn();
    }
  };
  const lines = () => linesOf(session.document() as ShownDocument);
  return { session, desk, sent, failures, answer, turn, lines };
}

describe('createEditSession', () => {
  it('sends what is typed meanwhile together, where the caret then is', async () => {
    const { session, sent, answer, lines } = await aSession('Ett');
    session.moveTo(at(4));
    for (const letter of ['a', 'b', 'c']) session.type(letter);
    await answer();
    expect(sent).toEqual([
      { kind: 'write', from: 4, to: 4, text: 'a' },
      { kind: 'write', from: 5, to: 5, text: 'bc' },
    ]);
    expect([lines(), session.caret()]).toEqual([['Ettabc'], at(7)]);
  });

  it('finds out what a key means when its turn comes', async () => {
    const { session, answer, lines } = await aSession('Ett');
    session.moveTo(at(4));
    session.type('x');
    session.do((document, caret) => caret && deletion(document, caret, 'back'));
    session.do((document, caret) => caret && deletion(document, caret, 'back'));
    session.type('y');
    await answer();
    expect(lines()).toEqual(['Ety']);
  });

  it('lets what needs the screen wait until it is drawn', async () => {
    const { session, sent, answer } = await aSession('Ett');
    session.moveTo(at(4));
    session.type('x');
    session.whenDrawn(() => {
      session.moveTo(at(1));
    });
    session.type('y');
    await answer();
    expect(sent).toHaveLength(1);
    session.drawn();
    expect(sent.at(-1)).toEqual({ kind: 'write', from: 1, to: 1, text: 'y' });
  });

  it('follows the text when somebody else writes, with what is pinned too', async () => {
    const { session, desk, turn } = await aSession('Ett två');
    session.moveTo(at(5, 8));
    session.pin(at(1, 4));
    desk.host.call('write', desk.id, 'Skript ');
    session.keepUp('second');
    await turn();
    expect([session.caret(), session.pinned()]).toEqual([at(12, 15), at(8, 11)]);
  });

  it('fetches what somebody else wrote while its own edit was under way', async () => {
    const { session, desk, answer, lines } = await aSession('Ett');
    session.moveTo(at(4));
    session.type('!');
    await answer();
    desk.host.call('write', desk.id, 'Skript ');
    session.keepUp(desk.show().revision);
    await answer();
    await answer();
    expect(lines()).toEqual(['Skript Ett!']);
  });

  it('gives back all that was typed and did not come in, and shows the document as it is', async () => {
    const { session, desk, failures, answer, lines } = await aSession('Ett två');
    session.moveTo(at(5, 8));
    session.type('a');
    session.type('b');
    desk.edit({ kind: 'write', from: 5, to: 8, text: 'tio' }, { page: 'another' });
    await answer();
    expect(failures).toEqual([
      'Texten just där har ändrats av skriptet eller på en annan sida. Nu visas den som den är; gör om din ändring. [ab]',
    ]);
    expect(lines()).toEqual(['Ett tio']);
  });
});
