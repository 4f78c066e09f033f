const FOLDER = 'letters.folder';

const folder_ = () => {
  const store = PropertiesService.getScriptProperties();
  const known = store.getProperty(FOLDER);
  if (known) return known;
  const { id } = Drive.Files.create({ name: 'Brev', mimeType: MimeType.FOLDER });
  store.setProperty(FOLDER, id);
  return id;
};

function* members_() {
  const [header, ...rows] = SpreadsheetApp.getActive().getSheetByName('Members').getDataRange().getValues();
  for (const row of rows) yield Object.fromEntries(header.map((key, i) => [key, row[i]]));
}

/** Writes the letters that are not written yet, and notes their ids beside the members. */
function writeLetters() {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(1000)) throw new Error('Busy');
  console.time('letters');
  try {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Members');
    const written = [];
    let row = 1;
    for (const member of members_()) {
      row++;
      if (member.letter) continue;
      const id = new Letter(member)
        .paragraph(`Hej ${member.name}!`, 'HEADING_1')
        .paragraph('Din avgift för året:')
        .table([
          ['År', 'Avgift'],
          [new Date(member.joined).getFullYear(), member.fee ?? 0],
        ])
        .save(folder_());
      sheet.getRange(row, 4).setValue(id);
      written.push(id);
    }
    return written.length;
  } finally {
    console.timeEnd('letters');
    lock.releaseLock();
  }
}

function readLetters() {
  const { files } = Drive.Files.list({
    q: `'${folder_()}' in parents and trashed = false`,
    fields: 'files(id,name)',
    orderBy: 'name',
  });
  return files.map(({ id, name }) => {
    const { body } = Docs.Documents.get(id);
    const text = body.content
      .flatMap(({ paragraph }) => paragraph?.elements ?? [])
      .map(({ textRun }) => textRun?.content ?? '')
      .join('');
    return [name, text];
  });
}

const usesLibrary = () => Moment.moment();
const usesMail = () => Gmail.Users.Messages.list('me');
