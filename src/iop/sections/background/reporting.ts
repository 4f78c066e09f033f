/** What has been reported to the committee, what remains, and what is attached. */
import { hasComeIn } from '../../figures/papers';
import { dateText, MONTHS, yearSpan } from '../../../swedish/format';
import { smallNoun } from '../../../swedish/common-nouns';
import { asClause, capitalise, list, lowerFirst, ordinal } from '../../../swedish/grammar';
import { parseIsoDate, yearOf } from '../../../engine/values/civil-date';
import type { Agreement, Attachment, Workbook } from '../../workbook';
import {
  isReportedEarly,
  lastDay,
  lastReport,
  mainAgreements,
  withAddenda,
} from '../../figures/agreement-periods';
import { theAgreements, type AgreementNaming } from '../../phrases/agreements';
import { attachmentRef, attachmentTitle, orderedAttachments } from '../../phrases/attachments';
import { conclusion, datedFollowUps, spanSentence, type DatedFollowUp } from '../../phrases/follow-ups';
import { oneLine, phrase } from '../../../engine/report/officer-text';
import { paragraph } from '../../../engine/report/paragraph';
import type { Block } from '../../../engine/report/tree';

/** Openings of a planned report that can follow "återrapporteras": "under det första kvartalet 2025". */
const TIME_OPENING =
  /^(under|i|vid|senast|till|den|före|efter|hösten|våren|vintern|sommaren|inom|omkring|kring)\s/i;

/** Times that officers write for short, and how each follows "återrapporteras". */
const TIMES: readonly (readonly [RegExp, (found: readonly string[]) => string])[] = [
  [
    /^(?:q|kv\.?|kvartal)\s?([1-4])[\s,]+(?=\d{4}$)/i,
    ([, quarter]) => `under ${quarterText(Number(quarter))} `,
  ],
  [
    /^(?:det )?(första|andra|tredje|fjärde)\skvartalet\s/i,
    ([, quarter = '']) => `under det ${quarter.toLowerCase()} kvartalet `,
  ],
  [/^(början|slutet|mitten)\sav\s/i, ([, part = '']) => `i ${part.toLowerCase()} av `],
  [/^(?=vecka\s\d|\d{4}$)/i, () => 'under '],
  [/^(senast|före|efter|till)\s+(?=\d{1,2}\s\p{L})/iu, ([, word = '']) => `${word.toLowerCase()} den `],
  [/^(?=\d{1,2}\s\p{L})/u, () => 'den '],
];

function quarterText(quarter: number): string {
  return `det ${ordinal(quarter)} kvartalet`;
}

/** The time as it follows "återrapporteras"; null when it is not known to be one. */
function timeClause(text: string): string | null {
  if (MONTHS.includes(text.split(/\s/)[0]?.toLowerCase() ?? '')) return `i ${lowerFirst(text)}`;
  for (const [pattern, opening] of TIMES) {
    const found = pattern.exec(text);
    if (found !== null) return opening(found) + lowerFirst(text.slice(found[0].length));
  }
  return TIME_OPENING.test(text) ? lowerFirst(text) : null;
}

/** One paragraph on reports and attached agreements, one on the other attachments; none without agreements. */
export function reportingBlocks(workbook: Workbook, section: string, naming: AgreementNaming): Block[] {
  const name = namer(workbook, naming);
  const rows = mainAgreements(workbook);
  const partly = rows.filter((row) => isReportedEarly(row, workbook));
  const others = rows.filter((row) => lastReport(row, workbook) === null);
  const reported = rows.filter((row) => !partly.includes(row) && !others.includes(row));
  const planned = others.filter((row) => plannedReport(row, workbook) !== null);
  const silent = others.filter((row) => !planned.includes(row));
  const sentences = [
    ...(reported.length === 0 ? [] : [`${capitalise(name(reported))} har återrapporterats.`]),
    ...partly.map((row) => partlyReported(capitalise(name([row])), row, workbook)),
    ...followUpReports(workbook),
    ...planned.map((row) => `${capitalise(name([row]))} ${plannedText(plannedReport(row, workbook) ?? '')}`),
    ...(silent.length === 0 ? [] : [`Uppgift saknas om återrapportering av ${name(silent)}.`]),
    ...attachedSentences(workbook, name, silent.length === 0 ? planned.at(-1) : undefined),
  ];
  return [
    ...paragraph(`${section}.aterrapportering`, ...sentences),
    ...paragraph(`${section}.bilagor`, ...otherAttachments(workbook)),
  ];
}

/** When the agreement is to be reported, as the last of its addenda that says so has it, else itself. */
function plannedReport(agreement: Agreement, workbook: Workbook): string | null {
  const rows = withAddenda(agreement, workbook);
  return rows.flatMap((row) => row.plannedReport.value ?? []).at(-1) ?? null;
}

type Namer = (agreements: readonly Agreement[]) => string;

/** "överenskommelserna för 2019–2020 och 2022"; by ordinal where two have the same years. */
function namer(workbook: Workbook, naming: AgreementNaming): Namer {
  const yearsOf = (agreement: Agreement): string | null => {
    const start = agreement.start.value;
    const end = lastDay(agreement, workbook);
    return start === null || end === null ? null : yearSpan(yearOf(start), yearOf(end));
  };
  const rows = mainAgreements(workbook);
  const all = new Set(rows.map(yearsOf));
  const distinct = !all.has(null) && all.size === naming.count;
  return (agreements) => {
    const areMain = agreements.every((agreement) => rows.includes(agreement));
    if (!distinct || !areMain || agreements.length === naming.count) return theAgreements(agreements, naming);
    const years = list(agreements.flatMap((agreement) => yearsOf(agreement) ?? []));
    return `${agreements.length === 1 ? 'överenskommelsen' : 'överenskommelserna'} för ${years}`;
  };
}

/** An agreement that was reported before its last day, and when the rest of it is to be reported. */
function partlyReported(name: string, agreement: Agreement, workbook: Workbook): string {
  const reported = lastReport(agreement, workbook);
  const planned = plannedReport(agreement, workbook);
  const day = reported === null ? '' : ` den ${dateText(reported)}`;
  const statement = `${name} återrapporterades senast${day}`;
  if (planned === null) return `${statement}. Det framgår inte av underlaget när resten redovisas.`;
  const text = phrase(planned);
  const date = parseIsoDate(text);
  if (date !== null) return `${statement} och ska slutredovisas den ${dateText(date)}.`;
  const time = timeClause(text);
  if (time !== null) return `${statement} och slutredovisas ${time}.`;
  return `${statement}. Planerad slutredovisning: ${asClause(text)}.`;
}

function plannedText(written: string): string {
  const text = phrase(written);
  const date = parseIsoDate(text);
  if (date !== null) return `ska återrapporteras den ${dateText(date)}.`;
  const time = timeClause(text);
  if (time !== null) return `återrapporteras ${time}.`;
  return `har ännu inte återrapporterats. Planerad återrapport: ${asClause(text)}.`;
}

/** Sentences on the yearly and the interim reports among the follow-ups, by date, with their registry numbers. */
function followUpReports(workbook: Workbook): readonly string[] {
  const dated = datedFollowUps(workbook);
  const dayOf = ({ day, registryNumber: { value } }: DatedFollowUp): string =>
    `${day}${value === null ? '' : ` (dnr ${oneLine(value)})`}`;
  const yearly = dated.filter(({ type }) => type.value === 'Årlig återrapport').map(dayOf);
  const interim = dated.filter(({ type }) => type.value === 'Delårsrapport');
  return [
    ...(yearly.length === 0
      ? []
      : [
          `${yearly.length === 1 ? 'En årlig återrapport lämnades' : 'Årliga återrapporter lämnades'} ${list(yearly)}.`,
        ]),
    ...interim.flatMap((row) => [
      `En delårsrapport lämnades ${dayOf(row)}.`,
      spanSentence(row, 'Delårsrapporten', workbook),
      conclusion(row),
    ]),
  ];
}

/** The agreements that are attached, and those on file; "Den" when the previous sentence is about the same agreement. */
function attachedSentences(
  workbook: Workbook,
  name: Namer,
  before: Agreement | undefined,
): readonly string[] {
  const attached = attachedAgreements(workbook);
  return ([false, true] as const)
    .map((inFile) => ({
      where: inFile ? 'finns i akten' : 'biläggs ärendet',
      group: attached.filter(({ attachment }) => isInFile(attachment) === inFile),
    }))
    .filter(({ group }) => group.length > 0)
    .map(({ where, group }, index) => {
      // In the order that the text names them in: addenda after the agreements.
      const mains = new Set(mainAgreements(workbook));
      const inText = [true, false].flatMap((isMain) =>
        group.filter(({ agreement }) => mains.has(agreement) === isMain),
      );
      const refs = inText.flatMap(({ attachment }) => (attachment && attachmentRef(attachment)) ?? []);
      const same = index === 0 && group.length === 1 && group[0]?.agreement === before;
      const subject = same ? 'Den' : capitalise(name(group.map(({ agreement }) => agreement)));
      return `${subject} ${where}${refs.length === 0 ? '' : ` (${list(refs)})`}.`;
    });
}

interface AttachedAgreement {
  readonly agreement: Agreement;
  /** The first attachment of the agreement; none when the tab Bilagor lacks it. */
  readonly attachment: Attachment | undefined;
}

function attachedAgreements(workbook: Workbook): readonly AttachedAgreement[] {
  const agreements = orderedAttachments(workbook).filter(({ type }) => type.value === 'Överenskommelse');
  const lacking = new Set(
    workbook.attachments.rows.flatMap((row) =>
      row.type.value === 'Överenskommelse' && !hasComeIn(row) ? (row.agreement.value ?? []) : [],
    ),
  );
  return workbook.agreements.rows
    .filter(
      ({ attached, number }) =>
        attached.value === 'Ja' && !(number.value !== null && lacking.has(number.value)),
    )
    .map((agreement) => ({
      agreement,
      attachment: agreements.find(
        (row) => row.agreement.value !== null && row.agreement.value === agreement.number.value,
      ),
    }));
}

/** Sentences on the attachments that no sentence above names. */
function otherAttachments(workbook: Workbook): readonly string[] {
  const named = new Set(attachedAgreements(workbook).map(({ attachment }) => attachment));
  const others = orderedAttachments(workbook).filter((row) => !named.has(row));
  const sentenceOf = (opening: string, inFile: boolean): string => {
    const papers = others.filter((row) => isInFile(row) === inFile);
    const reports = papers.filter((row) => reportedYears(row) !== null);
    const titles = papers.flatMap((row) => {
      const title = attachmentTitle(row);
      return title === null || reports.includes(row) ? [] : [withRef(smallNoun(title), row)];
    });
    const named = [reportsText(reports), list(titles)].filter((text) => text !== '');
    return named.length === 0 ? '' : `${opening} ${named.join(' samt ')}.`;
  };
  return [sentenceOf('Till ärendet hör även', false), sentenceOf('I akten finns', true)];
}

/** The years of a report that is called by nothing else: those of "Återrapport 2022–2023"; null for any other paper. */
function reportedYears(row: Attachment): string | null {
  const title = attachmentTitle(row) ?? '';
  return (
    /^(?:årlig )?återrapport(?: för)? ((?:19|20)\d\d(?:\D\u2060?(?:19|20)\d\d)?)$/i.exec(title)?.[1] ?? null
  );
}

/** "återrapporterna för 2022–2023 (bilaga 2) och 2024 (bilaga 3)". */
function reportsText(reports: readonly Attachment[]): string {
  if (reports.length === 0) return '';
  const noun = reports.length === 1 ? 'återrapporten' : 'återrapporterna';
  return `${noun} för ${list(reports.map((row) => withRef(reportedYears(row) ?? '', row)))}`;
}

function withRef(name: string, row: Attachment): string {
  const ref = attachmentRef(row);
  return ref === null ? name : `${name} (${ref})`;
}

function isInFile(attachment: Attachment | undefined): boolean {
  return attachment?.status.value === 'Finns i akten';
}
