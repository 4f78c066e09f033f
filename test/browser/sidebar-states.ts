import type { Page } from 'playwright-core';
import {
  aMatter,
  approvalStartedEvent,
  decidedEvent,
  finalisedEvent,
  sharedEvent,
} from '../builders/a-matter';
import { aFullList, aNote, anUpdate, staleEntries } from '../builders/an-update';
import type { TestBrowser, PageOptions } from './browser';
import {
  aCheckedWorkbook,
  aFailure,
  aFinding,
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
const stale = () => aCheckedWorkbook({ report: { ...aReport, changed: true, changes: staleEntries } });
const readProgress = () => ({ ok: true, progress: null, waits: false }) as const;
const markedAt = '2024-03-14T09:30:00.000Z';
const someSections = {
  ok: true,
  done: 1,
  approvals: true,
  sections: [
    { key: 'sammanfattning', title: 'Sammanfattning', done: { by: 'Anna Ek', at: markedAt, holds: true } },
    { key: 'lardomar', title: 'Lärdomar', done: { by: 'Anna Ek', at: markedAt, holds: false } },
    { key: 'bilagor', title: 'Bilagor', done: null },
  ],
} as const;

const aPastePlan = {
  ok: true,
  tabs: ['Budget', 'Aktiviteter'],
  tab: 'Budget',
  block: {
    columns: [
      { heading: 'Post', column: 'Post' },
      { heading: 'Konto', column: null },
      { heading: 'Budget (tkr)', column: 'Budget' },
    ],
    choices: ['ÖK-nr', 'Typ', 'Post', 'Budget'],
    missing: [
      { column: 'ÖK-nr', words: [] },
      { column: 'Typ', words: ['Kostnad', 'Finansiering'] },
    ],
    thousands: 'said',
    sums: ['Summa kostnader · 170'],
    headings: ['Post', 'Budget'],
    shown: [
      ['Lokal', '150'],
      ['Material till hela verksamhetsåret och till lägret i juni', '20'],
    ],
    count: 24,
    row: 12,
    seen: '0123456789abcdef',
  },
} as const;

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
    reach: (sidebar) => sidebar.text('Rapporten skrevs 14 mars').first().waitFor(),
  },
  'a report that the workbook has left behind': {
    answers: {
      checkWorkbook: () =>
        aCheckedWorkbook({
          findings: mixedFindings,
          report: { ...aReport, changed: true, changes: staleEntries },
        }),
    },
    reach: (sidebar) => sidebar.section('5 uppgifter har ändrats').click(),
  },
  'a list of what an update changes': {
    answers: {
      checkWorkbook: stale,
      readUpdate: () => aFullList({ draft: { before: false, after: true } }),
      updateReport: () => aFailure('conflict'),
      readProgress,
    },
    reach: async (sidebar) => {
      await sidebar.update.click();
      await sidebar.button('Ta arbetsbokens').click();
      for (const part of ['Följer av', 'Ändrat i dokumentet och behålls'])
        await sidebar.section(part).click();
      await sidebar.button('Skriv ändringarna').click();
      await sidebar.text('Rapporten är inte uppdaterad').waitFor();
    },
  },
  'a locked version to update': {
    answers: {
      checkWorkbook: () => aCheckedWorkbook({ report: aReport, matter: aMatter(finalisedEvent()) }),
      readUpdate: () => aFullList({ finalised: 1, isRenewed: true }),
      readProgress,
    },
    reach: async (sidebar) => {
      await sidebar.update.click();
      await sidebar.button('Gå till Lås upp').waitFor();
    },
  },
  'nothing to update': {
    answers: {
      checkWorkbook: stale,
      readUpdate: () => ({
        ok: true,
        kind: 'current',
        document: aReport.document,
        notes: [aNote('stale-figure', { now: '412 000', next: '418 500' })],
      }),
      readProgress,
    },
    reach: async (sidebar) => {
      await sidebar.update.click();
      await sidebar.text('behöver inte uppdateras').waitFor();
    },
  },
  'an updated report': {
    answers: {
      checkWorkbook: stale,
      readUpdate: () => aFullList(),
      updateReport: () => anUpdate(),
      readProgress,
    },
    reach: async (sidebar) => {
      await sidebar.update.click();
      await sidebar.button('Behåll min text').click();
      await sidebar.button('Skriv ändringarna').click();
      await sidebar.button('Ångra uppdateringen').waitFor();
    },
  },
  'a report on its way to the committee': {
    answers: {
      checkWorkbook: () => aCheckedWorkbook({ report: aReport, matter: aMatter(approvalStartedEvent()) }),
      readSections: () => someSections,
      readApproval: () => aFailure('unavailable'),
    },
    reach: async (sidebar) => {
      for (const step of ['Klarmarkera', 'Godkännande', 'Fastställ', 'Dela']) await sidebar.openStep(step);
      await sidebar.text('1 av 3 avsnitt klara').first().waitFor();
      await sidebar.text('Inget säkert svar kom').waitFor();
    },
  },
  'a finalised version that differs': {
    answers: {
      checkWorkbook: () =>
        aCheckedWorkbook({
          report: aReport,
          matter: aMatter(finalisedEvent({ changedByHand: 2 }), sharedEvent()),
        }),
      verifyReport: () => ({
        ok: true,
        verified: {
          text: 'differs',
          values: 'same',
          receipt: 'missing',
          attachments: 'none',
          locked: true,
          differences: ['Avsnittet ”Mål” säger något annat än när version 1 fastställdes.'],
          digest: '0123456789abcdef'.repeat(4),
        },
      }),
    },
    reach: async (sidebar) => {
      for (const step of ['Fastställ', 'Dela', 'Nämndens beslut', 'Verifiera', 'Lås upp']) {
        await sidebar.openStep(step);
      }
      await sidebar.button('Anteckna beslutet').click();
      await sidebar.text('Skriv paragrafen.').waitFor();
      await sidebar.button('Verifiera version 1').click();
      await sidebar.text('Version 1 är inte oförändrad.').waitFor();
    },
  },
  'a question before a version is unlocked': {
    answers: {
      checkWorkbook: () => aCheckedWorkbook({ report: aReport, matter: aMatter(finalisedEvent()) }),
    },
    reach: async (sidebar) => {
      await sidebar.openStep('Lås upp');
      await sidebar.button('Lås upp version 1').click();
      await sidebar.button('Ja, lås upp').waitFor();
    },
  },
  'a closed matter': {
    answers: {
      checkWorkbook: () =>
        aCheckedWorkbook({ report: aReport, matter: aMatter(finalisedEvent(), decidedEvent()) }),
    },
    reach: async (sidebar) => {
      await sidebar.openStep('Nämndens beslut');
      await sidebar.text('Ärendet är avslutat').first().waitFor();
    },
  },
  'a table to look through': {
    answers: { checkWorkbook: clean, readPaste: () => aPastePlan },
    reach: async (sidebar) => {
      for (const part of ['Fler verktyg', 'Klistra in tabell']) await sidebar.openStep(part);
      await sidebar.field('Tabellen').fill('Post;Budget (tkr)\nLokal;150');
      await sidebar.button('Läs tabellen').click();
      await sidebar.button('Lägg till').waitFor();
    },
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
  'parts that nobody has started': {
    answers: {
      checkWorkbook: () =>
        aCheckedWorkbook({
          sheets: aCheckedWorkbook().sheets.map((sheet) => ({
            ...sheet,
            empty: sheet.required && sheet.name !== 'Ärende',
          })),
          findings: [
            ...['Parter', 'Överenskommelser', 'Mål', 'Åtaganden', 'Lärdomar', 'Beslutsförslag'].map((sheet) =>
              aFinding({ code: sheet, sheet, cell: 'A2' }),
            ),
            ...[2, 3, 4].map((row) => aFinding({ cell: `E${row}` })),
          ],
        }),
    },
    reach: async (sidebar) => {
      await sidebar.text('1 av 7 delar klara').waitFor();
      await sidebar.section('Budget').click();
      await sidebar.button('Visa en i taget').click();
    },
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
