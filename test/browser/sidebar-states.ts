import type { Page } from 'playwright-core';
import type { TestBrowser, PageOptions } from './browser';
import {
  aCheckedWorkbook,
  aFailure,
  aQuestion,
  aReport,
  madeReport,
  mixedFindings,
} from './checked-workbook';
import { openScripted, rejected, type Answers } from './scripted-add-on';
import { sidebarIn, type SidebarParts } from './sidebar-parts';

/** A state that the sidebar can be in, and how one gets there. */
interface SidebarState {
  readonly answers: Answers;
  readonly reach: (sidebar: SidebarParts) => Promise<void>;
}

const never = () => new Promise<never>(() => undefined);
const faulty = () => aCheckedWorkbook({ findings: mixedFindings });
const clean = () => aCheckedWorkbook();

/** Every state that the sidebar can be in, by what a person would call it. */
const states = {
  'first paint': {
    answers: { checkWorkbook: never },
    reach: (sidebar) => sidebar.text('Läser arbetsboken').first().waitFor(),
  },
  'faults, sections open': {
    answers: { checkWorkbook: faulty },
    reach: async (sidebar) => {
      for (const name of ['Budget', 'Aktiviteter', 'Mål']) await sidebar.section(name).click();
      await sidebar.finding('Meningen är lång').waitFor();
    },
  },
  'accepting a warning': {
    answers: { checkWorkbook: faulty },
    reach: async (sidebar) => {
      await sidebar.section('Aktiviteter').click();
      await sidebar.accept.first().click();
      await sidebar.save.click();
    },
  },
  'accepted warnings': {
    answers: {
      checkWorkbook: () =>
        aCheckedWorkbook({
          findings: mixedFindings.map((finding) =>
            finding.severity === 'VARNING' ? { ...finding, reason: 'Lokalen öppnade först i maj.' } : finding,
          ),
        }),
    },
    reach: async (sidebar) => {
      await sidebar.section('Aktiviteter').click();
      await sidebar.text('Godtagen').first().waitFor();
    },
  },
  'nothing left to do': {
    answers: { checkWorkbook: clean },
    reach: (sidebar) => sidebar.text('Redo att skapas').first().waitFor(),
  },
  'a question about open warnings': {
    answers: { checkWorkbook: clean, generateReport: () => aQuestion },
    reach: async (sidebar) => {
      await sidebar.generate.click();
      await sidebar.button('Skapa ändå').waitFor();
    },
  },
  'report in the making': {
    answers: {
      checkWorkbook: clean,
      generateReport: never,
      readProgress: () => ({ ok: true, progress: { step: 'skriver', seconds: 4 }, waits: false }),
    },
    reach: async (sidebar) => {
      await sidebar.generate.click();
      await sidebar.progress.waitFor();
    },
  },
  'report done': {
    answers: {
      checkWorkbook: clean,
      readProgress: () => ({ ok: true, progress: null, waits: false }),
      generateReport: () => madeReport,
    },
    reach: async (sidebar) => {
      await sidebar.generate.click();
      await sidebar.text('Slutrapporten är klar').first().waitFor();
    },
  },
  'report there already': {
    answers: { checkWorkbook: () => aCheckedWorkbook({ report: aReport }) },
    reach: (sidebar) => sidebar.text('Rapporten skapades 14 mars').first().waitFor(),
  },
  'permission lacking': {
    answers: {
      checkWorkbook: clean,
      readProgress: () => ({ ok: true, progress: null, waits: false }),
      generateReport: () => aFailure('consent', 'https://accounts.google.com/'),
    },
    reach: async (sidebar) => {
      await sidebar.generate.click();
      await sidebar.link('Ge behörighet').waitFor();
    },
  },
  'no answer': {
    answers: {
      checkWorkbook: () => {
        throw rejected('ScriptError', 'PERMISSION_DENIED');
      },
    },
    reach: (sidebar) => sidebar.button('Försök igen').waitFor(),
  },
  'no tabs': {
    answers: { checkWorkbook: () => aFailure('no-known-sheet') },
    reach: (sidebar) => sidebar.button('Skapa arbetsbok').waitFor(),
  },
} satisfies Readonly<Record<string, SidebarState>>;

export type SidebarStateName = keyof typeof states;

/** The names of all states. */
export const sidebarStates = Object.keys(states) as readonly SidebarStateName[];

/** Opens the sidebar and takes it to a state. */
export async function openSidebarIn(
  browser: TestBrowser,
  name: SidebarStateName,
  options: PageOptions = {},
): Promise<Page> {
  const page = await browser.openPage({ viewport: { width: 300, height: 700 }, ...options });
  const { answers, reach }: SidebarState = states[name];
  await openScripted(page, 'sidebar', answers);
  await reach(sidebarIn(page));
  return page;
}
