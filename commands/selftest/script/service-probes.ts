import { answerOf, type Probe } from './probe';

/** What `use` makes of a new tab of the spreadsheet that is deleted afterwards. */
function withSheet<T>(use: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => T): T {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet('Slutrapport selftest');
  try {
    return use(sheet);
  } finally {
    book.deleteSheet(sheet);
  }
}

/** Values as they come back from a cell, and what kind of value each is. */
function readBack(values: readonly unknown[]): unknown {
  return withSheet((sheet) => {
    const range = sheet.getRange(1, 1, values.length, 1);
    range.setValues(values.map((value) => [value]));
    SpreadsheetApp.flush();
    const found: readonly (readonly unknown[])[] = range.getValues();
    return found.map(([value], row) => [`${typeof values[row]} ${String(values[row])}`, value]);
  });
}

const sheets: readonly Probe[] = [
  { name: 'Sheets: numbers, truth values and nothing', ask: () => readBack([1, 1.5, -0, true, '', null]) },
  {
    name: 'Sheets: texts that spell something',
    ask: () => readBack(['12', '012', '1e3', 'TRUE', 'true', '2024-05-01', "'5", ' 7', '=1+2']),
  },
  {
    name: 'Sheets: texts that the host leaves as they are',
    ask: () => readBack(['12 %', '10:30', '1 mars 2024']),
  },
  {
    name: 'Sheets: dates come back as the same moment',
    ask: () => {
      const moments = [new Date(2024, 0, 31), new Date(2024, 6, 1, 13, 30), new Date(1999, 11, 31)];
      return withSheet((sheet) => {
        const range = sheet.getRange(1, 1, moments.length, 1);
        range.setValues(moments.map((moment) => [moment]));
        return range.getValues().map(([value], i) => Number(value) - Number(moments[i]));
      });
    },
  },
  {
    name: 'Sheets: too few and too many values',
    ask: () =>
      withSheet((sheet) => [
        answerOf(() => sheet.getRange('A1:A3').setValues([[1]])),
        answerOf(() => sheet.getRange('A1').setValues([[1, 2]])),
      ]),
  },
  {
    name: 'Sheets: ranges that are not there',
    ask: () =>
      withSheet((sheet) => [
        answerOf(() => sheet.getRange(0, 1)),
        answerOf(() => sheet.getRange(1, 1, 0, 1)),
        answerOf(() => sheet.getRange(1, 1, sheet.getMaxRows() + 1, 1)),
        answerOf(() => sheet.getRange('no such range')),
      ]),
  },
  {
    name: 'Sheets: the range of the data',
    ask: () =>
      withSheet((sheet) => {
        const empty = [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
        sheet.getRange('C4').setValue('x');
        sheet.getRange('E9').setNote('a note alone').setBackground('#ff0000');
        return [empty, sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
      }),
  },
  {
    name: 'Sheets: notes and backgrounds',
    ask: () =>
      withSheet((sheet) => {
        const range = sheet.getRange('A1');
        const before = [range.getNote(), range.getBackground(), range.getNumberFormat()];
        range.setNote('a\nb').setBackground('#FFF2CC').setNumberFormat('0.00');
        const after = [range.getNote(), range.getBackground(), range.getNumberFormat()];
        range.setNote('').setBackground(null);
        return [before, after, range.getNote(), range.getBackground()];
      }),
  },
  {
    name: 'Sheets: a name that is taken',
    ask: () =>
      withSheet((sheet) =>
        answerOf(() => SpreadsheetApp.getActiveSpreadsheet().insertSheet(sheet.getName())),
      ),
  },
  {
    name: 'Sheets: a member called with the wrong values',
    ask: () => withSheet((sheet) => answerOf(() => sheet.deleteRow(null as unknown as number))),
  },
  {
    name: 'Sheets: the order of sorting',
    ask: () =>
      withSheet((sheet) => {
        const mixed = [['b'], [''], ['a'], [3], [true], ['B'], ['å'], [-1], [false]];
        const range = sheet.getRange(1, 1, mixed.length, 1).setValues(mixed);
        return [true, false].map((ascending) => range.sort({ column: 1, ascending }).getValues().join('|'));
      }),
  },
  {
    name: 'Sheets: formulas when rows come and go',
    ask: () =>
      withSheet((sheet) => {
        sheet.getRange('A1').setFormula('=SUM(B2:B5)+$C$7');
        sheet.insertRowsAfter(3, 2);
        const inserted = sheet.getRange('A1').getFormula();
        sheet.deleteRows(3, 3);
        return [inserted, sheet.getRange('A1').getFormula()];
      }),
  },
  {
    name: 'Sheets: a value that a strict rule refuses',
    ask: () =>
      withSheet((sheet) => {
        const rule = SpreadsheetApp.newDataValidation()
          .requireValueInList(['ja', 'nej'])
          .setAllowInvalid(false);
        const cell = sheet.getRange('A1').setDataValidation(rule.build());
        const refusal = answerOf(() => {
          cell.setValue('kanske');
          SpreadsheetApp.flush();
        });
        const value: unknown = cell.getValue();
        return [refusal, value];
      }),
  },
  {
    name: 'Sheets: values as they are shown',
    ask: () =>
      withSheet((sheet) => {
        const formats = ['0.00', '#,##0', '0.0%', 'yyyy-mm-dd', 'd/m yyyy'];
        const range = sheet.getRange(1, 1, formats.length, 1);
        range.setValues(formats.map((_, i) => [i < 3 ? 1234.567 : new Date(2024, 5, 1)]));
        range.setNumberFormats(formats.map((format) => [format]));
        return [SpreadsheetApp.getActive().getSpreadsheetLocale(), range.getDisplayValues()];
      }),
  },
  { name: 'Sheets: openById without its scope', ask: () => SpreadsheetApp.openById('no-such-spreadsheet') },
];

const stores: readonly Probe[] = [
  {
    name: 'Properties: texts of refusals',
    ask: () => {
      const store = PropertiesService.getUserProperties();
      return [
        answerOf(() => store.getProperty('')),
        answerOf(() => store.setProperty(null as unknown as string, 'x')),
        answerOf(() => store.setProperty('k'.repeat(8_067), 'x')),
        answerOf(() => store.setProperty('selftest', 'x'.repeat(524_289))),
      ];
    },
  },
  {
    name: 'Properties: what a value becomes',
    ask: () => {
      const store = PropertiesService.getUserProperties();
      try {
        const values: readonly unknown[] = [1, true, null, { a: 1 }];
        return values.map((value) => store.setProperty('selftest', value as string).getProperty('selftest'));
      } finally {
        store.deleteProperty('selftest');
      }
    },
  },
  {
    name: 'Cache: limits',
    ask: () => {
      const cache = CacheService.getUserCache();
      return [
        answerOf(() => {
          cache.put('selftest', 'x'.repeat(102_401));
        }),
        answerOf(() => {
          cache.put('k'.repeat(251), 'x');
        }),
        answerOf(() => cache.get('')),
        answerOf(() => cache.get('no such key')),
      ];
    },
  },
  {
    name: 'Cache: what a value becomes',
    ask: () => {
      const cache = CacheService.getUserCache();
      const values: readonly unknown[] = [5, null, { a: 1 }, 'å'];
      return values.map((value) => {
        cache.put('selftest', value as string, 60);
        return cache.get('selftest');
      });
    },
  },
  {
    name: 'Lock: taken, taken again and let go',
    ask: () => {
      const lock = LockService.getUserLock();
      const answers = [lock.hasLock(), lock.tryLock(1), lock.tryLock(1), lock.hasLock()];
      lock.releaseLock();
      return [...answers, lock.hasLock()];
    },
  },
];

const runtime: readonly Probe[] = [
  {
    name: 'Runtime: the globals of the web',
    ask: () =>
      [
        ['setTimeout', typeof (globalThis as Record<string, unknown>)['setTimeout']],
        ...['URL', 'TextEncoder', 'fetch', 'crypto', 'atob', 'structuredClone', 'queueMicrotask', 'Intl'].map(
          (name) => [name, typeof (globalThis as Record<string, unknown>)[name]],
        ),
      ].map((pair) => pair.join(' ')),
  },
  {
    name: 'Runtime: Swedish numbers and dates by Intl',
    ask: () => [(1234.5).toLocaleString('sv-SE'), new Intl.Collator('sv').compare('å', 'z')],
  },
  {
    name: 'Runtime: the time zone of the manifest',
    ask: () => [new Date(2024, 6, 1).toISOString(), Session.getScriptTimeZone()],
  },
  { name: 'Session: the user without the scope', ask: () => Session.getActiveUser().getEmail() },
  {
    name: 'Utilities: base64, digests and dates',
    ask: () => [
      Utilities.base64Encode('åäö', Utilities.Charset.UTF_8),
      Utilities.base64Encode('åäö'),
      Utilities.base64Decode('/wB/'),
      Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a'),
      Utilities.formatDate(new Date(0), 'Europe/Stockholm', "yyyy-MM-dd'T'HH:mm:ss Z"),
      answerOf(() => Utilities.base64Decode('*')),
    ],
  },
  {
    name: 'Utilities: formatString and parseCsv',
    ask: () => [
      Utilities.formatString('%s|%d|%5.2f|%05d|%x|%%', 'a', 7, 2.345, 42, 255),
      Utilities.parseCsv('a,"b ""c"""\n,\n'),
      answerOf(() => Utilities.parseCsv('"a')),
    ],
  },
  {
    name: 'Utilities: packed blobs',
    ask: () => {
      const packed = Utilities.gzip(Utilities.newBlob('text', 'text/plain', 'a.txt'));
      const plain = Utilities.ungzip(packed);
      return [packed.getName(), packed.getContentType(), plain.getName(), plain.getDataAsString()];
    },
  },
  {
    name: 'Utilities: bytes that were packed before',
    ask: () => {
      const packed = Utilities.base64Encode(Utilities.gzip(Utilities.newBlob('text åäö')).getBytes());
      const bytes = Utilities.base64Decode(packed);
      return [
        Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip', 'a.gz')).getDataAsString(),
        answerOf(() => Utilities.ungzip(Utilities.newBlob(bytes)).getDataAsString()),
      ];
    },
  },
  {
    name: 'Utilities: blobs',
    ask: () => {
      const blob = Utilities.newBlob('å');
      return [blob.getBytes(), blob.getContentType(), blob.getName(), blob.getDataAsString()];
    },
  },
  {
    name: 'Html: templates',
    ask: () => {
      const template = HtmlService.createTemplate(
        '<p><?= a ?></p><?!= b ?><? for (const x of [1, 2]) { ?>.<? } ?>',
      );
      Object.assign(template, { a: '<&"', b: '<b>' });
      return template.evaluate().getContent();
    },
  },
  {
    name: 'Drive: a file that the app did not make',
    ask: () => Drive?.Files.get('no-such-file'),
  },
  {
    name: 'Drive: who runs the script',
    ask: () => {
      const { user } = Drive?.About.get({ fields: 'user' }) ?? {};
      return [typeof user?.permissionId, typeof user?.displayName, user?.me];
    },
  },
];

/** How Sheets, the stores and the runtime behave. */
export const serviceProbes: readonly Probe[] = [...sheets, ...stores, ...runtime];
