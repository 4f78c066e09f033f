import type { CallFailure } from './call-failure';
import { sidebarText } from './words';

/** Why it failed, and what to do: what the add-on answered, or what is probable when it did not. */
export function FailureText({ failure }: { readonly failure: CallFailure }) {
  if (failure.kind === 'answered') {
    const { message, url } = failure.reason;
    return (
      <>
        <p>{message}</p>
        {url !== null && (
          <p>
            <a href={url} target="_blank" rel="noopener">
              {sidebarText.giveConsent} <span class="hidden">{sidebarText.newTab}</span>
            </a>
          </p>
        )}
      </>
    );
  }
  switch (failure.why) {
    case 'offline':
      return <p>{sidebarText.offline}</p>;
    case 'no-contact':
      return <p>{sidebarText.noContact}</p>;
    case 'refused':
      return (
        <>
          <p>{sidebarText.refused}</p>
          <ul class="causes">
            {sidebarText.refusedCauses.map((cause) => (
              <li key={cause}>{cause}</li>
            ))}
          </ul>
        </>
      );
  }
}
