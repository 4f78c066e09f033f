import type { Step } from '../engine/app/ports';
import { sidebarText } from './words';
import { Icon } from './icon';
import type { State } from './state';

const steps = Object.keys(sidebarText.steps) as readonly Step[];

/** The steps of the report in the making, or that it waits for a call before it. */
export function ProgressPanel({ state }: { readonly state: State }) {
  const isRunning = state.running?.kind === 'generate';
  const step = isRunning ? state.step : null;
  const reached = step === null ? -1 : steps.indexOf(step);
  return (
    <section class="panel" aria-labelledby="progress-title">
      <h2 id="progress-title">{sidebarText.making}</h2>
      <progress
        aria-labelledby="progress-title"
        max={steps.length - 1}
        {...(reached < 0 ? {} : { value: reached })}
      />
      {!isRunning && <p class="quiet">{sidebarText.queued}</p>}
      <ol class="steps">
        {steps.map((one, index) => (
          <li
            key={one}
            class={index < reached ? 'passed' : undefined}
            aria-current={index === reached ? 'step' : undefined}
          >
            <Icon shape={index < reached ? 'tick' : 'ring'} />
            <span>
              {sidebarText.steps[one]}
              {index < reached && <span class="hidden">, {sidebarText.stepDone}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
