import { renderContents } from '../../src/preview/render-contents';
import { renderReport } from '../../src/preview/render-report';
import type { Heading } from '../../src/report/tree';
import { aReport } from '../docs/apply-and-read-back';
import { all, one, rendered, texts } from './rendered';

function heading(key: string, level: Heading['level'] = 1): Heading {
  return { kind: 'heading', key, level, text: `<${key}>` };
}

const four = aReport([heading('mal'), heading('del', 2), heading('a.1'), heading('b'), heading('c')]);

describe('renderContents', () => {
  it('lists the sections, not their parts', () => {
    expect(texts(rendered(renderContents(four)), 'a')).toEqual(['<mal>', '<a.1>', '<b>', '<c>']);
  });

  it('leads to the headings of the report', () => {
    const addresses = all(rendered(renderContents(four)), 'a').map((link) => link.getAttribute('href') ?? '');
    const headings = all(rendered(renderReport(four)), 'h2').map((place) => place.getAttribute('id'));
    expect(addresses.map((address) => decodeURIComponent(address.slice(1)))).toEqual(headings);
  });

  it('is named', () => {
    const root = rendered(renderContents(four));
    expect(one(root, 'nav').getAttribute('aria-labelledby')).toBe(one(root, 'p').getAttribute('id'));
    expect(one(root, 'p').textContent).toBe('Innehåll');
  });

  it('is left out when there are no more than three sections', () => {
    expect(renderContents(aReport(four.blocks.slice(0, 4)))).toBeNull();
  });
});
