/**
 * What has happened as JSON. Its form is frozen: the history in a workbook outlives the code that wrote it. Another form
 * has another `v`, and a reader of its own here.
 */
import {
  isDocumentRef,
  isListOf,
  isNullOr,
  isObject,
  isPerson,
  isText,
  isWholeNumber,
  parseJson,
} from '../record-format';
import { once } from '../../values/once';
import type { History, HistoryEvent } from './history-event';

/** The form that is written. */
export const HISTORY_FORM = 1;

type Is = (value: unknown) => boolean;

const isOneOf =
  (...texts: readonly string[]): Is =>
  (value) =>
    isText(value) && texts.includes(value);
const orNull =
  (is: Is): Is =>
  (value) =>
    isNullOr(value, is);
const orAbsent =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value);
const isTrueOrFalse: Is = (value) => typeof value === 'boolean';
const areTexts: Is = (value) => isListOf(value, isText);
const areAnswers: Is = (value) =>
  isListOf(
    value,
    (one) => isObject(one) && isText(one['email']) && isOneOf('approved', 'declined', 'none')(one['answer']),
  );
const isReceipt: Is = (value) =>
  isObject(value) && isDocumentRef(value['file']) && [value['digest'], value['checksum']].every(isText);
const areAccepted: Is = (value) =>
  isListOf(
    value,
    (one) =>
      isObject(one) && ['code', 'tab', 'cell', 'message', 'reason'].map((field) => one[field]).every(isText),
  );
const areAttachments: Is = (value) =>
  isListOf(
    value,
    (one) => isObject(one) && isDocumentRef(one) && isText(one['digest']) && isNullOr(one['by'], isPerson),
  );
const isPart = isOneOf('body', 'header', 'footer', 'footnote');
const areSums: Is = (value) =>
  isListOf(
    value,
    (one) => isObject(one) && isPart(one['part']) && isNullOr(one['heading'], isText) && isText(one['sum']),
  );

/** What each kind of event says besides what all do. */
const fieldsOf = once(
  (): {
    readonly [Kind in HistoryEvent['kind']]: Readonly<
      Record<Exclude<keyof Extract<HistoryEvent, { kind: Kind }>, 'kind' | 'at' | 'by' | 'document'>, Is>
    >;
  } => ({
    shared: {
      to: isOneOf('recipients', 'colleagues'),
      email: isText,
      role: isOneOf('reader', 'commenter'),
      permission: isText,
      mailed: orNull(isTrueOrFalse),
      version: orNull(isWholeNumber),
    },
    'share-ended': { email: isText },
    'approval-started': { approval: isText, reviewers: areTexts, due: orNull(isText) },
    'approval-ended': {
      approval: isText,
      outcome: isOneOf('approved', 'declined', 'cancelled'),
      answers: areAnswers,
    },
    'section-done': { section: isText, inputs: isText },
    'section-reopened': { section: isText },
    finalising: { version: isWholeNumber, record: isWholeNumber, mark: isText },
    finalised: {
      version: isWholeNumber,
      record: isWholeNumber,
      textDigest: isText,
      valuesDigest: isText,
      ruleSet: isText,
      changedByHand: isWholeNumber,
      sections: areSums,
      receipt: isReceipt,
      accepted: orAbsent(areAccepted),
      attachments: orAbsent(areAttachments),
    },
    unlocked: { version: isWholeNumber },
    decided: {
      version: isWholeNumber,
      date: isText,
      paragraph: isText,
      outcome: isOneOf('as-proposed', 'changed', 'returned'),
    },
  }),
);

/** The history as JSON of the form `HISTORY_FORM`. */
export function historyText(history: History): string {
  return JSON.stringify({ v: HISTORY_FORM, events: history });
}

/** The history that JSON of the form 1 holds; null when it is no such history. */
export function readHistoryText(text: string): History | null {
  const value = parseJson(text);
  if (!isObject(value) || value['v'] !== HISTORY_FORM) return null;
  const events = value['events'];
  return isListOf(events, isEvent) ? events : null;
}

function isEvent(value: unknown): value is HistoryEvent {
  if (!isObject(value)) return false;
  const { kind, at, by, document } = value;
  const known: Readonly<Record<string, Readonly<Record<string, Is>>>> = fieldsOf();
  if (!isText(kind) || !Object.prototype.hasOwnProperty.call(known, kind)) return false;
  return (
    isText(at) &&
    isNullOr(by, isPerson) &&
    isDocumentRef(document) &&
    Object.entries(known[kind] ?? {}).every(([field, is]) => is(value[field]))
  );
}
