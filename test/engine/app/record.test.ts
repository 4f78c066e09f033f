import {
  emptyRecord,
  isOwn,
  lastWritten,
  nextNumber,
  versionsFor,
  withoutLost,
  withVersion,
  type Creating,
  type Version,
} from '../../../src/engine/app/record';
import { anna, aVersion, bo, documentRef } from '../../builders/a-version';

const first = aVersion();
const ofBo = aVersion({ n: 2, document: documentRef('two'), by: bo });
const next = aVersion({ n: 3 });
const { document: _, ...content } = aVersion({ n: 4 });
const lost: Version<Creating> = {
  ...content,
  state: 'creating',
  mark: 'm',
  name: 'Slutrapport',
  document: null,
};

function recordOf(...versions: readonly Version[]) {
  return versions.reduce(withVersion, emptyRecord);
}

describe('withVersion', () => {
  it('keeps the versions in the order of their numbers', () => {
    expect(recordOf(ofBo, first).versions.map(({ n }) => n)).toEqual([1, 2]);
  });

  it('puts a version in place of the one with its number', () => {
    const changed = aVersion({ draft: true });
    expect(withVersion(recordOf(first, ofBo), changed).versions).toEqual([changed, ofBo]);
  });

  it('keeps blocks of the newest version in each document, and inputs of them all', () => {
    const { versions } = recordOf(first, ofBo, next);
    expect(versions.map(({ blocks }) => blocks !== null)).toEqual([false, true, true]);
    expect(versions.every(({ inputs }) => inputs !== null)).toBe(true);
  });

  it('keeps the blocks that stand in the document beside those that are intended', () => {
    const intended: Version = { ...next, state: 'intended' };
    const { versions } = recordOf(first, intended);
    expect(versions.map(({ blocks }) => blocks !== null)).toEqual([true, true]);
    expect(withVersion({ versions }, next).versions.map(({ blocks }) => blocks !== null)).toEqual([
      false,
      true,
    ]);
  });
});

describe('nextNumber', () => {
  it('is one more than the highest', () => {
    expect(nextNumber(emptyRecord)).toBe(1);
    expect(nextNumber(recordOf(next, ofBo))).toBe(4);
  });
});

describe('versionsFor', () => {
  const record = recordOf(first, ofBo, next);
  const numbers = (versions: readonly Version[]) => versions.map(({ n }) => n);

  it('answers a person’s own, the newest first', () => {
    expect(numbers(versionsFor(record, anna))).toEqual([3, 1]);
    expect(numbers(versionsFor(record, bo))).toEqual([2]);
  });

  it('answers everyone’s to one who has none, and to one who is not known', () => {
    expect(numbers(versionsFor(record, { id: 'permission-cia', name: 'Cia' }))).toEqual([3, 2, 1]);
    expect(numbers(versionsFor(record, null))).toEqual([3, 2, 1]);
  });

  it('counts a version whose maker is not known as anyone’s own', () => {
    expect(numbers(versionsFor(recordOf(aVersion({ by: null }), ofBo), anna))).toEqual([1]);
    expect(isOwn(aVersion({ by: null }), anna)).toBe(true);
  });
});

describe('lastWritten', () => {
  it('passes over what is only intended, or in the making', () => {
    expect(lastWritten(recordOf(first, { ...ofBo, state: 'intended' }, lost))?.n).toBe(1);
    expect(lastWritten(recordOf(lost))).toBeNull();
  });
});

describe('withoutLost', () => {
  it('leaves out the person’s own versions that never got a document, not a colleague’s', () => {
    const record = recordOf(first, lost);
    expect(withoutLost(record, anna).versions).toEqual([first]);
    expect(withoutLost(record, bo).versions).toHaveLength(2);
  });
});
