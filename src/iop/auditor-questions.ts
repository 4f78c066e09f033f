/**
 * What auditors have found missing in reports on agreements with associations, as questions that the workbook answers.
 * They are data: who asked, which rows answer, and in what words.
 */
import { controlTypes } from './lists';
import type { tabs } from './sheets';

/** A column, and the words of its list that pick a row; with no words, any that is filled in. */
export type Picked = readonly [column: string, ...values: readonly string[]];

/** A question, and how the workbook answers it. */
export interface AuditorQuestion {
  /** Never changed: a document and the reasons for accepted warnings know the question by it. */
  readonly key: string;
  readonly question: string;
  /** Whose audit it comes from. */
  readonly auditor: string;
  readonly tab: keyof typeof tabs;
  /** The rows that should answer; all rows where it is left out. */
  readonly rows?: Picked;
  /** Rows that are left out all the same. */
  readonly except?: Picked;
  /** The column that answers: with a figure, a day or a sentence. */
  readonly answer: string;
  /** The answer of a row; a column's name in braces stands for what the row has there. */
  readonly line: string;
  /** A row that this picks has answered by it, in these words. */
  readonly instead?: { readonly rows: Picked; readonly line: string };
  /** Numbers of rows that have the same here are added up to one answer. */
  readonly summed?: string;
  /** The column that says where it can be read. */
  readonly evidence?: string;
}

/** The columns that the answer to a question is made of. */
export function fieldsOf({
  answer,
  line,
  rows,
  except,
  instead,
  summed,
  evidence,
}: AuditorQuestion): readonly string[] {
  const inLines = namedIn(line + (instead?.line ?? ''));
  const named = [answer, rows?.[0], except?.[0], instead?.rows[0], summed, evidence];
  return [...new Set([...inLines, ...named.filter((field) => typeof field === 'string')])];
}

/** The columns that the words of an answer name. */
export function namedIn(line: string): readonly string[] {
  return line.match(/(?<=\{)\w+(?=\})/g) ?? [];
}

/** The questions, in the order of the page. */
export const auditorQuestions: readonly AuditorQuestion[] = [
  {
    key: 'beslut',
    question: 'Vem beslutade om varje överenskommelse, och när?',
    auditor: 'Kriminalvården, 2010',
    tab: 'agreements',
    answer: 'decidedBy',
    line: 'Överenskommelse {number}: {decidedBy}',
    evidence: 'registryNumber',
  },
  {
    key: 'effekt',
    question: 'Vilken effekt ska partnerskapet ha, och hur mäts den?',
    auditor: 'stadsrevisionen i Stockholm, rapport 3/2021',
    tab: 'goals',
    answer: 'effect',
    line: '”{goal}”: {effect}. Mäts genom: {indicator}',
    evidence: 'source',
  },
  {
    key: 'grund',
    question: 'Vad bygger bedömningen av varje mål på?',
    auditor: 'stadsrevisionen i Göteborg, 2022',
    tab: 'goals',
    answer: 'ground',
    line: '”{goal}”: {ground}',
    evidence: 'source',
  },
  {
    key: 'kontroller',
    question: 'Vilka egna kontroller har gjorts, när, av vem och med vilket resultat?',
    auditor: 'stadsrevisionen i Göteborg, 2022',
    tab: 'followUps',
    rows: ['type', ...controlTypes],
    answer: 'conclusion',
    line: '{type} {date} av {doneBy}: {conclusion}',
    evidence: 'registryNumber',
  },
  {
    key: 'utbetalningar',
    question: 'Hur mycket har betalats ut, och till vem?',
    auditor: 'PwC i Marks kommun, 2021',
    tab: 'payments',
    answer: 'amount',
    line: '{recipient}: {amount}',
    summed: 'recipient',
    evidence: 'decision',
  },
  {
    key: 'anvandning',
    question: 'Hur har det kontrollerats att bidraget har använts till sitt ändamål?',
    auditor: 'PwC i Marks kommun, 2021',
    tab: 'followUps',
    rows: ['type', 'Stickprov', 'Granskning av räkenskaper'],
    answer: 'conclusion',
    line: '{type} {date}: {conclusion}',
    evidence: 'registryNumber',
  },
  {
    key: 'aterrapporter',
    question: 'När har verksamheten återrapporterats?',
    auditor: 'PwC i Marks kommun, 2021',
    tab: 'followUps',
    rows: ['type', 'Årlig återrapport', 'Delårsrapport'],
    answer: 'date',
    line: '{type} {date}',
    evidence: 'registryNumber',
  },
  {
    key: 'handlingar',
    question: 'Vilka handlingar skulle lämnas, och när kom de in?',
    auditor: 'PwC i Gällivare kommun, 2010',
    tab: 'attachments',
    rows: ['due'],
    answer: 'received',
    line: '{title}, senast {due}: kom in {received}',
    instead: { rows: ['status', 'Har inte kommit in'], line: '{title}, senast {due}: har inte kommit in' },
    evidence: 'number',
  },
  {
    key: 'tillfallen',
    question: 'Hur ofta skulle verksamheten hållas, och hur ofta hölls den?',
    auditor: 'granskning i Karlskoga kommun, 2015',
    tab: 'activities',
    except: ['status', 'Planerad', 'Pågår'],
    answer: 'heldOccasions',
    line: '{programme}: planerat antal tillfällen {plannedOccasions}, genomfört antal {heldOccasions}',
    summed: 'programme',
  },
  {
    key: 'annan-finansiering',
    question: 'Får samma verksamhet annan offentlig finansiering?',
    auditor: 'Riksrevisionen, RiR 2023:7',
    tab: 'case',
    answer: 'otherFunding',
    line: '{otherFunding}',
  },
  {
    key: 'revisionsintyg',
    question: 'Vilket intyg finns från revisor, och när är det daterat?',
    auditor: 'Riksrevisionen, RiR 2023:7',
    tab: 'attachments',
    rows: ['type', 'Revisionsintyg'],
    answer: 'dated',
    line: '{title}, {dated}',
    evidence: 'number',
  },
];
