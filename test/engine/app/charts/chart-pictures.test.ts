/** Pictures of charts in the document, on the bundle: what is believed of a picture, and what stands with it. */
import type { ChartPictures } from '../../../../src/engine/app/charts/chart-pictures';
import { chartTables } from '../../../../src/engine/report/chart-figures';
import type { Report } from '../../../../src/engine/report/tree';
import { aWorkbook } from '../../../builders/a-workbook';
import { documentsOf, generated, hostOf } from '../../../builders/on-the-host';
import { removePictures } from '../../../builders/document-edits';
import { changeWorkbook, listed, readUpdate, updated } from '../../../builders/on-an-update';
import type { UpdateList } from '../../../../src/engine/app/update/update-answers';
import { finalise, isLocked } from '../history/on-the-way';
import { aPng } from '../../../builders/a-png';

const CREATE = 'Drive.Files.create';

type Host = ReturnType<typeof hostOf>;

function charts(host: Host) {
  const { report } = host.call('previewReport') as unknown as { readonly report: Report };
  return chartTables(report);
}

const words = 'Högst utfall: Hyra & "städ" <lokal>, 12 000.';

function drawn(host: Host): readonly ChartPictures[] {
  return charts(host).map(({ table: { key }, figures }) => ({
    key,
    figures,
    description: words,
    images: [{ base64: aPng(32, 16), width: 32, height: 16 }],
  }));
}

const captionOf = ({ table }: ReturnType<typeof charts>[number]) => table.caption.replaceAll('\u000b', ' ');

function pictures(host: Host) {
  return host.files().flatMap(({ id }) =>
    Object.values(host.document(id)?.inlineObjects ?? {}).map(({ inlineObjectProperties }) => ({
      text: inlineObjectProperties?.embeddedObject?.description,
      width: inlineObjectProperties?.embeddedObject?.size?.width?.magnitude,
    })),
  );
}

/** A document with charts whose workbook has other figures since, with the same sum. */
function withOldChart() {
  const host = hostOf(aWorkbook().sheets);
  const sent = drawn(host);
  const { id } = generated(host, { again: false, charts: sent }).document;
  changeWorkbook(
    host,
    aWorkbook().with('Budget', 'Utfall', 2, 450_000).with('Budget', 'Utfall', 3, 100_000).sheets,
  );
  return { host, id, sent: sent.length };
}

/** Gives a reason for every warning. */
function accept(host: Host): void {
  const { findings } = host.call('checkWorkbook') as unknown as {
    readonly findings: readonly { readonly key: string }[];
  };
  for (const { key } of findings) host.call('acceptWarnings', [key], 'Underlaget finns hos föreningen.');
}

function notesOf({ sections }: Pick<UpdateList, 'sections'>) {
  return sections.flatMap(({ notes }) => notes).filter(({ kind }) => kind === 'stale-chart');
}

describe('the charts of a new document', () => {
  it('stand after the report with their day, as wide as the text, each with its caption and in words', () => {
    const host = hostOf(aWorkbook().sheets);
    const shown = charts(host);
    expect(shown.length).toBeGreaterThan(1);
    expect(generated(host, { again: false, charts: drawn(host) })).toMatchObject({
      created: true,
      charts: { shown: shown.length, left: 0, isTemplate: false },
    });
    const millimetres = (160 / 25.4) * 72;
    expect(pictures(host)).toEqual(
      shown.map((chart) => ({
        text: `${captionOf(chart)}. ${words}`,
        width: expect.closeTo(millimetres, 0) as unknown,
      })),
    );
    const [text = ''] = documentsOf(host);
    const plain = text.replaceAll('\u00a0', ' ');
    expect(plain.match(/uppgifterna som de var den 15 november 2024/g)).toHaveLength(1);
    const last = plain.slice(plain.indexOf('Diagrammen visar'));
    for (const chart of shown) expect(last).toContain(captionOf(chart).replaceAll('\u00a0', ' '));
  });

  it('are only those of the figures that the report has when it is made, and that fit on a few pages', () => {
    const host = hostOf(aWorkbook().sheets);
    const [first, second, ...others] = drawn(host);
    if (first === undefined || second === undefined) throw new Error('fewer than two charts');
    const sent = [{ ...first, figures: 'older' }, { ...second, images: [] }, ...others];
    expect(generated(host, { again: false, charts: sent })).toMatchObject({
      charts: { shown: others.length, left: 2, isTemplate: false },
    });
    expect(pictures(host)).toHaveLength(others.length);
  });

  it('that go over several pages are told apart in words', () => {
    const host = hostOf(aWorkbook().sheets);
    const [first, ...others] = drawn(host);
    if (first === undefined) throw new Error('no charts');
    const [image] = first.images;
    generated(host, { again: false, charts: [{ ...first, images: [image, image] }, ...others] });
    const caption = captionOf(charts(host)[0] as ReturnType<typeof charts>[number]);
    expect(pictures(host).slice(0, 2)).toMatchObject([
      { text: `${caption}, del 1 av 2. ${words}` },
      { text: `${caption}, del 2 av 2.` },
    ]);
  });

  it('cost no calls beside those of a report without them', () => {
    const [plain, withCharts] = [hostOf(aWorkbook().sheets), hostOf(aWorkbook().sheets)];
    const sent = drawn(withCharts);
    const before = withCharts.calls();
    generated(plain, { again: false });
    generated(withCharts, { again: false, charts: sent });
    const total = (calls: Readonly<Record<string, number>>) =>
      Object.values(calls).reduce((sum, count) => sum + count, 0);
    expect(total(withCharts.calls()) - total(before)).toBe(total(plain.calls()));
    expect(withCharts.calls()[CREATE]).toBe(plain.calls()[CREATE]);
  });

  it('are refused as a whole when they are not as a page sends them', () => {
    const host = hostOf(aWorkbook().sheets);
    const [first] = drawn(host);
    for (const charts of [
      [{ ...first, images: [{ base64: 'PHN2Zz4=', width: 1, height: 1 }] }],
      [{ ...first, figures: 1 }],
      'charts',
    ]) {
      expect(host.call('generateReport', { again: false, confirmed: true, charts })).toMatchObject({
        ok: false,
      });
    }
    expect(host.files()).toEqual([]);
  });
});

describe('charts of figures that have changed', () => {
  it('are named by an update, which leaves them as they are, and keep the report from being finalised', () => {
    const { host, id, sent } = withOldChart();
    const names = notesOf(listed(host)).map(({ name }) => name);
    expect(names.map((name) => name.replaceAll('\u00a0', ' '))).toEqual([
      'Diagrammet Budget och utfall 2022, kronor, från den 15 november 2024',
    ]);
    updated(host);
    accept(host);
    expect(pictures(host)).toHaveLength(sent);
    expect(finalise(host)).toMatchObject({ ok: false, reason: { code: 'charts-outdated' } });
    expect(isLocked(host, id)).toBe(false);
    expect(readUpdate(host)).toMatchObject({ kind: 'current', notes: names.map((name) => ({ name })) });
  });

  it('are not spoken of when a person has removed them, and the report can be finalised', () => {
    const { host, id } = withOldChart();
    updated(host);
    accept(host);
    removePictures(host, id);
    expect(readUpdate(host)).toMatchObject({ kind: 'current', notes: [] });
    expect(finalise(host)).toMatchObject({ ok: true });
  });

  it('are those of the workbook again when the figure is changed back', () => {
    const { host } = withOldChart();
    updated(host);
    changeWorkbook(host, aWorkbook().sheets);
    expect(notesOf(listed(host))).toEqual([]);
    updated(host);
    expect(finalise(host)).toMatchObject({ ok: true });
  });
});
