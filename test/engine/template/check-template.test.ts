import type { docs_v1 } from '@googleapis/docs';
import { checkTemplate } from '../../../src/engine/template/check-template';
import { readWordFile } from '../../../src/engine/template/word-file';
import { templateText } from '../../../src/iop/words/template';

const tags = { known: ['Datum', 'Diarienummer', 'Etikett'], wanted: ['Datum', 'Diarienummer'] };

/** A document whose body has these paragraphs, and a header with one. */
function aDocument(lines: readonly string[], header = ''): docs_v1.Schema$Document {
  return {
    headers: { h: { headerId: 'h', content: paragraphs([header], 0) } },
    body: { content: [{ endIndex: 1, sectionBreak: {} }, ...paragraphs(lines, 1)] },
  };
}

function paragraphs(lines: readonly string[], start: number): docs_v1.Schema$StructuralElement[] {
  let at = start;
  return lines.map((line) => {
    const startIndex = at;
    at += line.length + 1;
    const elements = [{ startIndex, endIndex: at, textRun: { content: `${line}\n` } }];
    return { startIndex, endIndex: at, paragraph: { elements } };
  });
}

function faultsOf(...lines: readonly string[]): readonly string[] {
  return checkTemplate(aDocument(lines), {}, tags).faults.map(templateText.remark);
}

const OK = ['{{Rapport}}'];

describe('checkTemplate', () => {
  it('finds nothing amiss where the report has a line of its own, and names the tags that are there', () => {
    expect(
      checkTemplate(aDocument(['Till', ' {{Rapport}} ', '{{ Datum }}'], '{{Diarienummer}}'), {}, tags),
    ).toMatchObject({
      tags: ['Datum', 'Diarienummer'],
      faults: [],
      notes: [{ kind: 'no-page-number' }, { kind: 'lacks-styles' }],
    });
  });

  it('says where the report is to go when no line says it', () => {
    expect(faultsOf('Hej')).toEqual([
      'Mallen saknar {{Rapport}}. Skriv {{Rapport}} på en egen rad i brödtexten, där rapportens text ska stå.',
    ]);
  });

  it.each([
    ['{{rapport}}', 'Märket {{rapport}} i brödtexten känns inte igen. Menar du {{Rapport}}?'],
    [
      '{Rapport}',
      'Ett märke i brödtexten är inte helt: ”{Rapport}”. Ett märke har två klamrar före och två efter namnet och står på en och samma rad, som {{Datum}}.',
    ],
    [
      'Före {{Rapport}} efter',
      '{{Rapport}} står inte ensamt på sin rad: ”Före {{Rapport}} efter”. Sätt det på en egen rad. Texten före och efter kan stå kvar på raderna intill.',
    ],
  ])('says once what is wrong with the place of the report in %s', (line, sentence) => {
    expect(faultsOf(line)).toEqual([sentence]);
  });

  it.each([
    [
      'Dnr {{Diarienumer}} och mer',
      'Märket {{Diarienumer}} i brödtexten känns inte igen: ”Dnr {{Diarienumer}} och mer”. Menar du {{Diarienummer}}?',
    ],
    ['{{Bild}}', 'Märket {{Bild}} i brödtexten känns inte igen. Rätta eller ta bort det.'],
    [
      'Den {{Datum}',
      'Ett märke i brödtexten är inte helt: ”Den {{Datum}”. Ett märke har två klamrar före och två efter namnet och står på en och samma rad, som {{Datum}}.',
    ],
    [
      'En mycket lång rad som handlar om någonting helt annat, {{Ort}}, och sedan fortsätter den ett bra tag till',
      'Märket {{Ort}} i brödtexten känns inte igen: ”…om någonting helt annat, {{Ort}}, och sedan fortsätter den…”. Rätta eller ta bort det.',
    ],
  ])('quotes the words around what it does not know: %s', (line, sentence) => {
    expect(faultsOf(...OK, line)).toEqual([sentence]);
  });

  it('knows a tag by its words, with whatever blanks and hidden signs Word has put between them', () => {
    const letterhead = { ...tags, known: ['Etikett för Diarienummer'] };
    const { faults } = checkTemplate(
      aDocument(['{{\u00A0Rap\u00ADport }}', '{{Etikett\u00A0för  Diarienummer}}']),
      {},
      letterhead,
    );
    expect(faults).toEqual([]);
    expect(faultsOf('{{Rapport}}\uFFFC')).toEqual([
      'På samma rad som {{Rapport}} finns en brytning, en bild eller något annat som inte är text. Sätt {{Rapport}} på en egen rad.',
    ]);
  });

  it('takes single braces of a text for what they are', () => {
    expect(faultsOf(...OK, 'Mängden {1, 2}')).toEqual([]);
  });

  it('says that the report has one place only', () => {
    expect(faultsOf(...OK, 'x', ...OK)).toEqual([
      '{{Rapport}} står mer än en gång i mallen. Rapporten skrivs på ett enda ställe: ta bort det som är för mycket.',
    ]);
  });

  it('names the tags that are lacking, but for those that need not be there', () => {
    const { notes } = checkTemplate(aDocument([...OK, '{{Datum}}']), {}, tags);
    expect(notes.filter(({ kind }) => kind === 'lacks-tags').map(templateText.remark)).toEqual([
      'Mallen saknar {{Diarienummer}}. Den uppgiften kommer inte med i dokumentet.',
    ]);
  });
});

describe('readWordFile', () => {
  const document = (xml: string) => ({
    'word/document.xml': `<w:document><w:body>${xml}</w:body></w:document>`,
  });
  const kindsOf = (parts: Readonly<Record<string, string>>) => {
    const { faults, notes } = readWordFile(parts);
    return [...faults, ...notes].map(({ kind, about }) => [kind, ...about].join(' '));
  };
  const style = (id: string, name: string, own = '') =>
    `<w:style w:type="paragraph" ${own}w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const known = ['Title', 'Subtitle', 'heading 1', 'heading 2']
    .map((name, at) => style(`S${String(at)}`, name))
    .join('');

  it('knows styles by their name: one is not taken over whose id looks like that of a heading', () => {
    const parts = {
      ...document('<w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr></w:p>'),
      'word/styles.xml': `${known}${style('Rubrik1', 'Faktaruta')}${style('X', 'Egen', 'w:customStyle="1" ')}${style('Y', 'Quote')}`,
    };
    expect(kindsOf(parts)).toEqual(['other-styles Faktaruta Egen']);
  });

  it('reads the name of a field that is split, and keeps page numbers out', () => {
    const field = (...texts: readonly string[]) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${texts.map((text) => `<w:r><w:instrText>${text}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
    const parts = {
      ...document(`${field(' I', 'F 1 = 1')}${field('PAGE')}<w:fldSimple w:instr=" DATE "/>`),
      'word/styles.xml': known,
    };
    expect(kindsOf(parts)).toEqual(['field IF DATE']);
  });

  it('finds a text box once, changes that are tracked, and lists only where one is used', () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>Box &amp; 1</w:t></w:r></w:p></w:txbxContent>';
    const parts = {
      ...document(
        `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent><w:del w:id="1"/>`,
      ),
      'word/numbering.xml': '<w:lvlRestart w:val="0"/>',
      'word/styles.xml': known,
    };
    expect(kindsOf(parts)).toEqual(['tracked-changes', 'text-box Box & 1']);
  });

  it('finds a tag in a footnote, which no report fills in', () => {
    const note = (text: string) =>
      `<w:footnote w:id="4"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:footnote>`;
    const parts = {
      ...document(''),
      'word/footnotes.xml': `<w:footnotes>${note('Se lagen.')}${note('Gäller den {{Da')}${note('Gäller {{Datum}}')}</w:footnotes>`,
      'word/styles.xml': known,
    };
    expect(kindsOf(parts)).toEqual(['tag-in-note Gäller den {{Da', 'tag-in-note Gäller {{Datum}}']);
  });
});
