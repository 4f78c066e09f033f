/** A Word template of the officer's own, in the sidebar on the built add-on: chosen, uploaded, used, exchanged and removed. */
import { documentText } from '../../host/docs/document/document-text';
import type { ArgumentsOf, PageCommand, ResponseOf } from '../../src/engine/app/commands';
import { aWorkbook } from '../builders/a-workbook';
import { hostOf } from '../builders/on-the-host';
import { uploadedTemplate, type WordTemplate } from '../builders/word-templates';
import { axe } from './axe';
import { useBrowser } from './browser';
import { aCheckedWorkbook } from './checked-workbook';
import { openSidebar } from './open-sidebar';

describe('Egen Wordmall', () => {
  const browser = useBrowser();

  it('is checked, used, exchanged while a report is under way, and removed', async () => {
    const host = hostOf(aWorkbook().sheets, { user: { name: 'Anna Ek', email: 'anna@lindby.example' } });
    const through =
      <Name extends PageCommand>(name: Name) =>
      (...given: ArgumentsOf[Name]) =>
        host.call(name, ...given) as unknown as ResponseOf[Name];
    const { page, sidebar } = await openSidebar(
      browser,
      {
        checkWorkbook: () => aCheckedWorkbook(),
        generateReport: through('generateReport'),
        readTemplate: through('readTemplate'),
        uploadTemplate: through('uploadTemplate'),
        removeTemplate: through('removeTemplate'),
      },
      { viewport: { width: 300, height: 1400 }, reducedMotion: true },
    );
    const reports = () =>
      host
        .files()
        .flatMap(({ name, document }) =>
          document && !name.startsWith('Mall') ? [documentText(document)] : [],
        );
    const file = sidebar.field('Wordfil (.docx, högst 5');
    const choose = async (name: WordTemplate, buffer?: Buffer) => {
      const { base64, ...known } = uploadedTemplate(name);
      await file.setInputFiles({ ...known, buffer: buffer ?? Buffer.from(base64, 'base64') });
    };
    const upload = async (name: WordTemplate) => {
      await choose(name);
      await sidebar.text(new RegExp(`^${name}.docx, \\d+.kB\\.$`)).waitFor();
      await sidebar.button('Ladda upp och kontrollera').click();
      await page.locator('#template-result:focus').waitFor();
    };

    await sidebar.openStep('Fler verktyg');
    await sidebar.openStep('Egen Wordmall');
    await sidebar.text('Ingen egen mall är uppladdad.').waitFor();
    await choose('brevhuvud', Buffer.alloc(5_200_000));
    await sidebar.text('Filen är 5,2').waitFor();
    expect(await sidebar.button('Ladda upp och kontrollera').count()).toBe(0);

    await upload('med-fel');
    await sidebar.text('Mallen går inte att använda ännu').waitFor();
    await sidebar.text('”Till {{Nämdn}} för beslut”').waitFor();
    await sidebar.text('Ingen egen mall är uppladdad.').waitFor();
    expect(await axe(page)).toEqual([]);

    await upload('brevhuvud');
    await sidebar.text(/^Mallen är ”brevhuvud\.docx”, uppladdad av Anna Ek 15\snovember\s2024\.$/).waitFor();
    await sidebar.button('Skapa slutrapport').click();
    await sidebar.link('Öppna rapporten').waitFor();
    expect(reports()).toEqual([expect.stringContaining('Lindby kommun, 123 45 Lindby')]);

    await upload('libreoffice');
    await sidebar.text('Rapporten som redan finns behåller sitt utseende.').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.locator('#template-result').locator('..').getByRole('button').click();
    await sidebar.text(/^Det tidigare dokumentet är nu märkt som ersatt/).waitFor();
    expect(reports()).toEqual([
      expect.stringContaining('Lindby kommun, 123 45 Lindby'),
      expect.stringContaining('Bilagor skickas separat.'),
    ]);

    await sidebar.button('Ta bort mallen').click();
    await sidebar.text('Mallen är borttagen.').waitFor();
    await sidebar.text('Ingen egen mall är uppladdad.').waitFor();
  });
});
