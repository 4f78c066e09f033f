import type { MatterNote, MatterRequest, MatterSuccess } from './matter-state';
import { answersTexts, sinceText } from './matter-sentences';

/** What a call has answered, as its step shows it. */
export function noteOf(request: MatterRequest, answer: MatterSuccess): MatterNote {
  const { command } = request;
  if (command === 'startApproval' || command === 'shareWithRecipients' || command === 'shareWithColleagues') {
    const results = 'results' in answer ? answer.results : [];
    const isStarted = !('started' in answer) || answer.started;
    return { kind: 'shared', by: command, isStarted, results, notices: noticesOf(answer) };
  }
  if (command === 'verifyReport' && 'verified' in answer) {
    return { kind: 'verified', version: request.args[0], verified: answer.verified };
  }
  if (command === 'finaliseReport' && 'changedByHand' in answer) {
    const { version, created, changedByHand, notices } = answer;
    return { kind: 'finalised', answer: { version, created, changedByHand, notices } };
  }
  const answers = 'answers' in answer ? answersTexts(answer.answers) : [];
  const since = 'next' in answer ? [sinceText(answer)] : [];
  return { kind: 'done', request, sentences: [...answers, ...since, ...noticesOf(answer)] };
}

function noticesOf(answer: MatterSuccess): readonly string[] {
  return 'notices' in answer ? answer.notices : [];
}
