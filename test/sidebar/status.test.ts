import { statusOf } from '../../src/sidebar/status';
import { firstState } from '../../src/sidebar/state';
import { aCheckedWorkbook, aFinding, aReport, mixedFindings } from '../browser/checked-workbook';
import { aMatter, decidedEvent, finalisedEvent, unlockedEvent } from '../builders/a-matter';
import { after, autoCheck, began, idle, noContact, refusal } from './states';

const draft = { ...aReport, draft: true };
const warnings = mixedFindings.filter(({ severity }) => severity === 'VARNING');

describe('statusOf', () => {
  const told = (change: Parameters<typeof aCheckedWorkbook>[0], year = 2026) =>
    statusOf(idle(aCheckedWorkbook(change)), year);

  it('says that the workbook is being read until the first answer', () => {
    expect(statusOf(firstState(''), 2026)).toEqual({ level: 'okänd', text: 'Läser arbetsboken …', more: [] });
  });

  it('does not claim to be reading when the first check failed', () => {
    const failed = after(firstState(''), began, { kind: 'unreached', job: autoCheck, failure: noContact });
    expect(statusOf(failed, 2026).text).toBe('Arbetsboken är inte kontrollerad');
  });

  it('still reads while a busy workbook is tried again', () => {
    const answer = refusal('busy');
    const waiting = after(firstState(''), began, { kind: 'checked', job: autoCheck, answer });
    expect(statusOf(waiting, 2026).text).toBe('Läser arbetsboken …');
  });

  it('tells that the workbook has changed since the report was made', () => {
    expect(told({ report: { ...aReport, changed: true } })).toEqual({
      level: 'skapad',
      text: 'Rapporten skrevs 14\u00a0mars\u00a02024',
      more: ['Arbetsboken har ändrats sedan dess'],
    });
  });

  it('names the version when the report is finalised, and that the workbook has changed since', () => {
    const matter = aMatter(finalisedEvent());
    expect(told({ report: { ...aReport, changed: true }, matter })).toEqual({
      level: 'skapad',
      text: 'Version 1 fastställdes 20\u00a0mars\u00a02024',
      more: ['Arbetsboken har ändrats sedan dess'],
    });
    expect(told({ report: { ...aReport, inBin: true }, matter }).more).toEqual([
      'Rapporten ligger i papperskorgen',
    ]);
    expect(told({ report: aReport, matter: aMatter(finalisedEvent(), unlockedEvent()) }).text).toBe(
      'Rapporten skrevs 14\u00a0mars\u00a02024',
    );
  });

  it('says before anything else that the matter is closed', () => {
    const matter = aMatter(finalisedEvent(), decidedEvent());
    expect(told({ report: aReport, matter, findings: mixedFindings })).toEqual({
      level: 'skapad',
      text: 'Ärendet är avslutat',
      more: ['Version 1 fastställdes 20\u00a0mars\u00a02024', '1 fel kvar'],
    });
  });

  it('claims nothing of a report when it cannot read which there are', () => {
    expect(told({ record: 'damaged' })).toEqual({
      level: 'redo',
      text: 'Redo att skapas',
      more: ['Det går inte att läsa vilka rapporter som är skapade'],
    });
    expect(told({ report: { ...aReport, changed: null } }).more).toEqual([]);
  });

  it('puts errors first, then warnings to decide on, then what has been made', () => {
    expect(told({ findings: mixedFindings, report: aReport })).toEqual({
      level: 'fel',
      text: '1 fel kvar',
      more: ['2 varningar att ta ställning till', 'Rapporten skrevs 14\u00a0mars\u00a02024'],
    });
  });

  it('is ready although warnings are left, since they stop no report', () => {
    expect(told({ findings: warnings })).toEqual({
      level: 'redo',
      text: 'Redo att skapas',
      more: ['2 varningar att ta ställning till'],
    });
  });

  it('says nothing of warnings that are accepted', () => {
    const accepted = warnings.map((warning) => ({ ...warning, reason: 'Det är så.' }));
    expect(told({ findings: accepted })).toEqual({ level: 'redo', text: 'Redo att skapas', more: [] });
  });

  it('says when the report was made, without the year when it is this one', () => {
    expect(told({ report: aReport }, 2024)).toEqual({
      level: 'skapad',
      text: 'Rapporten skrevs 14\u00a0mars',
      more: [],
    });
  });

  it('takes a draft for no finished report', () => {
    expect(told({ report: draft }, 2024)).toEqual({
      level: 'redo',
      text: 'Redo att skapas',
      more: ['Utkastet skrevs 14\u00a0mars'],
    });
  });

  it('says that the report is being made from the press on', () => {
    const pressed = after(idle(aCheckedWorkbook({ findings: [aFinding()] })), {
      kind: 'make-pressed',
      again: false,
    });
    expect(statusOf(pressed, 2026).text).toBe('Rapporten skapas');
  });
});
