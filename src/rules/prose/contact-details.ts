import { matchesOf, occurs, wholeWords, type Match } from './whole-words';

const PRIVATE_DOMAINS =
  'gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|gmx|telia|bredband|comhem|spray|passagen|swipnet|home|glocalnet|bahnhof|tele2|tiscali|ownit';

const PRIVATE_EMAIL = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:${PRIVATE_DOMAINS})\.(?:com|se|net|nu|org|me|co\.uk|no|dk|fi|de)(?![\p{L}\p{N}-])`,
  'giu',
);

// Series for mobile telephony: 070, 072, 073, 076 and 079 (PTS, Svensk nummerplan för telefoni).
const MOBILE =
  /(?<![\d/–-])(?:\+46[ \u00a0-]?(?:\(0\))?[ \u00a0]?|0046[ \u00a0-]?|0)7[02369]\d?(?:[ \u00a0]?[-–/][ \u00a0]?|[ \u00a0])?\d{1,3}(?:[ \u00a0-]?\d{2,3}){2}(?![\d/–-])/g;

const PROTECTED = wholeWords(
  'sekretessmarker\\p{L}*|sekretessbel\\p{L}*|sekretesskydd\\p{L}*|skyddade? personuppgift\\p{L}*|skyddade? identitet\\p{L}*|' +
    'skyddade? adress\\p{L}*|skyddade? folkbokföring|kvarskriv\\p{L}*|hemlig adress',
);
const SECRECY = wholeWords('(?<!offentlighet och )(?<!offentlighets- och )sekretess');
const SHELTER = wholeWords('skydda(?:t|de|d) boende\\p{L}*|kvinnojour\\p{L}*');
const STREET =
  /\p{Lu}[\p{L}]{2,30}(?:gatan|vägen|gränden|gränd|stigen|torget|torg|plan|allén|backen|gata|väg|gården)[ \u00a0]\d{1,3}(?!\d)/gu;

/** E-mail addresses at providers for private persons. */
export function privateEmails(text: string): readonly Match[] {
  return text.includes('@') ? matchesOf(text, PRIVATE_EMAIL) : [];
}

/** Swedish mobile numbers, with or without the country's code. */
export function mobileNumbers(text: string): readonly Match[] {
  if (!/7[02369]/.test(text)) return [];
  return matchesOf(text, MOBILE).filter(({ text: written }) => {
    const digits = written.replace(/\D/g, '').replace(/^(?:0046|46)0?/, '0');
    return digits.length === 10;
  });
}

/** Words that tell of a protected person or of secrecy, and the street address in a text on sheltered housing. */
export function protectedWords(text: string): readonly Match[] {
  if (!/sekretess|skydd|kvinnojour|kvarskriv|hemlig/i.test(text)) return [];
  const told = [...matchesOf(text, PROTECTED), ...matchesOf(text, SECRECY)];
  const addresses = occurs(text, SHELTER) ? matchesOf(text, STREET) : [];
  return [...told, ...addresses].sort((a, b) => a.start - b.start);
}
