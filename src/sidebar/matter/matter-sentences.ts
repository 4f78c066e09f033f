/** What is said of versions, approvals, access and decisions, in sentences. */
import type { AnswerOf } from '../../engine/app/commands';
import type { Decided, Shared } from '../../engine/app/history/history-event';
import type { FinalisedVersion, Matter } from '../../engine/app/history/matter';
import { dateText } from '../../swedish/format';
import { count, list, nouns } from '../../swedish/grammar';
import { matterText } from './matter-words';
import type { Obstacle } from './standing';

/** What has to be done before a report can be finalised. */
export function obstacleText(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'no-report':
      return 'Skapa slutrapporten.';
    case 'unknown':
      return 'Tillägget behöver kunna läsa vilka rapporter som är skapade. Kontakta den som sköter tillägget.';
    case 'in-bin':
      return 'Återställ rapporten ur papperskorgen i Google Drive, eller skapa ett nytt dokument.';
    case 'draft':
      return 'Uppdatera rapporten. Den är ett utkast.';
    case 'perhaps-outdated':
      return 'Uppdatera rapporten. Det går inte att se om arbetsboken har ändrats sedan den skrevs.';
    case 'outdated':
      return 'Uppdatera rapporten. Arbetsboken har ändrats sedan den skrevs.';
    case 'errors':
      return `Rätta ${count(obstacle.count, nouns.error)}.`;
    case 'warnings':
      return `Rätta ${count(obstacle.count, nouns.warning)}, eller godta ${obstacle.count === 1 ? 'den med ett skäl' : 'dem med var sitt skäl'}.`;
  }
}

/** "3 av 9 avsnitt klara". */
export function sectionsText(done: number, all: number): string {
  return `${done} av ${all} avsnitt klara`;
}

/** "Klarmarkerat av Anna Ek den 14 mars 2024." */
export function markText({ by, at }: { readonly by: string; readonly at: string }): string {
  return `Klarmarkerat${by === '' ? '' : ` av ${by}`} den ${day(at)}.`;
}

/** "Version 1 fastställdes den 14 mars 2024 av Anna Ek." */
export function finalisedText({ version, at, by }: FinalisedVersion): string {
  return `Version ${version} fastställdes den ${day(at)}${by === null ? '' : ` av ${by.name}`}.`;
}

/** "Version 1 fastställdes 14 mars", with the year when it is not this year: for the status. */
export function finalisedStatus({ version, at }: FinalisedVersion, thisYear: number): string {
  return `Version ${version} fastställdes ${day(at).replace(`\u00a0${thisYear}`, '')}`;
}

/** "Dokumentet låstes upp den 20 mars 2024." */
export function unlockedText(at: string): string {
  return `Dokumentet låstes upp den ${day(at)}. Det som skrivs där hör till nästa version.`;
}

/** What the comparison of a version with its receipt says first. */
export function verifiedTitle(version: number, isSame: boolean): string {
  return isSame ? `Version ${version} är oförändrad.` : `Version ${version} är inte oförändrad.`;
}

/** Who is to approve, and until when. */
export function approvalText({ started }: NonNullable<Matter['approval']>): string {
  const until = started.due === null ? '' : ` Svar senast den ${dateText(started.due)}.`;
  return `Skickat den ${day(started.at)} till ${list(started.reviewers)}.${until}`;
}

/** How an approval ended, and what each reviewer answered. */
export function approvalAnswers({ ended }: NonNullable<Matter['approval']>): readonly string[] {
  if (ended === null) return [];
  const outcome = {
    approved: 'Rapporten är godkänd.',
    declined: 'Rapporten är inte godkänd.',
    cancelled: 'Godkännandet avbröts.',
  }[ended.outcome];
  return [`${outcome} Svaret lästes den ${day(ended.at)}.`, ...answersTexts(ended.answers)];
}

/** What each reviewer has answered, a sentence each. */
export function answersTexts(answers: AnswerOf['readApproval']['answers']): readonly string[] {
  const said = { approved: 'har godkänt', declined: 'har avslagit', none: 'har inte svarat' };
  return answers.map(({ email, answer }) => `${email} ${said[answer]}.`);
}

/** What has changed in the workbook since the version that was unlocked, and what is made next. */
export function sinceText({ next, differences }: AnswerOf['unlockReport']): string {
  const made = `Det som fastställs härnäst blir version ${next}.`;
  if (differences === null) return made;
  const since = `Sedan version ${next - 1} fastställdes`;
  if (differences.length === 0) return `${made} ${since} har ingenting ändrats i arbetsboken.`;
  const places = count(differences.length, { one: 'ställe', many: 'ställen', gender: 'ett' });
  return `${made} ${since} har arbetsboken ändrats på ${places}.`;
}

/** "läsare sedan den 14 mars 2024, version 1". */
export function shareText({ role, at, version }: Shared): string {
  const what = version === null ? 'rapporten innan den fastställdes' : `version ${version}`;
  return `${matterText.roleNames[role]} sedan den ${day(at)}, ${what}`;
}

/** To whom the newest version goes. */
export function recipientsText(version: number, recipients: readonly string[]): string {
  return `Version ${version} går till ${list(recipients)}, som står vid Mottagare i fliken Inställningar.`;
}

/** That the document is that of a version, also when the workbook says something else by now. */
export function versionGoes(version: number): string {
  return `Arbetsboken har ändrats sedan dess. Det som delas är version ${version} så som den fastställdes.`;
}

/** The decision in a sentence. */
export function decisionText({ version, date, paragraph, outcome }: Decided): string {
  return `Nämnden beslutade den ${dateText(date)}, ${paragraph}, om version ${version}: ${matterText.outcomes[outcome]}.`;
}

/** The question before a version is unlocked. */
export function unlockQuestion(version: number): string {
  return `Vill du låsa upp dokumentet? Det som skrivs sedan blir version ${version + 1}. Version ${version} finns kvar i Historik och i kvittot, men dokumentet kan ändras.`;
}

/** How many figures of a version were changed by hand; null when none was. */
export function byHandText(changed: number): string | null {
  if (changed === 0) return null;
  return changed === 1
    ? 'En siffra i dokumentet var ändrad för hand när versionen fastställdes. Den står i kvittot.'
    : `${changed} siffror i dokumentet var ändrade för hand när versionen fastställdes. De står i kvittot.`;
}

function day(at: string): string {
  return dateText(at.slice(0, 10));
}
