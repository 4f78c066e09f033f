import { axe } from './axe';
import { useBrowser } from './browser';

describe('axe', () => {
  const { openPage } = useBrowser();

  it('reports what stands in the way, with rule and place, also in a sandboxed frame', async () => {
    const page = await openPage();
    const inside =
      '<!doctype html><html lang=sv><title>Ram</title><main><h1>Ram</h1><input id=inside></main>';
    await page.setContent(
      `<!doctype html><html lang=sv><title>Sida</title><main><h1>Sida</h1><button id=outside></button>
       <iframe title=Ram sandbox="allow-scripts" srcdoc="${inside}"></iframe></main>`,
    );
    await page.frameLocator('iframe').locator('#inside').waitFor();
    const faults = await axe(page);
    expect(faults.map((line) => line.split(' (')[0])).toEqual([
      'button-name: Buttons must have discernible text at #outside',
      'label: Form elements must have labels at #inside',
    ]);
  });

  it('finds nothing in a page without faults', async () => {
    const page = await openPage();
    await page.setContent('<!doctype html><html lang=sv><title>Sida</title><main><h1>Sida</h1></main>');
    expect(await axe(page)).toEqual([]);
  });
});
