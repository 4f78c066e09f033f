/** The sidebar for those who see poorly, zoom, want less motion or their own colours: in every state that it has. */
import type { Page } from 'playwright-core';
import { axe } from './axe';
import { useBrowser } from './browser';
import { openSidebarIn, sidebarStates } from './sidebar-states';

/** Whether anything is wider than the window, so that one must scroll sideways. */
const scrollsSideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });

const browser = useBrowser();

describe.each(sidebarStates)('the sidebar: %s', (state) => {
  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (colorScheme) => {
    const page = await openSidebarIn(browser, state, { colorScheme, reducedMotion: true });
    expect(await axe(page)).toEqual([]);
  });

  it('needs no scrolling sideways at 200 %, nor where the window is narrower', async () => {
    const zoomed = await openSidebarIn(browser, state, { viewport: { width: 600, height: 900 }, zoom: 2 });
    expect(await scrollsSideways(zoomed)).toBe(false);
    await zoomed.setViewportSize({ width: 200, height: 450 });
    expect(await scrollsSideways(zoomed)).toBe(false);
  });

  it('stands still for those who prefer reduced motion, and keeps edges around its buttons in their own colours', async () => {
    const page = await openSidebarIn(browser, state, { reducedMotion: true, forcedColors: true });
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1)
        .map((animation) => (animation.effect as KeyframeEffect | null)?.target?.outerHTML),
    );
    expect(moving).toEqual([]);
    const bare = await page.locator('button:visible:not([aria-expanded])').evaluateAll((buttons) =>
      buttons
        .filter((button) => {
          const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(button);
          return (borderTopStyle === 'none' || borderTopWidth === '0px') && textDecorationLine === 'none';
        })
        .map((button) => button.textContent),
    );
    expect(bare).toEqual([]);
  });

  it('is Swedish, has one title, and its headings skip no level', async () => {
    const page = await openSidebarIn(browser, state);
    expect(await page.getAttribute('html', 'lang')).toBe('sv');
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});
