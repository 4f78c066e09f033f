import { composeReport } from '../../../src/iop/compose-report';
import type { Block } from '../../../src/engine/report/tree';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';

function blocksOf(workbook: WorkbookBuilder, errors = 0): readonly Block[] {
  const { blocks } = composeReport(workbook.read().workbook, { errors });
  return blocks.filter((block) => block.key.startsWith('underskrifter.'));
}

describe('composeSignatures', () => {
  const unordered = aWorkbook().with('Underskrifter', 'Ordning', 2, 3);

  it('gives each signer name, title and organisation, in order', () => {
    expect(blocksOf(unordered)).toEqual([
      {
        key: 'underskrifter.d46742c6',
        kind: 'signature',
        unlined: true,
        lines: [
          { key: 'namn', text: 'Per Holm' },
          { key: 'titel', text: 'Avdelningschef' },
          { key: 'forvaltning', text: 'Lindby stadsdelsförvaltning' },
        ],
      },
      {
        key: 'underskrifter.f208359c',
        kind: 'signature',
        unlined: true,
        lines: [
          { key: 'namn', text: 'Karin Berg' },
          { key: 'titel', text: 'Stadsdelsdirektör' },
          { key: 'forvaltning', text: 'Lindby stadsdelsförvaltning' },
        ],
      },
    ]);
  });

  it('keeps the key of a signer when another signs first', () => {
    const keys = blocksOf(unordered).map(({ key }) => key);
    const first = { Ordning: 0, Namn: 'Eva Lund', Titel: 'Nämndsekreterare', Förvaltning: 'Lindby' };
    expect(
      blocksOf(unordered.withRow('Underskrifter', first))
        .map(({ key }) => key)
        .slice(1),
    ).toEqual(keys);
  });

  it('has a line to sign on where the municipality signs on paper', () => {
    const lined = unordered.withKey('Inställningar', 'Underskrifternas form', 'Med linje');
    expect(blocksOf(lined).map((block) => block.kind === 'signature' && block.unlined)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['Stockholm', 0, 'Undertecknas elektroniskt'],
    ['Malmö', 0, 'SIGNERAD'],
    // A draft is not signed yet.
    ['Malmö', 1, 'Undertecknas elektroniskt'],
  ])('says first that signing is electronic, in %s with %i errors: %s', (template, errors, text) => {
    const electronic = unordered
      .withKey('Inställningar', 'Kommunmall', template)
      .withKey('Inställningar', 'Underskrifternas form', 'Elektronisk');
    const [first, ...signers] = blocksOf(electronic, errors);
    expect(first).toEqual({
      key: 'underskrifter.elektroniskt',
      kind: 'signature',
      unlined: true,
      lines: [{ key: 'text', text }],
    });
    expect(signers).toEqual(blocksOf(unordered));
  });

  it('marks in a draft that no one signs', () => {
    const none = aWorkbook().withRows('Underskrifter', []);
    expect(blocksOf(none)).toEqual([]);
    expect(blocksOf(none, 1).map((block) => block.key)).toEqual(['underskrifter.saknas']);
  });
});
