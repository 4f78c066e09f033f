/* A booking panel: templated pages that include one another, a prompt, a cache. */
const Rooms = (function () {
  const KEY = 'rooms';
  function read() {
    const cache = CacheService.getDocumentCache();
    const cached = cache.get(KEY);
    if (cached != null) return JSON.parse(cached);
    const csv = Utilities.parseCsv('Sal,Platser\n"Stora salen, plan 2",40\nLilla salen,8');
    const rooms = csv.slice(1).map(([name, seats]) => ({ name, seats: parseInt(seats, 10) }));
    cache.put(KEY, JSON.stringify(rooms), 300);
    return rooms;
  }
  return { read };
})();

function include(name) {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

function page_() {
  const template = HtmlService.createTemplateFromFile('views/panel');
  template.rooms = Rooms.read();
  template.title = 'Boka <sal>';
  return template.evaluate().setTitle('Boka').setWidth(320);
}

function showPanel() {
  SpreadsheetApp.getUi().showSidebar(page_());
}

function doGet() {
  return page_().setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);
}

function book(room, people) {
  const found = Rooms.read().find(({ name }) => name === room);
  if (!found) throw new Error('Okänd sal: ' + room);
  if (people > found.seats) return { ok: false, reason: `Salen har ${found.seats} platser.` };
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.appendRow([room, people, Session.getScriptTimeZone()]);
  return { ok: true, row: sheet.getLastRow() };
}

function askAndBook() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Boka', 'Hur många?', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return 'avbrutet';
  return book('Lilla salen', Number(answer.getResponseText()));
}
