// A report on a stock list, in the style of scripts written in the editor years ago.
var SUMMARY = 'Summary';
var LOW = 5;

function onOpen(e) {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Stock')
    .addItem('Make summary', 'makeSummary')
    .addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Clear', 'clearSummary'))
    .addToUi();
}

function makeSummary() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var source = SpreadsheetApp.getActiveSheet();
  if (source.getName() == SUMMARY) {
    Browser.msgBox('Choose the tab with the stock first.');
    return;
  }
  var rows = source.getDataRange().getValues();
  var header = rows.shift();
  var place = {};
  for (var i = 0; i < header.length; i++) place[String(header[i]).toLowerCase()] = i;

  var totals = {};
  var low = [];
  rows.forEach(function (row) {
    var group = row[place['group']];
    if (!group) return;
    if (!totals.hasOwnProperty(group)) totals[group] = { count: 0, value: 0, latest: null };
    var total = totals[group];
    total.count += Number(row[place['count']]);
    total.value += row[place['count']] * row[place['price']];
    var counted = row[place['counted']];
    if (counted instanceof Date && (!total.latest || counted > total.latest)) total.latest = counted;
    if (row[place['count']] < LOW) low.push(row[place['item']]);
  });

  var sheet = ss.getSheetByName(SUMMARY) || ss.insertSheet(SUMMARY, ss.getNumSheets());
  sheet.clear({ contentsOnly: true });
  var out = [['Group', 'Count', 'Value', 'Last counted']];
  Object.keys(totals)
    .sort()
    .forEach(function (group) {
      var t = totals[group];
      out.push([group, t.count, t.value, t.latest || '']);
    });
  sheet.getRange(1, 1, out.length, out[0].length).setValues(out);
  sheet.appendRow(['Sum', '=SUM(B2:B' + out.length + ')', '=SUM(C2:C' + out.length + ')']);
  sheet.getRange('A1:D1').setFontWeight('bold').setBackground('#D9EAD3');
  sheet.getRange('C2:C').setNumberFormat('#,##0.00');
  sheet.setFrozenRows(1);
  sheet.autoResizeColumns(1, 4);
  sheet.getRange(2, 1, out.length - 1, 4).sort({ column: 3, ascending: false });
  sheet.insertRowBefore(1);
  sheet
    .getRange(1, 1)
    .setValue(
      Utilities.formatString(
        '%s: %d groups, %.1f %% low',
        ss.getName(),
        out.length - 1,
        (100 * low.length) / rows.length,
      ),
    );
  SpreadsheetApp.flush();
  Logger.log('%s low: %s', low.length, low.join(', '));
  ss.toast('Done', 'Stock', 3);
  return sheet.getDataRange().getDisplayValues();
}

function clearSummary() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.getSheetByName(SUMMARY);
  if (sheet) ss.deleteSheet(sheet);
}

function mailSummary() {
  MailApp.sendEmail('someone@example.se', 'Stock', 'See the spreadsheet.');
}
