import type { Page } from 'playwright-core';
import type { PageOptions, TestBrowser } from './browser';
import { openScripted, type Answers, type ScriptedAddOn } from './scripted-add-on';
import { sidebarIn, type SidebarParts } from './sidebar-parts';

/** A sidebar whose first check has been answered. */
export interface OpenSidebar {
  readonly page: Page;
  readonly addOn: ScriptedAddOn;
  readonly sidebar: SidebarParts;
}

/** Opens the sidebar alone, as wide as Google makes it, on an add-on that answers so, and waits for its first check. */
export async function openSidebar(
  browser: TestBrowser,
  answers: Answers,
  options: PageOptions = {},
): Promise<OpenSidebar> {
  const page = await browser.openPage({ viewport: { width: 300, height: 700 }, ...options });
  const addOn = await openScripted(page, 'sidebar', answers);
  const sidebar = sidebarIn(page);
  await sidebar.section('Budget').waitFor();
  return { page, addOn, sidebar };
}
