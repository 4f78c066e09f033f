import { agrees, plain } from '../../../host/conformance/agree';
import type { CallsCase, ConformanceCase } from '../../../host/conformance/case';
import { askDocument } from './ask-document';
import { thrownText, withTools, type Tools } from './tools';

/** A case as the script has it: its expectation, and its code as a function. */
export interface Question {
  readonly case: ConformanceCase;
  readonly run?: (tools: Tools) => readonly unknown[];
}

/** Whether a place answered as the case expects, and what it answered. */
export interface Verdict {
  readonly agrees: boolean;
  readonly found: unknown;
}

/** Asks the place that it runs in; nothing that the case throws leaves it. */
export function ask({ case: asked, run }: Question): Verdict {
  try {
    if ('requests' in asked) {
      const found = askDocument(asked);
      return { agrees: asked.after !== undefined && agrees(found, asked.after), found };
    }
    const answers = withTools((tools) => run?.(tools) ?? []);
    return { agrees: isAsExpected(asked as CallsCase, answers), found: answers };
  } catch (error) {
    const { name, message } = thrownText(error);
    return {
      agrees: 'requests' in asked && isThrown(asked.error, message),
      found: plain({ thrown: [name, message] }),
    };
  }
}

/** Whether a thrown text is the expected one; that of an advanced service begins with the call's name. */
function isThrown(expected: ConformanceCase['error'], message: string): boolean {
  if (expected === undefined) return false;
  const bare = message.replace(/^API call to [\w.]+ failed with error: /, '');
  return [message, bare].some((text) => agrees(text, expected));
}

function isAsExpected({ after = [], error }: CallsCase, answers: readonly unknown[]): boolean {
  const values = error === undefined ? answers : answers.slice(0, -1);
  if (!agrees(values, after)) return false;
  if (error === undefined) return true;
  const { thrown } = (answers[answers.length - 1] ?? {}) as { readonly thrown?: readonly string[] };
  return thrown !== undefined && isThrown(error, thrown[1] ?? '');
}
