/** The page where attachments are uploaded, with real files: nothing is fetched, and no text is run as code. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { ReadAttachments } from '../../src/engine/app/attachments/read-attachments';
import { pdfFile } from '../builders/pdf-file';
import { axe } from './axe';
import { useBrowser } from './browser';
import { aFailure } from './checked-workbook';
import { openScripted, type Answers, type ScriptedAddOn } from './scripted-add-on';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const row = { isSent: true, link: 'none', file: null } as const;
const listed: ReadAttachments = {
  ok: true,
  tab: 'Bilagor',
  types: ['Revisionsintyg', 'Övrigt'],
  fileTypes: ['application/pdf', DOCX, 'image/jpeg', 'image/png'],
  largest: 10_000_000,
  rows: [
    { ...row, row: 1, number: 1, title: 'Överenskommelse 2024' },
    { ...row, row: 2, number: 2, title: 'Karta', link: 'pasted' },
  ],
};

const docx = (xml: string) => Buffer.from(zipSync({ 'word/document.xml': strToU8(xml) }));
const text = { text: 'Ansökan från Åsa' };

/** What each file is, as the page is to tell it, with the facts that it is to send. */
const files: Readonly<Record<string, readonly [bytes: Buffer, says: string, facts: object]>> = {
  'vanlig.pdf': [
    pdfFile([text, 'blank'], { created: "D:20240314235900+01'00'" }),
    'två sidor, 1 kB',
    { pages: 2, content: 'text', locked: false },
  ],
  'packad.pdf': [
    pdfFile(['scan', text, text], { objectStream: true }),
    'tre sidor, 1 kB',
    { pages: 3, content: 'text', locked: false },
  ],
  'skannad.pdf': [
    pdfFile(['blank', 'scan']),
    'Inskannad utan text',
    { pages: 2, content: 'picture', locked: false },
  ],
  'tomma-sidor.pdf': [
    pdfFile(['blank']),
    'Sidorna är tomma',
    { pages: 1, content: 'nothing', locked: false },
  ],
  'låst.pdf': [
    pdfFile([text], { password: 'hemligt' }),
    'Går bara att öppna med lösenord',
    { pages: null, content: null, locked: true },
  ],
  'krypterad-öppen.pdf': [
    pdfFile([text], { password: '' }),
    'en sida',
    { pages: 1, content: 'text', locked: false },
  ],
  'brev.docx': [
    docx('<w:document><w:t>Hej</w:t></w:document>'),
    '1 kB',
    { pages: null, content: 'text', locked: false },
  ],
  'låst.docx': [
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'Går bara att öppna med lösenord',
    { pages: null, content: null, locked: true },
  ],
  'bild.png': [Buffer.from('89504e470d0a1a0a', 'hex'), '1 kB', { pages: null, content: null, locked: false }],
};

/** Files that cannot be uploaded, and what is said of each. */
const refused: Readonly<Record<string, readonly [bytes: Buffer, says: string]>> = {
  'skadad.pdf': [Buffer.from('%PDF-1.7 och sedan inget'), 'Filen går inte att läsa'],
  'sida.html': [Buffer.from('<p>Hej</p>'), 'av ett slag som inte kan laddas upp'],
  'tom.pdf': [Buffer.alloc(0), 'Filen är tom'],
  'stor.pdf': [Buffer.alloc(10_000_001), 'större än 10 MB'],
};

describe('the page of attachments', () => {
  const { openPage } = useBrowser();
  const policy = { 'content-security-policy': "script-src 'unsafe-inline'; connect-src 'none'" };

  async function open(answers: Answers = {}): Promise<readonly [Page, ScriptedAddOn]> {
    const page = await openPage({ viewport: { width: 900, height: 720 } });
    const addOn = await openScripted(
      page,
      'attachments',
      { readAttachments: () => listed, ...answers },
      '',
      policy,
    );
    await page.getByRole('heading', { name: 'Bilagor', exact: true }).waitFor();
    return [page, addOn];
  }

  async function choose(page: Page, chosen: Readonly<Record<string, readonly [Buffer, ...unknown[]]>>) {
    const payload = Object.entries(chosen).map(([name, [buffer]]) => ({
      name,
      buffer,
      mimeType: 'application/octet-stream',
    }));
    await page.getByLabel('Välj filer').setInputFiles(payload);
  }

  const item = (page: Page, name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

  it('reads each file by what it holds, and sends its facts, its digest and its bytes', async () => {
    const [page, addOn] = await open({
      uploadAttachment: () => ({ ok: true, tab: 'Bilagor', row: 4, number: 3, stoodThere: false }),
    });
    await choose(page, files);
    for (const [name, [, says]] of Object.entries(files)) await item(page, name).getByText(says).waitFor();
    await page.getByRole('button', { name: 'Ladda upp nio filer' }).click();
    await page.getByText('Nio filer uppladdade.').waitFor();
    const sent = addOn.argsOf('uploadAttachment').map(([file, choice]) => ({
      ...(file as { readonly name: string; readonly base64: string }),
      facts: (choice as { readonly facts: object }).facts,
    }));
    expect(sent.map(({ name, base64, facts }) => [name, base64, facts])).toEqual(
      Object.entries(files).map(([name, [bytes, , facts]]) => [
        name,
        bytes.toString('base64'),
        { digest: createHash('sha256').update(bytes).digest('hex'), ...facts },
      ]),
    );
  });

  it('says why a file cannot be uploaded, and sends none of them', async () => {
    const [page] = await open();
    await choose(page, refused);
    for (const [name, [, says]] of Object.entries(refused)) await item(page, name).getByText(says).waitFor();
    expect(await page.getByRole('button', { name: /^Ladda upp/ }).count()).toBe(0);
  });

  it('sends files in the order that they are given, to the rows that are chosen, and keeps those that failed', async () => {
    const [page, addOn] = await open({
      uploadAttachment: ({ name }) =>
        name === 'packad.pdf'
          ? aFailure('unavailable')
          : { ok: true, tab: 'Bilagor', row: 2, number: 1, stoodThere: true },
    });
    const { 'vanlig.pdf': one, 'packad.pdf': two } = files;
    if (one === undefined || two === undefined) throw new Error('no files');
    await choose(page, { 'vanlig.pdf': one, 'packad.pdf': two });
    await item(page, 'packad.pdf').getByText('tre sidor').waitFor();
    await item(page, 'vanlig.pdf')
      .getByRole('button', { name: 'Använd filens datum, den 14 mars 2024' })
      .click();
    await item(page, 'vanlig.pdf').getByLabel('Typ').selectOption('Revisionsintyg');
    await item(page, 'packad.pdf').getByRole('button', { name: 'Flytta upp' }).click();
    await item(page, 'packad.pdf').getByLabel('Rad i fliken').selectOption('Bilaga 1, Överenskommelse 2024');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ladda upp två filer' }).click();
    await page.getByText('En fil uppladdad. En fil är kvar, se nedan.').waitFor();
    await item(page, 'vanlig.pdf')
      .getByText('Samma fil finns redan som bilaga 1, rad 2 i fliken Bilagor.')
      .waitFor();
    expect(addOn.argsOf('uploadAttachment').map(([, choice]) => choice)).toMatchObject([
      { row: 1, seen: { number: 1, title: 'Överenskommelse 2024' } },
      { row: null, seen: null, title: 'vanlig', type: 'Revisionsintyg', dated: '2024-03-14' },
    ]);
    await page.getByRole('button', { name: 'Ladda upp en fil' }).waitFor();
    await page
      .getByText('Länk till något som inte är uppladdat i den här arbetsboken och som inte kan kontrolleras.')
      .waitFor();
  });
});
