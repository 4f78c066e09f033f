/** The words of the issue sheet. */
import type { IssuedVersion, IssueSheet } from '../../engine/app/history/issue-sheet';
import { dateText } from '../../swedish/format';
import { list } from '../../swedish/grammar';

export const issueText = {
  title: 'Ändringsblad',
  waiting: 'Ändringsbladet förbereds …',
  failed: 'Ändringsbladet kan inte visas',
  skip: 'Till ändringsbladet',
  untitled: 'Slutrapport',
  what: 'Uppgift',
  before: 'Förut',
  now: 'Nu',
  nothingBefore: '(fanns inte)',
  nothingNow: '(borttaget)',
  newRow: 'Ny rad',
  removedRow: 'Borttagen rad',
  otherOrder: 'Raderna står i en annan ordning.',
  first: 'Det här är den första fastställda versionen. Det finns ingen tidigare att jämföra med.',
  notKept:
    'Tillägget har inte kvar vad som stod i arbetsboken när någon av versionerna skrevs. Därför går det inte att visa vad som är nytt.',
  noDifferences: 'Uppgifterna i arbetsboken är desamma i båda versionerna.',
  textSame: 'Rapportens text är densamma i båda versionerna.',
  textChanged: 'Rapportens text är ändrad i dokumentet. Ändringar som är gjorda för hand visas inte här.',
  accepted: 'Godtagna varningar',
  acceptedWhy: 'Det här varnade tillägget för. Förvaltningen har godtagit det och skrivit varför.',
  noneAccepted: 'Det fanns inga varningar att godta när versionen fastställdes.',
  acceptedUnknown:
    'Tillägget har inte kvar vilka varningar som godtogs när versionen fastställdes. De står med sina skäl i kvittot.',
  reason: 'Skäl:',
} as const;

/** "Version 2, fastställd den 20 mars 2024 av Anna Ek". */
export function versionText({ version, at, by }: IssuedVersion): string {
  return `Version ${version}, fastställd den ${dateText(at.slice(0, 10))}${by === null ? '' : ` av ${by.name}`}`;
}

/** "Nytt sedan version 1, som fastställdes den 14 mars 2024": a heading. */
export function sinceText({ version, at }: IssuedVersion): string {
  return `Nytt sedan version ${version}, som fastställdes den ${dateText(at.slice(0, 10))}`;
}

/** To whom the report goes, and when they meet; '' when the workbook does not say. */
export function meetingText({ recipient, meeting }: IssueSheet['caseInfo']): string {
  const day = meeting === null ? '' : `sammanträdet den ${dateText(meeting)}`;
  return [recipient ?? '', day].filter((part) => part !== '').join(', ');
}

/** Where in the report it stands. */
export function sectionsText(titles: readonly string[]): string {
  if (titles.length === 0) return 'Står inte i något avsnitt i rapporten.';
  return `I rapporten: ${titles.length === 1 ? 'avsnittet' : 'avsnitten'} ${list(titles.map((title) => `”${title}”`))}.`;
}
