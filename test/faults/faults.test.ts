/** A slice of the fault matrix; `npm run faults -- --seed N` runs all of it. */
import { commandNames } from '../../src/engine/app/commands';
import { untrueSentences, type Aftermath } from './claims';
import { shuffled } from './draw';
import { kinds } from './kinds';
import { allCases, judge, press } from './matrix';
import { operations } from './operations';
import { stateOf, type HostState } from './state';
import { allMeetings, judgeMeeting } from './two-presses';

const SLICE = 60;
const SLICE_OF_MEETINGS = 15;
const cases = allCases();

describe('the fault matrix', () => {
  it('has every command, every kind of fault, every missing scope and protected tabs', () => {
    expect(new Set(cases.map(({ operation }) => operation.command))).toEqual(new Set(commandNames));
    const faults = cases.flatMap(({ disturbance }) =>
      disturbance.kind === 'fault' ? [disturbance.fault.name] : [],
    );
    expect(new Set(faults)).toEqual(new Set(kinds.map(({ name }) => name)));
    expect(new Set(cases.map(({ disturbance }) => disturbance.kind))).toEqual(
      new Set(['fault', 'scope', 'protection']),
    );
  });

  it('loses nothing, makes nothing twice, and says what is so', () => {
    const verdicts = shuffled(cases, 20).slice(0, SLICE).map(judge);
    expect(verdicts.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  });
});

describe('two presses at once', () => {
  const meetings = allMeetings();

  it('are a colleague and the officer in another tab, at each call of all that does something', () => {
    expect(new Set(meetings.map(({ who }) => who))).toEqual(
      new Set(['a colleague', 'the officer in another tab']),
    );
    expect(new Set(meetings.map(({ operation }) => operation))).toEqual(
      new Set(operations.filter(({ work }) => work !== 'nothing')),
    );
  });

  it('leave what they leave one after the other', () => {
    const verdicts = shuffled(meetings, 20).slice(0, SLICE_OF_MEETINGS).map(judgeMeeting);
    expect(verdicts.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  });
});

describe('setting up twice', () => {
  it.each(operations.filter(({ work }) => work === 'tabs'))(
    'is setting up once, $command from $from',
    (one) => {
      const scenario = one.start();
      press(scenario, one, []);
      const once = stateOf(scenario.host);
      expect(press(scenario, one, [])?.ok).toBe(true);
      expect(stateOf(scenario.host)).toEqual(once);
    },
  );
});

describe('untrueSentences', () => {
  const empty: HostState = {
    documents: [],
    template: '',
    folders: 0,
    uploads: [],
    receipts: [],
    locked: [],
    access: [],
    mails: [],
    approvals: [],
    history: [],
    tabs: [],
    marks: [],
    control: [],
    overview: [],
    looks: [],
    hasOwnNote: true,
    leftovers: [],
  };
  const aftermath: Aftermath = {
    cause: 'no-contact',
    before: empty,
    after: empty,
    typedBefore: ['Mål 2 1 "M1"'],
    typedAfter: ['Mål 2 1 "M1"'],
    findings: 0,
    next: { ok: true, state: empty },
  };
  const made = {
    ...empty,
    documents: [{ id: 'd', name: 'Slutrapport', isFilled: true, text: '', owner: '' }],
  };

  it('has nothing against what holds', () => {
    const texts = ['Rapporten skapades inte', 'Google svarar inte just nu. Vänta en stund och försök igen.'];
    expect(untrueSentences(texts, aftermath)).toEqual([]);
  });

  it('finds a sentence that nobody has said what it claims', () => {
    expect(untrueSentences(['Allt är bra.'], aftermath)).toEqual(['Allt är bra.']);
  });

  it('finds that a report was made all the same, that the cause is another, and that cells were changed', () => {
    const texts = ['Rapporten skapades inte', 'Google tar inte emot fler ändringar i dag.'];
    expect(untrueSentences(texts, { ...aftermath, after: made })).toEqual(texts);
    const untouched = 'Det som du har skrivit i arbetsboken är orört.';
    expect(untrueSentences([untouched], { ...aftermath, typedAfter: [] })).toEqual([untouched]);
  });
});
