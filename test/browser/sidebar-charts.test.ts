/** Charts that the page draws for a document, on the real host: from the tick to the .docx. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { axe } from './axe';
import { useBrowser } from './browser';
import { useWorkbench } from './use-workbench';

const browser = useBrowser();
const workbench = useWorkbench(browser);

describe('charts in the document', () => {
  it('are drawn by the page in the press that makes the report, dark on white, and go along in the .docx', async () => {
    await workbench.ask('openExample', { name: 'komplett.xlsx' });
    const { page, bench } = await workbench.open();
    const { sidebar } = bench;
    await sidebar.field('Diagram sist i dokumentet').check();
    expect(await axe(page)).toEqual([]);
    await sidebar.generate.click();
    await sidebar.text(/diagram står sist i dokumentet\./).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      sidebar.link('Ladda ned som Word').click(),
    ]);
    const parts = unzipSync(await readFile(await download.path()));
    const pictures = Object.entries(parts).filter(([name]) => name.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(3);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/descr="[^"]+"/g)?.length).toBeGreaterThanOrEqual(pictures.length);
    for (const [, png] of [pictures[0], pictures.at(-1)].flatMap((one) => (one === undefined ? [] : [one]))) {
      const colours = await page.evaluate(
        async (bytes) => {
          const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(image.width, image.height);
          const pen = canvas.getContext('2d');
          if (pen === null) throw new Error('no pen');
          pen.drawImage(image, 0, 0);
          const { data } = pen.getImageData(0, 0, image.width, image.height);
          const found = new Set<number>();
          for (let at = 0; at < data.length; at += 4) {
            found.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
          }
          return {
            width: image.width,
            corner: data[0],
            white: found.has(0xffffff),
            ink: found.has(0x1f1f1f),
            bars: [0x0b57d0, 0xa3480b, 0x4d5f00].filter((colour) => found.has(colour)).length,
          };
        },
        [...png],
      );
      expect(colours).toMatchObject({ width: 1815, white: true, ink: true });
      expect(colours.bars).toBeGreaterThan(0);
    }
  });
});
