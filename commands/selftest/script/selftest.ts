import { agrees } from '../../../host/conformance/agree';
import { ask, type Question } from './ask';

/** Questions by the names of their cases. */
type Questions = Readonly<Record<string, Question>>;

/** Asks one question; the verdict as JSON, so that nothing is lost on the way out of the script. */
export function askOne(question: Question): string {
  return JSON.stringify(ask(question));
}

const today = (): string => new Date().toISOString().slice(0, 10);

const differs = (name: string, expected: unknown, found: unknown): string =>
  `differs ${name}\n  expected: ${JSON.stringify(expected)}\n  Google:   ${JSON.stringify(found)}`;

/** Asks these questions and logs each: "agreed NAME DAY", or "differs" with both answers. Answers the names that differ. */
export function askAll(questions: Questions, names: readonly string[]): readonly string[] {
  const different = names.filter((name) => {
    const question = questions[name];
    if (!question) throw new Error(`no question is called ${name}`);
    const verdict = ask(question);
    const { after, error } = question.case;
    console.log(
      verdict.agrees ? `agreed ${name} ${today()}` : differs(name, { after, error }, verdict.found),
    );
    return !verdict.agrees;
  });
  console.log(
    `${String(names.length - different.length)} of ${String(names.length)} answers are as the cases say.`,
  );
  return different;
}

/** What the page reports of a value through google.script.run, as JSON: what arrived, or the text of what was thrown. */
interface Carried {
  readonly after?: unknown;
  readonly error?: string;
}

/** Logs what the page reports of a case of google.script.run. */
export function logCarried(name: string, expected: Question['case'], carried: Carried): void {
  const agreed =
    expected.error === undefined
      ? carried.error === undefined && agrees(carried.after ?? null, expected.after ?? null)
      : carried.error !== undefined && agrees(carried.error, expected.error);
  console.log(
    agreed
      ? `agreed ${name} ${today()}`
      : differs(name, { after: expected.after, error: expected.error }, carried),
  );
}
