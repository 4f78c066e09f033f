import { chartFills, chartNode } from '../../../src/engine/preview/chart';
import { chartOf } from '../../../src/engine/preview/chart-of-table';
import type { Table } from '../../../src/engine/report/tree';
import { budgetTable, participantsTable } from './charts';
import { all, one, rendered, texts } from './rendered';

function drawn(table: Table) {
  const chart = chartOf(table);
  if (chart === null) throw new Error('the table has no chart');
  return rendered(chartFills(), chartNode(chart));
}

/** The chart itself: the one of the pictures that is not decoration. */
function picture(table: Table) {
  const [svg, ...others] = all(drawn(table), 'svg').filter((each) => each.getAttribute('role') === 'img');
  if (svg === undefined || others.length > 0) throw new Error('there is not one picture');
  return svg;
}

const budget = budgetTable(['Personal', 200, 'Uppgift saknas'], ['Lokaler', 0, 50], ['Summa', 200, 50]);
const participants = participantsTable(['2023', 10, 51, 41, 1, 93], ['2024', 5, 20, 30, 3, 53]);

describe('chartNode', () => {
  it('has a name and a text that stand for it', () => {
    const svg = picture(budget);
    const named = (attribute: string) =>
      all(svg, '*').find((element) => element.getAttribute('id') === svg.getAttribute(attribute))
        ?.textContent;
    expect(named('aria-labelledby')).toBe('Diagram: Budget och utfall 2024, kronor');
    expect(named('aria-describedby')).toMatch(/^Staplarna visar: Budget, Utfall\. Endast Lokaler/);
  });

  it('writes each figure after its bar, as the table has it', () => {
    expect(texts(picture(budget), 'text')).toEqual([
      'Personal',
      '200',
      '?',
      'Uppgift saknas',
      'Lokaler',
      '0',
      '50',
    ]);
    expect(texts(picture(participants), 'text')).toEqual(['2023', '93', '2024', '53']);
  });

  it('draws no bar for a zero nor for a total, and a gap for what is missing', () => {
    expect(all(picture(budget), 'rect').map((bar) => bar.getAttribute('class'))).toEqual([
      'bar striped',
      'chart-gap',
      'bar solid',
    ]);
  });

  it('tells its fills apart by patterns, each of which is there', () => {
    const root = drawn(participants);
    const fills = all(picture(participants), 'rect').map((bar) => bar.getAttribute('fill'));
    expect(new Set(fills)).toEqual(new Set(['currentColor', 'url(#chart-striped)', 'url(#chart-dotted)']));
    const patterns = all(root, 'pattern').map((pattern) => pattern.getAttribute('id'));
    expect(patterns).toEqual(['chart-striped', 'chart-dotted']);
  });

  it('tells what the fills mean, gaps only where there are some', () => {
    const legend = (table: Table) =>
      texts(one(drawn(table), 'figcaption'), 'span').map((text) => text.trim());
    expect(legend(participants)).toEqual(['Flickor/kvinnor', 'Pojkar/män', 'Annat/uppgift saknas']);
    expect(legend(budget)).toEqual(['Budget', 'Utfall', '? Siffra saknas eller visas inte']);
  });

  it('shortens a name that no screen has room for', () => {
    const [name] = texts(picture(budgetTable(['😀'.repeat(60), 1, 2], ['Lokaler', 3, 4])), 'text');
    expect(name).toBe(`${'😀'.repeat(41)}…`);
  });
});
