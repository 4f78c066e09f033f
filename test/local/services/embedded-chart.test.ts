import { answerOf, errorOf, hostOf } from '../run-script';

const build = `
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B5'))
    .setPosition(2, 4, 10, 20).setOption('title', 'Utfall').setNumHeaders(1).build();`;

describe('EmbeddedChart', () => {
  it('is recorded as the script described it', () => {
    const host = hostOf(`function probe() { ${build} sheet.insertChart(chart); }`);
    host.run('probe');
    expect(host.workbook.sheets[0]?.charts).toMatchObject([
      {
        type: 'BAR',
        ranges: [{ sheet: 'Blad1', notation: 'A1:B5' }],
        position: { row: 2, column: 4, x: 10, y: 20 },
        options: { title: 'Utfall' },
        headers: 1,
      },
    ]);
  });

  it('is told, changed and removed', () => {
    const body = `${build}
      sheet.insertChart(chart);
      const [first] = sheet.getCharts();
      sheet.updateChart(first.modify().setOption('title', 'Nytt').addRange(sheet.getRange('D1')).build());
      const [second] = sheet.getCharts();
      const told = [chart.getChartId(), second.getChartId() === first.getChartId(), second.getOptions().get('title'),
        second.getRanges().map((range) => range.getA1Notation()), second.getContainerInfo().getAnchorColumn()];
      sheet.removeChart(second);
      return [told, sheet.getCharts().length];`;
    expect(answerOf(body)).toEqual([[null, true, 'Nytt', ['A1:B5', 'D1'], 4], 0]);
  });

  it('is not drawn: a picture and the builders of one kind are refused by name', () => {
    expect(errorOf(`${build} chart.getBlob();`)).toEqual([
      'LocalHostError',
      'not supported by the local host: EmbeddedChart.getBlob',
    ]);
    expect(errorOf(`${build} sheet.newChart().asColumnChart();`)).toEqual([
      'LocalHostError',
      'not supported by the local host: EmbeddedChartBuilder.asColumnChart',
    ]);
    expect(errorOf('Charts.newDataTable();')).toEqual([
      'LocalHostError',
      'not supported by the local host: Charts.newDataTable',
    ]);
  });

  it('cannot be removed before it is there', () => {
    expect(errorOf(`${build} sheet.removeChart(chart);`)).toMatchObject({ 0: 'Exception' });
  });
});
