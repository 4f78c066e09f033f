/** The forms on the way to the committee: what is missing in one, what it sends, and what stays in it. */
import {
  addressesIn,
  withoutForm,
  type FormName,
  type Forms,
  type MatterRequest,
  type MatterSuccess,
} from './matter-state';

/** The fields of a form that have to be filled in before it can be sent. */
export function missingFields(forms: Forms, name: FormName): readonly string[] {
  switch (name) {
    case 'approval':
    case 'colleagues':
      return addressesIn(forms[name].emails).length === 0 ? ['emails'] : [];
    case 'recipients':
      return [];
    case 'decision': {
      const { date, paragraph, outcome } = forms.decision;
      return [
        ...(date === '' ? ['date'] : []),
        ...(paragraph.trim() === '' ? ['paragraph'] : []),
        ...(outcome === null ? ['outcome'] : []),
      ];
    }
  }
}

/** The call that a form makes, of what is typed in it. */
export function requestOf(forms: Forms, name: FormName): MatterRequest {
  switch (name) {
    case 'approval': {
      const { emails, due, message } = forms.approval;
      const request = { emails: addressesIn(emails), due: due === '' ? null : due, message: message.trim() };
      return { command: 'startApproval', args: [request] };
    }
    case 'recipients': {
      const { mail, message } = forms.recipients;
      return { command: 'shareWithRecipients', args: [{ mail, message: mail ? message.trim() : '' }] };
    }
    case 'colleagues': {
      const { emails, role, mail, message } = forms.colleagues;
      const request = { emails: addressesIn(emails), role, mail, message: mail ? message.trim() : '' };
      return { command: 'shareWithColleagues', args: [request] };
    }
    case 'decision': {
      const { date, paragraph, outcome } = forms.decision;
      return {
        command: 'recordDecision',
        args: [{ date, paragraph: paragraph.trim(), outcome: outcome ?? 'as-proposed' }],
      };
    }
  }
}

/** A form whose call has succeeded is empty again, but for the addresses that were refused. */
export function formsAfter(forms: Forms, { command }: MatterRequest, answer: MatterSuccess): Forms {
  const refused =
    'results' in answer ? answer.results.filter(({ given }) => !given).map(({ email }) => email) : [];
  const colleagues = { ...forms.colleagues, emails: refused.join('\n') };
  switch (command) {
    case 'startApproval':
      // It went to nobody: the same form is sent again when the addresses are mended.
      return 'started' in answer && !answer.started ? forms : withoutForm(forms, 'approval');
    case 'shareWithColleagues':
      return refused.length === 0 ? withoutForm(forms, 'colleagues') : { ...forms, colleagues };
    case 'shareWithRecipients':
      return refused.length === 0 ? withoutForm(forms, 'recipients') : forms;
    case 'recordDecision':
      return withoutForm(forms, 'decision');
    default:
      return forms;
  }
}
