import { renderToString } from 'preact-render-to-string';
import type { Block, Table } from '../../src/report/tree';
import { blockNode } from '../../src/preview/blocks';
import { aParagraph, table } from '../docs/sample-blocks';
import { all, one, rendered, texts } from './rendered';

const html = (block: Block) => renderToString(blockNode(block));

describe('blockNode', () => {
  it('sets a draft mark apart', () => {
    expect(html({ kind: 'draft-mark', key: 'utkast', text: 'UTKAST. 3 fel återstår att rätta.' })).toBe(
      '<p class="draft-mark"><strong>UTKAST. 3 fel återstår att rätta.</strong></p>',
    );
  });

  it('makes the title the h1, which can have the focus', () => {
    expect(html({ kind: 'title', key: 'rubrik', text: 'Slutrapport' })).toBe(
      '<h1 id="rapport:rubrik" tabindex="-1">Slutrapport</h1>',
    );
  });

  it('makes a subtitle a paragraph, not a heading', () => {
    expect(html({ kind: 'subtitle', key: 'underrubrik', text: 'IOP mellan A och B' })).toBe(
      '<p class="subtitle">IOP mellan A och B</p>',
    );
  });

  it.each([
    [1, 'h2'],
    [2, 'h3'],
  ] as const)('puts a heading of level %i under the title, as %s', (level, name) => {
    const heading = one(rendered(blockNode({ kind: 'heading', key: 'mal', level, text: 'Mål' })), name);
    expect([heading.getAttribute('id'), heading.textContent]).toEqual(['rapport:mal', 'Mål']);
  });

  it('marks bold, italic and linked runs, and breaks lines where the tree does', () => {
    const runs = [
      { text: 'Se ' },
      { text: 'avtalet', link: 'https://example.se/avtal', italic: true, bold: true },
      { text: ' och\u000bbilagan.' },
    ] as const;
    expect(html({ kind: 'paragraph', key: 'p', runs })).toBe(
      '<p>Se <a href="https://example.se/avtal" target="_blank" rel="noopener noreferrer">' +
        '<em><strong>avtalet</strong></em></a> och<br/>bilagan.</p>',
    );
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.se/',
    '//example.se/',
    ' https://example.se',
  ])('leaves the text of a run but not its link to %s', (link) => {
    expect(html({ kind: 'paragraph', key: 'p', runs: [{ text: 'avtalet', link }] })).toBe('<p>avtalet</p>');
  });

  it.each(['<script>alert(1)</script>', '{{Rapport}}', '&lt;b&gt;', '<?= x ?>'])(
    'keeps %s as it was typed',
    (text) => {
      const root = rendered(blockNode(aParagraph('p', text)));
      expect(root.textContent).toBe(text);
      expect(all(root, 'script')).toEqual([]);
    },
  );

  it.each([
    ['numbered', 'ol'],
    ['bulleted', 'ul'],
  ] as const)('makes a %s list an %s', (style, name) => {
    const items = [
      { key: '1', runs: [{ text: 'Nämnden godkänner.' }] },
      { key: '2', runs: [{ text: 'Nämnden ' }, { text: 'uppdrar', bold: true as const }] },
    ];
    const list = one(rendered(blockNode({ kind: 'list', key: 'l', style, items })), name);
    expect(texts(list, 'li')).toEqual(['Nämnden godkänner.', 'Nämnden uppdrar']);
    expect(texts(list, 'strong')).toEqual(['uppdrar']);
  });

  it('gives a signature a line to sign on and its lines', () => {
    const lines = [
      { key: 'namn', text: 'Toni Ek' },
      { key: 'titel', text: 'Direktör' },
      { key: 'forvaltning', text: 'Järva' },
    ];
    expect(html({ kind: 'signature', key: 's', lines })).toBe(
      '<p class="signature">Toni Ek<br/>Direktör<br/>Järva</p>',
    );
  });

  describe('on a table', () => {
    const root = () => rendered(blockNode(table));

    it('names the columns and the rows, and sets totals apart', () => {
      const headings = all(root(), 'th').map((cell) => [cell.getAttribute('scope'), cell.textContent]);
      expect(headings).toEqual([
        ['col', 'Post'],
        ['col', 'Budget'],
        ['col', 'Utfall'],
        ['row', 'Lokaler'],
        ['row', 'Summa'],
      ]);
      expect(all(one(root(), 'tbody'), 'tr').map((row) => row.getAttribute('class'))).toEqual([
        'body',
        'total',
      ]);
    });

    it('lays figures to the right and texts to the left', () => {
      const [row] = all(one(root(), 'tbody'), 'tr');
      const cells = row === undefined ? [] : [...all(row, 'th'), ...all(row, 'td')];
      expect(cells.map((cell) => cell.getAttribute('class'))).toEqual(['start', 'end', 'end']);
    });

    it('lies in a box that the keyboard can scroll, named by the caption', () => {
      const [box] = all(root(), 'div');
      expect(box?.getAttribute('tabindex')).toBe('0');
      expect(box?.getAttribute('aria-labelledby')).toBe(one(root(), 'caption').getAttribute('id'));
      expect(texts(root(), 'caption')).toEqual(['Tabell 1. Budget och utfall 2024']);
    });

    it('shares the width out by the weights', () => {
      const widths = all(root(), 'col').map((column) => column.getAttribute('style'));
      expect(widths).toEqual(['width:60%;', 'width:20%;', 'width:20%;']);
    });

    it('does not call a column the names of the rows when two rows share one', () => {
      const [first] = table.rows;
      if (first === undefined) throw new Error('the table has no row');
      const twice: Table = { ...table, rows: [first, first] };
      const scopes = all(rendered(blockNode(twice)), 'th').map((cell) => cell.getAttribute('scope'));
      expect(scopes).toEqual(['col', 'col', 'col']);
    });
  });
});
