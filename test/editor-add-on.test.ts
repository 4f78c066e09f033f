/** The add-on for a domain, as `npm run build -- --editor-add-on` makes it, in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost, type Host } from '../host/host';
import { aWorkbook } from './builders/a-workbook';
import { hostOf, spreadsheetOf } from './builders/on-the-host';

const root = join(__dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'editor-add-on-'));

beforeAll(() => {
  const script = `
    import { build, editorAddOnTriggers } from './esbuild.config.mjs';
    await build({ quiet: true, triggers: editorAddOnTriggers, folder: process.argv[1] });`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script, folder], { cwd: root });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const installed = (): Host => openHost({ project: folder, workbook: spreadsheetOf(aWorkbook().sheets) });

describe('the Editor add-on', () => {
  it("has the items of the bound script's menu, in Google's own menu of add-ons", () => {
    const [inDomain, bound] = [installed(), hostOf(aWorkbook().sheets)];
    inDomain.trigger('onOpen');
    bound.trigger('onOpen');
    const [menu] = bound.ui.menus;
    expect(menu?.items.length).toBeGreaterThan(3);
    expect(inDomain.ui.menus).toEqual([{ ...menu, caption: null }]);
  });

  it('makes its menu also before the officer has let it see the spreadsheet', () => {
    const host = installed();
    host.trigger('onOpen', 'NONE');
    expect(host.ui.menus).toHaveLength(1);
  });

  it('has its menu at once in the spreadsheet from which it was installed', () => {
    const host = installed();
    host.trigger('onInstall');
    expect(host.ui.menus).toHaveLength(1);
  });

  it('has the functions of the bound script, and the one that Google runs when it is installed', () => {
    const bound = hostOf(aWorkbook().sheets).functionNames();
    expect([...installed().functionNames()].sort()).toEqual([...bound, 'onInstall'].sort());
  });
});
