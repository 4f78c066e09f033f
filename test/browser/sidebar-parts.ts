import type { FrameLocator, Locator, Page } from 'playwright-core';

/** What the officer can see and use in the sidebar, found by role and name as a screen reader finds it. */
export interface SidebarParts {
  readonly title: Locator;
  readonly check: Locator;
  /** "Skapa slutrapport", or "Skapa utkast" with errors left. */
  readonly generate: Locator;
  readonly generateDraft: Locator;
  /** "Uppdatera rapporten", when there is one. */
  readonly update: Locator;
  readonly preview: Locator;
  /** The button that opens a section, by its tab's name. */
  readonly section: (name: string) => Locator;
  /** The button that goes to a finding's cell, by some of its words. */
  readonly finding: (words: string) => Locator;
  readonly filter: (level: 'Fel' | 'Varningar' | 'Tips') => Locator;
  readonly accept: Locator;
  readonly reason: Locator;
  readonly save: Locator;
  readonly cancel: Locator;
  readonly progress: Locator;
  /** The step that the report in the making has reached. */
  readonly step: Locator;
  readonly button: (name: string) => Locator;
  /** A field of a form, by its label. */
  readonly field: (label: string) => Locator;
  /** Opens a step on the way to the committee. */
  readonly openStep: (name: string) => Promise<void>;
  readonly link: (name: string) => Locator;
  readonly text: (words: string | RegExp) => Locator;
  /** Presses Kontrollera, and waits until focus has been moved to what was found. */
  readonly checkNow: () => Promise<void>;
}

/** The parts of the sidebar in a page, or in the frame that holds it. */
export function sidebarIn(place: Page | FrameLocator): SidebarParts {
  const section = (name: string) =>
    place.locator('button[aria-expanded]').filter({ hasText: new RegExp(`^\\W*${name}`) });
  const button = (name: string) => place.getByRole('button', { name: new RegExp(`^${name}`) });
  return {
    title: place.getByRole('heading', { level: 1 }),
    check: button('Kontrollera'),
    generate: button('Skapa slutrapport'),
    generateDraft: button('Skapa utkast'),
    update: button('Uppdatera rapporten'),
    preview: button('Förhandsgranska'),
    section,
    field: (label) => place.getByLabel(label),
    openStep: async (name) => {
      const step = section(name).first();
      await step.waitFor();
      if ((await step.getAttribute('aria-expanded')) === 'false') await step.click();
    },
    finding: (words) => place.getByRole('button', { name: words }),
    filter: (level) =>
      place.getByRole('button', { name: new RegExp(`^${level}`) }).and(place.locator('[aria-pressed]')),
    accept: place.getByRole('button', { name: /^Godta/ }),
    reason: place.getByRole('textbox', { name: /Varför kan det vara så/ }),
    save: button('Spara'),
    cancel: button('Avbryt'),
    progress: place.getByRole('progressbar'),
    step: place.locator('[aria-current=step]'),
    button,
    link: (name) => place.getByRole('link', { name }),
    text: (words) => place.getByText(words),
    checkNow: async () => {
      await button('Kontrollera').click();
      await place.locator('h2:focus').waitFor();
    },
  };
}
