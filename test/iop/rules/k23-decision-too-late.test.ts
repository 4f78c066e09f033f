import { decisionTooLateRule } from '../../../src/iop/rules/k23-decision-too-late';
import { aWorkbook, type WorkbookBuilder } from '../../builders/a-workbook';
import { day } from '../../builders/partnership';
import { placeAt } from '../../builders/places';
import { findingsOf } from './findings-at';

const check = (workbook: WorkbookBuilder) => findingsOf(decisionTooLateRule, workbook);
const meetingOn = (workbook: WorkbookBuilder, date: string) =>
  workbook.withKey('Ärende', 'Sammanträdesdatum', day(date));
const proposing = (type: string, wording: string) =>
  aWorkbook()
    .with('Beslutsförslag', 'Beslutstyp', 3, type)
    .with('Beslutsförslag', 'Lydelse', 3, wording)
    .with('Beslutsförslag', 'Gäller från', 3, '');
const renegotiating = proposing(
  'Uppdra åt förvaltningen att inleda omförhandling',
  'Stadsdelsnämnden uppdrar åt förvaltningen att inleda en omförhandling av överenskommelsen.',
);

describe('decisionTooLateRule', () => {
  it('finds nothing in a proposal of a new agreement after the old', () => {
    expect(check(aWorkbook())).toEqual([]);
  });

  it('points at a proposal to renegotiate what has run out', () => {
    expect(check(renegotiating)).toEqual([
      {
        code: 'K23',
        severity: 'VARNING',
        place: placeAt('Beslutsförslag!C3'),
        facts: { kind: 'decision-too-late', end: '2024-12-31', meeting: '2025-03-06' },
      },
    ]);
  });

  it('knows a renegotiation by its type or by its wording', () => {
    expect(check(renegotiating.with('Beslutsförslag', 'Beslutstyp', 3, 'Annat'))).toHaveLength(1);
    expect(
      check(renegotiating.with('Beslutsförslag', 'Lydelse', 3, 'Avtalet tas upp på nytt.')),
    ).toHaveLength(1);
    const instead = 'Stadsdelsnämnden beslutar om en ny överenskommelse i stället för en omförhandling.';
    expect(check(proposing('Annat', instead))).toEqual([]);
  });

  it('wants a day before the end when the agreement soon runs out', () => {
    const soon = meetingOn(renegotiating, '2024-11-21');
    expect(check(soon)).toHaveLength(1);
    const by = (date: string) =>
      soon.with(
        'Beslutsförslag',
        'Lydelse',
        3,
        `Nämnden uppdrar åt förvaltningen att senast den ${date} inleda en omförhandling.`,
      );
    expect(check(by('12 december 2024'))).toEqual([]);
    expect(check(by('31 december 2024'))).toHaveLength(1);
    expect(check(by('1 mars 2025'))).toHaveLength(1);
    expect(check(soon.with('Beslutsförslag', 'Gäller från', 3, day('2024-12-01')))).toEqual([]);
  });

  it('lets an agreement with three months left be renegotiated', () => {
    expect(check(meetingOn(renegotiating, '2024-10-02'))).toEqual([]);
    expect(check(meetingOn(renegotiating, '2024-10-03'))).toHaveLength(1);
  });

  it.each(['Förlänga överenskommelsen', 'Avsluta partnerskapet'])(
    'lets no decision to %s come after the end',
    (type) => {
      const altering = proposing(type, 'Stadsdelsnämnden beslutar om överenskommelsen.');
      expect(check(altering)).toMatchObject([{ place: placeAt('Beslutsförslag!C3') }]);
      expect(check(meetingOn(altering, '2024-12-31'))).toEqual([]);
    },
  );

  it('is silent while the meeting or an end is not known', () => {
    expect(check(renegotiating.withKey('Ärende', 'Sammanträdesdatum', ''))).toEqual([]);
    expect(check(renegotiating.with('Överenskommelser', 'Slutdatum', 3, 'i vinter'))).toEqual([]);
  });
});

describe('the rest of an agreement that goes on after the figures end', () => {
  const partly = proposing('Annat', 'Stadsdelsnämnden tackar föreningen.').withKey(
    'Ärende',
    'Uppgifter till och med',
    day('2024-09-30'),
  );

  it('is to be reported too, says advice on the proposal to approve the report', () => {
    expect(check(partly)).toMatchObject([
      {
        severity: 'TIPS',
        place: placeAt('Beslutsförslag!C2'),
        facts: { kind: 'rest-not-proposed', dataUntil: '2024-09-30', end: '2024-12-31' },
      },
    ]);
  });

  it('needs no advice where a proposal asks for it, or nothing is left', () => {
    const comingBack = partly.with(
      'Beslutsförslag',
      'Lydelse',
      3,
      'Stadsdelsnämnden uppdrar åt förvaltningen att återkomma med en redovisning av hösten 2024.',
    );
    expect(check(comingBack)).toEqual([]);
    expect(check(aWorkbook())).toEqual([]);
  });
});
