/** What has been reported to the committee, what remains, and what is attached. */
import { dateText, MONTHS, yearSpan } from '../../../swedish/format';
import { smallNoun } from '../../../swedish/common-nouns';
import { asClause, capitalise, list, lowerFirst, ordinal } from '../../../swedish/grammar';
import { parseIsoDate, yearOf } from '../../../engine/values/civil-date';
import type { Agreement, Attachment, Workbook } from '../../workbook';
import { isReportedEarly } from '../../figures/agreement-periods';
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
  const partly = workbook.agreements.rows.filter(isReportedEarly);
  const reported = workbook.agreements.rows.filter(
    (row) => row.reported.value !== null && !isReportedEarly(row),
  );
  const others = workbook.agreements.rows.filter((row) => row.reported.value === null);
  const planned = others.filter((row) => row.plannedReport.value !== null);
  const silent = others.filter((row) => row.plannedReport.value === null);
  const sentences = [
    ...(reported.length === 0 ? [] : [`${capitalise(name(reported))} har återrapporterats.`]),
    ...partly.map((row) => partlyReported(capitalise(name([row])), row)),
    ...followUpReports(workbook),
    ...planned.map((row) => `${capitalise(name([row]))} ${plannedText(row.plannedReport.value ?? '')}`),
    ...(silent.length === 0 ? [] : [`Uppgift saknas om återrapportering av ${name(silent)}.`]),
    ...attachedSentences(workbook, name, silent.length === 0 ? planned.at(-1) : undefined),
  ];
  return [
    ...paragraph(`${section}.aterrapportering`, ...sentences),
    ...paragraph(`${section}.bilagor`, ...otherAttachments(workbook)),
  ];
}

type Namer = (agreements: readonly Agreement[]) => string;

/** "överenskommelserna för 2019–2020 och 2022"; by ordinal where two have the same years. */
function namer(workbook: Workbook, naming: AgreementNaming): Namer {
  const yearsOf = ({ start, end }: Agreement): string | null =>
    start.value === null || end.value === null ? null : yearSpan(yearOf(start.value), yearOf(end.value));
  const all = new Set(workbook.agreements.rows.map(yearsOf));
  const distinct = !all.has(null) && all.size === naming.count;
  return (agreements) => {
    if (!distinct || agreements.length === naming.count) return theAgreements(agreements, naming);
    const years = list(agreements.flatMap((agreement) => yearsOf(agreement) ?? []));
    return `${agreements.length === 1 ? 'överenskommelsen' : 'överenskommelserna'} för ${years}`;
  };
}

/** An agreement that was reported before its last day, and when the rest of it is to be reported. */
function partlyReported(name: string, { reported, plannedReport }: Agreement): string {
  const day = reported.value === null ? '' : ` den ${dateText(reported.value)}`;
  const statement = `${name} återrapporterades senast${day}`;
  if (plannedReport.value === null)
    return `${statement}. Det framgår inte av underlaget när resten redovisas.`;
  const text = phrase(plannedReport.value);
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
      const refs = group.flatMap(({ attachment }) => (attachment && attachmentRef(attachment)) ?? []);
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
  return workbook.agreements.rows
    .filter(({ attached }) => attached.value === 'Ja')
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
    const titles = others
      .filter((row) => isInFile(row) === inFile)
      .flatMap((row) => {
        const title = attachmentTitle(row);
        const ref = attachmentRef(row);
        if (title === null) return [];
        return [ref === null ? smallNoun(title) : `${smallNoun(title)} (${ref})`];
      });
    return titles.length === 0 ? '' : `${opening} ${list(titles)}.`;
  };
  return [sentenceOf('Till ärendet hör även', false), sentenceOf('I akten finns', true)];
}

function isInFile(attachment: Attachment | undefined): boolean {
  return attachment?.status.value === 'Finns i akten';
}
