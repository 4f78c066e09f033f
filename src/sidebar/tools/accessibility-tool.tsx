import type { Barrier } from '../../engine/barriers/barrier';
import type { BarrierGroup, CheckedAccessibility } from '../../engine/app/check-accessibility';
import { PressButton } from '../press-button';
import { isLocked } from '../state';
import { sidebarText } from '../words';
import {
  accessibilityText,
  barrierTexts,
  figuresText,
  firstOfText,
  otherTabsText,
  placeText,
  wordsText,
} from './accessibility-words';
import { toolIds } from './next-tools';
import type { ToolProps } from './tool-props';

/** What in the report's document can keep someone from reading it. */
export function AccessibilityTool({ state, send }: ToolProps) {
  const { accessibility } = state.tools;
  return (
    <>
      <p id="accessibility-why" class="quiet">
        {accessibilityText.why}
      </p>
      <PressButton
        locked={isLocked(state)}
        describedBy="accessibility-why"
        press={() => {
          send({ kind: 'tool-requested', request: { command: 'checkAccessibility', args: [] } });
        }}
      >
        {accessibility === null ? accessibilityText.press : accessibilityText.again}
      </PressButton>
      {accessibility !== null && <Found checked={accessibility} />}
    </>
  );
}

function Found({ checked: { document, groups, otherTabs } }: { readonly checked: CheckedAccessibility }) {
  const others = otherTabsText(otherTabs);
  const notSeen = others === '' ? accessibilityText.notSeen : [others, ...accessibilityText.notSeen];
  return (
    <div class="barriers">
      <h4 id={toolIds.accessibility} tabIndex={-1}>
        {groups.length === 0 ? accessibilityText.nothing : accessibilityText.found}
      </h4>
      <p class="name">{document.name}</p>
      {groups.map((group) => (
        <Group key={group.kind} group={group} url={document.url} />
      ))}
      <h4>{accessibilityText.notSeenTitle}</h4>
      <ul class="causes">
        {notSeen.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}

function Group({ group, url }: { readonly group: BarrierGroup; readonly url: string }) {
  const { kind, count, barriers } = group;
  const { title, mend } = barrierTexts[kind];
  return (
    <>
      <h5>
        {title} ({count})
      </h5>
      <p>{mend}</p>
      {kind !== 'no-title' && (
        <ul class="causes">
          {barriers.map((barrier, index) => (
            <Place key={index} barrier={barrier} url={url} />
          ))}
        </ul>
      )}
      {count > barriers.length && <p class="quiet">{firstOfText(barriers.length, count)}</p>}
    </>
  );
}

function Place({ barrier, url }: { readonly barrier: Barrier; readonly url: string }) {
  const { headingId } = barrier;
  const place = placeText(barrier);
  const figures = figuresText(barrier);
  return (
    <li>
      {headingId === '' ? (
        place
      ) : (
        <a href={`${url}#heading=${encodeURIComponent(headingId)}`} target="_blank" rel="noopener">
          {place}
          <span class="hidden"> {sidebarText.newTab}</span>
        </a>
      )}
      {wordsText(barrier)}
      {figures !== '' && `${barrier.words === '' ? ':' : ''} ${figures}`}
    </li>
  );
}
