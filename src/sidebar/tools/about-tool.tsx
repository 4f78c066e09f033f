import { PressButton } from '../press-button';
import { matterText } from '../matter/matter-words';
import { aboutAddOn, supportText } from './about';
import type { ToolProps } from './tool-props';
import { toolsText } from './tools-words';

/** The add-on's version, rules and licences, and what whoever helps needs to know of a failure. */
export function AboutTool({ state, send }: ToolProps) {
  const { version, ruleSet, packages } = aboutAddOn();
  const { lastFailure } = state.tools;
  const text = supportText(lastFailure);
  const { copy } = state.matter;
  return (
    <>
      <p>
        {toolsText.version} {version}. {toolsText.ruleSet} {ruleSet}.
      </p>
      <p>
        {toolsText.aboutWhy} {packages.join(', ')}.
      </p>
      {lastFailure === null ? (
        <p>{toolsText.noFailure}</p>
      ) : (
        <p>
          {toolsText.lastFailure}: {lastFailure.command}, {lastFailure.code}, {lastFailure.at}.
        </p>
      )}
      <p id="about-copy" class="quiet">
        {toolsText.copyWhy}
      </p>
      <PressButton
        describedBy="about-copy"
        press={() => {
          send({ kind: 'copy-pressed', text });
        }}
      >
        {toolsText.copy}
      </PressButton>
      {copy?.text === text && copy.state !== 'wanted' && (
        <>
          <p>{copy.state === 'copied' ? matterText.copied : matterText.notCopied}</p>
          {copy.state === 'failed' && <p class="digest">{text}</p>}
        </>
      )}
    </>
  );
}
