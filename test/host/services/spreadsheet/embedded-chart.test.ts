import { answerOf, errorOf, hostOf } from '../../run-script';

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

  it('is read, changed and removed', () => {
    const body = `${build}
      sheet.insertChart(chart);
      const [first] = sheet.getCharts();
      sheet.updateChart(first.modify().setOption('title', 'Nytt').addRange(sheet.getRange('D1')).build());
      const [second] = sheet.getCharts();
      const read = [chart.getChartId(), second.getChartId() === first.getChartId(), second.getOptions().get('title'),
        second.getRanges().map((range) => range.getA1Notation()), second.getContainerInfo().getAnchorColumn()];
      sheet.removeChart(second);
      return [read, sheet.getCharts().length];`;
    expect(answerOf(body)).toEqual([[null, true, 'Nytt', ['A1:B5', 'D1'], 4], 0]);
  });

  it('is not drawn: a picture and styles of its parts are refused by name', () => {
    expect(errorOf(`${build} chart.getBlob();`)).toEqual([
      'LocalHostError',
      'not supported by the local host: EmbeddedChart.getBlob',
    ]);
    expect(errorOf(`${build} sheet.newChart().asLineChart().setCurveStyle(null);`)).toEqual([
      'LocalHostError',
      'not supported by the local host: EmbeddedLineChartBuilder.setCurveStyle',
    ]);
    expect(errorOf('Charts.newDataTable();')).toEqual([
      'LocalHostError',
      'not supported by the local host: Charts.newDataTable',
    ]);
  });

  it('of one kind takes titles, colours and scales as options', () => {
    const body = `${build}
      const column = sheet.newChart().asColumnChart().setTitle('Utfall').setStacked().setColors(['#ff0000']).setRange(0, 10)
        .setXAxisTitle('År').setLegendPosition(Charts.Position.BOTTOM).addRange(sheet.getRange('A1:B2')).build();
      const options = column.getOptions();
      return [['title', 'isStacked', 'colors', 'vAxis.viewWindow.max', 'hAxis.title', 'legend.position', 'none'].map((name) => options.get(name)),
        column.getRanges().length, String(column.modify().getChartType()), String(column.modify().asPieChart().set3D())];`;
    expect(answerOf(body)).toEqual([
      ['Utfall', true, ['#ff0000'], 10, 'År', 'bottom', null],
      1,
      'COLUMN',
      'EmbeddedPieChartBuilder',
    ]);
  });

  it('cannot be removed before it is there', () => {
    expect(errorOf(`${build} sheet.removeChart(chart);`)).toMatchObject({ 0: 'Exception' });
  });
});
