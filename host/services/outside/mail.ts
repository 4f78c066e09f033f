import { membersOf, standInType } from '../../runtime/define-stand-in';
import { options, text } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { StandIn, StandInType } from '../../runtime/stand-in';
import type { Execution } from '../world';
import type { SentMail } from './outside-record';

type Options = Readonly<Record<string, unknown>>;

// A consumer account's messages a day (Quotas for Google Services).
const dailyQuota = 100;

function record(
  { world }: Execution,
  mail: Pick<SentMail, 'service' | 'kind' | 'to' | 'subject' | 'body'>,
  given: Options,
): void {
  if (mail.to === '' && mail.kind === 'sent') throw exception('Failed to send email: no recipient');
  world.outside.mails.push({ ...mail, options: given });
}

function sendMessage(execution: Execution, { to, subject, body, ...others }: Options): void {
  const part = (value: unknown): string => (typeof value === 'string' ? value : '');
  record(
    execution,
    { service: 'MailApp', kind: 'sent', to: part(to), subject: part(subject), body: part(body) },
    others,
  );
}

const { counted, either, scoped } = membersOf<Execution>();
const address = 'https://www.googleapis.com/auth/script.send_mail';
const mailbox = 'https://mail.google.com/';

/** Apps Script's MailApp: what is sent is recorded and goes nowhere. */
export const mailAppType: StandInType<Execution> = standInType('MailApp', 'MailApp', {
  getRemainingDailyQuota: counted([], ({ world }) => {
    const own = world.outside.mails.filter(({ service }) => service !== 'Drive');
    return Math.max(0, dailyQuota - own.length);
  }),
  sendEmail: scoped(
    [address],
    either(
      counted([options], sendMessage),
      counted([text, text, text], (execution, to, subject, body) => {
        sendMessage(execution, { to, subject, body });
      }),
      counted([text, text, text, text], (execution, to, replyTo, subject, body) => {
        sendMessage(execution, { to, replyTo, subject, body });
      }),
      counted([text, text, text, options], (execution, to, subject, body, given) => {
        sendMessage(execution, { ...given, to, subject, body });
      }),
    ),
  ),
});

interface DraftState {
  readonly id: string;
}

const draft = membersOf<DraftState>();
const draftType: StandInType<DraftState> = standInType('GmailDraft', 'GmailApp', {
  getId: draft.call([], ({ id }) => id),
});

function gmail(kind: 'sent' | 'draft') {
  return (execution: Execution, to: string, subject: string, body: string, given: Options = {}): StandIn => {
    record(execution, { service: 'GmailApp', kind, to, subject, body }, given);
    if (kind === 'sent') return gmailAppType.of(execution);
    return draftType.of({ id: `draft-${String(execution.world.nextNumber())}` });
  };
}

/** Apps Script's GmailApp, as far as sending goes: messages and drafts are recorded; there is no mailbox to read. */
export const gmailAppType: StandInType<Execution> = standInType('GmailApp', 'GmailApp', {
  createDraft: scoped(
    [mailbox],
    either(counted([text, text, text], gmail('draft')), counted([text, text, text, options], gmail('draft'))),
  ),
  getAliases: counted([], () => []),
  sendEmail: scoped(
    [mailbox],
    either(counted([text, text, text], gmail('sent')), counted([text, text, text, options], gmail('sent'))),
  ),
});
