import { useBrowser } from './browser';

describe('openPage', () => {
  const { openPage } = useBrowser();

  it('opens a page in a real Chromium', async () => {
    const page = await openPage();
    await page.setContent('<p>Hej</p><script>document.querySelector("p").append(" från skriptet")</script>');
    expect(await page.textContent('p')).toBe('Hej från skriptet');
  });

  it('follows the settings in the browser of the officer', async () => {
    const page = await openPage({ colorScheme: 'dark', reducedMotion: true, forcedColors: true });
    const settings = await page.evaluate(() =>
      ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)'].map(
        (query) => window.matchMedia(query).matches,
      ),
    );
    expect(settings).toEqual([true, true, true]);
  });

  it('zooms as a browser does: larger, in fewer pixels', async () => {
    const page = await openPage({ viewport: { width: 600, height: 800 }, zoom: 2 });
    expect(await page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([300, 2]);
  });
});
