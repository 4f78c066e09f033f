import { isMarked } from '../../examples/example';
import { example } from '../../examples/husby-original.workbook';
import { cellsOf, dayAt, rowsOf, textAt } from './cells';
import { coded, published } from './published';

const row = (tab: string, index: number) => rowsOf(example, tab)[index];

describe('husby-original', () => {
  it('quotes the published report word for word', () => {
    const quoted = cellsOf(example)
      .filter(({ tab, heading, value }) => !isMarked(value) && coded[tab]?.includes(heading) !== true)
      .flatMap(({ value }) => (typeof value === 'string' ? value.split('\n\n') : []));
    expect(quoted.length).toBeGreaterThan(50);
    expect(quoted.filter((text) => !quotes(text))).toEqual([]);
  });

  it('leaves nothing of the published report out but its headings', () => {
    const quoted = [...rowsOf(example, 'Ärende'), ...rowsOf(example, 'Texter')].flatMap((record) =>
      Object.values(record).flatMap((text) => (typeof text === 'string' ? text.split('\n\n') : [])),
    );
    const proposals = rowsOf(example, 'Beslutsförslag').map((proposal) => textAt(proposal, 'Lydelse'));
    const attachment = textAt(row('Bilagor', 0), 'Titel');
    const rest = [...quoted, ...proposals, attachment]
      .filter((text) => text.length > 30)
      .reduce((left, text) => left.replace(text, '|'), published);
    expect(rest.split(/\s*\|\s*/).filter((text) => text !== '')).toEqual([
      'Förvaltningens förslag till beslut 1.',
      '2.',
      'Sammanfattning',
      'Ärendet',
      'Måluppfyllelse',
      'Tidsplan och budget',
      'Uppfyllnad av parternas åtaganden',
      'Lärdomar från partnerskapet',
      'Ärendets beredning',
      'Jämställdhets- och barnkonsekvensanalys',
      'Förvaltningens synpunkter och förslag',
      'Toni Mellblom Jonas Eliasson Stadsdelsdirektör Avdelningschef Järva stadsdelsförvaltning Järva stadsdelsförvaltning Bilagor',
    ]);
  });

  it('makes up no text, proposal, undertaking or lesson', () => {
    const marked = cellsOf(example).filter(({ value }) => isMarked(value));
    const withoutExamples = ['Texter', 'Beslutsförslag', 'Åtaganden', 'Underskrifter', 'Bilagor'];
    expect(marked.filter(({ tab }) => withoutExamples.includes(tab))).toEqual([]);
    expect(marked.filter(({ heading }) => heading === 'Lärdom')).toEqual([]);
  });

  it('makes up no figures where the published report has none', () => {
    for (const tab of ['Budget', 'Utbetalningar', 'Aktiviteter']) expect(rowsOf(example, tab)).toEqual([]);
    const figures = ['Avtalat bidrag, hela perioden', 'Målvärde', 'Utfall', 'Underlag'];
    expect(cellsOf(example).filter(({ heading }) => figures.includes(heading))).toEqual([]);
  });

  it('keeps the doubled verb and the wrong form of the name', () => {
    const texts = row('Texter', 0);
    expect(textAt(texts, 'Måluppfyllelse')).toContain(
      'Utöver detta är Husby Konst & Hantverksförening är en',
    );
    expect(textAt(texts, 'Uppfyllnad av parternas åtaganden')).toContain('Husby Konst & Hantverksföreningen');
    expect(textAt(row('Åtaganden', 0), 'Åtagande')).toContain('Husby Konst & Hantverksföreningen');
  });

  it('keeps the unexplained gap, and no analysis of equality or consultation', () => {
    expect(row('Överenskommelser', 1)).not.toHaveProperty('Glapp till föregående, förklaring');
    expect(row('Texter', 0)).not.toHaveProperty('Jämställdhetsanalys');
    expect(row('Ärende', 0)).not.toHaveProperty('Samråd med');
  });

  it('keeps a workshop that is said to cover time after its day', () => {
    const workshop = rowsOf(example, 'Uppföljningar').find(({ Typ }) => Typ === 'Utvärderingsworkshop');
    expect(dayAt(workshop, 'Avser till') > dayAt(workshop, 'Datum')).toBe(true);
  });

  it('keeps proposals without full stops and an attachment without a number', () => {
    for (const proposal of rowsOf(example, 'Beslutsförslag'))
      expect(textAt(proposal, 'Lydelse').endsWith('.')).toBe(false);
    expect(row('Bilagor', 0)).not.toHaveProperty('Nr');
  });
});

/** A heading-like value may differ from running text in its first letter only. */
function quotes(text: string): boolean {
  const rest = text.slice(1);
  const first = text.charAt(0);
  return published.includes(first.toLowerCase() + rest) || published.includes(first.toUpperCase() + rest);
}
