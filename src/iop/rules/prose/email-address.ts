import { normaliseText } from '../../../engine/values/clean-text';
import type { Workbook } from '../../workbook';

/** An e-mail address, and the part after its @. */
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
export const DOMAIN = /^@?[^\s@/]+\.[^\s@/.]+$/;

/** An address at a provider where anyone can have one: never that of a municipality. */
export const FREE_EMAIL =
  /@(?:gmail|hotmail|outlook|live|msn|yahoo|icloud|me|protonmail|telia|comhem|bredband|spray|home)\.(?:com|se|net|nu|org)(?![\p{L}\p{N}-])/iu;

const ADDRESS = /[\p{L}\p{N}._%+-]+@((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/gu;
// How municipalities, regions, agencies and courts name their domains.
const PUBLIC_BODY =
  /(?:^|[.-])(?:kommun|region[a-z]*|lansstyrelsen|polisen|forsakringskassan|arbetsformedlingen|skatteverket|riksdagen|skr|europa|[a-z]*(?:kommun|stad|verket|myndigheten|inspektionen|domstol|domstolen|styrelsen|namnden))\.(?:[a-z-]+\.)?[a-z]+$/;
const OF_NO_PARTY = /^(?:foren|stiftel|ideell|kommun|namnd|stadsdel|sverige|svensk)/;

/** Whether an address belongs to a party, to the municipality or to another public body, by its domain. */
export function addressBook({ case: caseInfo, settings, parties }: Workbook): (domain: string) => boolean {
  const given = [settings.emailDomain.text, caseInfo.officerEmail.text, ...(settings.recipients.value ?? [])]
    .filter((text) => !FREE_EMAIL.test(text))
    .flatMap((text) => text.split(/[;,\s]+/))
    .map((text) => inDomain(text.replace(/^.*@/, '')))
    .filter((domain) => domain.includes('.'));
  const names = [
    caseInfo.municipality.text,
    caseInfo.committee.text,
    ...parties.rows.flatMap(({ name, shortName, formerName }) => [
      name.text,
      shortName.text,
      formerName.text,
    ]),
  ];
  const words = new Set(
    names
      .flatMap((name) => inDomain(name).split(/[^a-z0-9]+/))
      .flatMap((word) => [word, word.replace(/s$/, '')])
      .filter((word) => word.length > 3 && !OF_NO_PARTY.test(word)),
  );
  return (written) => {
    const domain = inDomain(written);
    if (FREE_EMAIL.test(`@${domain}`)) return false;
    if (given.some((known) => `.${domain}`.endsWith(`.${known}`)) || PUBLIC_BODY.test(domain)) return true;
    const label = domain.replace(/\.[a-z]+$/, '');
    return [...words].some((word) => label.includes(word));
  };
}

/** Whether a text has an address whose domain is not `isKnown`. */
export function hasPrivateEmail(text: string, isKnown: () => (domain: string) => boolean): boolean {
  if (!text.includes('@')) return false;
  return [...text.matchAll(ADDRESS)].some(([, domain = '']) => !isKnown()(domain));
}

function inDomain(text: string): string {
  return normaliseText(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}
