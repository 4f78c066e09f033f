import { composeReport } from '../../../src/iop/compose-report';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { sectionText } from '../report-text';

const MERGED = 'Jämställdhets- och barnkonsekvensanalys';
const written = aWorkbook();
const unwritten = written
  .withKey('Texter', 'Jämställdhetsanalys', '')
  .withKey('Texter', 'Barnkonsekvensanalys', '');

function analyses(workbook: WorkbookBuilder, errors = 0): readonly string[] {
  return sectionText(workbook.read().workbook, MERGED, { errors }).split('\n');
}

function headingsOf(workbook: WorkbookBuilder): readonly string[] {
  const { blocks } = composeReport(workbook.read().workbook, { errors: 0 });
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
}

describe('composeEquality', () => {
  it('has the officer’s text', () => {
    expect(analyses(written)[0]).toMatch(/^I sommarkursen deltog varje år 30 flickor och 28 pojkar\./);
  });

  it('says that the analysis is missing, marked in a draft', () => {
    expect(analyses(unwritten)[0]).toBe('Underlaget innehåller ingen jämställdhetsanalys.');
    expect(analyses(unwritten, 1)[0]).toBe('[Underlaget innehåller ingen jämställdhetsanalys.]');
  });
});

const withoutChildren = (workbook: WorkbookBuilder) =>
  workbook.withKey('Ärende', 'Rör ärendet barn?', 'Nej').without('Verksamhetsdelar', 'Aktiviteter');

describe('composeChildren', () => {
  it('says that the analysis is missing when the matter concerns children', () => {
    expect(analyses(unwritten)[1]).toBe(
      'Ärendet rör barn, men underlaget innehåller ingen barnkonsekvensanalys.',
    );
  });

  it('says why there is none when the matter does not concern children', () => {
    expect(analyses(withoutChildren(unwritten))[1]).toBe(
      'Ärendet bedöms inte röra barn. Därför har ingen barnkonsekvensanalys gjorts.',
    );
  });

  it('never says so where the data show children', () => {
    expect(analyses(unwritten.withKey('Ärende', 'Rör ärendet barn?', 'Nej'))[1]).toBe(
      'Ärendet rör barn, men underlaget innehåller ingen barnkonsekvensanalys.',
    );
  });

  it('says that it is not known whether the matter concerns children', () => {
    expect(analyses(unwritten.withKey('Ärende', 'Rör ärendet barn?', ''))[1]).toBe(
      'Underlaget innehåller ingen barnkonsekvensanalys och ingen uppgift om ärendet rör barn.',
    );
  });

  it('leaves its own section out when the matter does not concern children, but never a text', () => {
    const malmo = withoutChildren(unwritten.withKey('Inställningar', 'Kommunmall', 'Malmö'));
    expect(headingsOf(malmo)).not.toContain('Barnkonsekvensanalys');
    expect(headingsOf(malmo.withKey('Texter', 'Barnkonsekvensanalys', 'Ändå.'))).toContain(
      'Barnkonsekvensanalys',
    );
  });
});

describe('what the proposals mean', () => {
  const proposed = (workbook: WorkbookBuilder) =>
    workbook
      .with('Beslutsförslag', 'Konsekvens för barn', 2, 'Barnen får behålla verkstaden.')
      .with('Beslutsförslag', 'Konsekvens för barn', 3, 'Barnen får behålla verkstaden.')
      .with(
        'Beslutsförslag',
        'Konsekvens för ekonomin',
        3,
        'En ny överenskommelse ryms inom nämndens budget.',
      );

  it('stands once after the analysis', () => {
    expect(analyses(proposed(written)).slice(1)).toEqual([
      expect.stringContaining('Barnets bästa'),
      'Barnen får behålla verkstaden.',
    ]);
  });

  it('is no analysis of what is best for children', () => {
    expect(analyses(proposed(unwritten)).slice(1)).toEqual([
      'Ärendet rör barn, men underlaget innehåller ingen barnkonsekvensanalys.',
      'Barnen får behålla verkstaden.',
    ]);
  });

  it.each(['Stockholm', 'Göteborg', 'Malmö', 'Uppsala', 'Västerås'])(
    'stands among the economic consequences where nothing else is written: %s',
    (template) => {
      const workbook = proposed(written)
        .withKey('Texter', 'Ekonomiska konsekvenser', '')
        .withKey('Inställningar', 'Kommunmall', template)
        .withKey('Inställningar', 'Diarienummermönster', '');
      const { blocks } = composeReport(workbook.read().workbook, { errors: 0 });
      expect(blocks.filter(({ key }) => key.startsWith('ekonomi.'))).toEqual([
        {
          key: 'ekonomi.beslutet',
          kind: 'paragraph',
          runs: [{ text: 'En ny överenskommelse ryms inom nämndens budget.' }],
        },
      ]);
    },
  );
});

describe('composeEconomy', () => {
  const silent = written.withKey('Texter', 'Ekonomiska konsekvenser', '');

  it('stands where the officer has written, and is left out where the municipality does not require it', () => {
    expect(sectionText(written.read().workbook, 'Ekonomiska konsekvenser')).toBe(
      'Förslaget medför inga kostnader utöver budget.',
    );
    expect(headingsOf(silent)).not.toContain('Ekonomiska konsekvenser');
  });

  it('says that it is missing where the municipality requires it', () => {
    const { workbook } = silent.withKey('Inställningar', 'Kommunmall', 'Västerås').read();
    expect(sectionText(workbook, 'Ekonomisk bedömning')).toBe(
      'Underlaget innehåller ingen beskrivning av ekonomiska konsekvenser.',
    );
  });
});
