import { words } from './words';
import type { Trouble } from './state';

/** Why it failed, and what to do: what the add-on answered, or what is probable when it did not. */
export function TroubleText({ trouble }: { readonly trouble: Trouble }) {
  if (trouble.kind === 'answered') {
    const { message, url } = trouble.reason;
    return (
      <>
        <p>{message}</p>
        {url !== null && (
          <p>
            <a href={url} target="_blank" rel="noopener">
              {words.giveConsent} <span class="hidden">{words.newTab}</span>
            </a>
          </p>
        )}
      </>
    );
  }
  switch (trouble.why) {
    case 'offline':
      return <p>{words.offline}</p>;
    case 'no-contact':
      return <p>{words.noContact}</p>;
    case 'refused':
      return (
        <>
          <p>{words.refused}</p>
          <ul class="causes">
            {words.refusedCauses.map((cause) => (
              <li key={cause}>{cause}</li>
            ))}
          </ul>
        </>
      );
  }
}
