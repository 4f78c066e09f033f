import { ask, type Question } from './ask';

/** Asks one question; the verdict as JSON, so that nothing is lost on the way out of the script. */
export function askOne(question: Question): string {
  return JSON.stringify(ask(question));
}
