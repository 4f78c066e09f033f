import type { Step } from '../app/ports';
import { words } from '../swedish/sidebar';
import { Icon } from './icon';

const steps = Object.keys(words.steps) as readonly Step[];

/** The steps of the report in the making; `step` is the one that is going on, null while it waits for its turn. */
export function ProgressPanel({ step }: { readonly step: Step | null }) {
  const reached = step === null ? -1 : steps.indexOf(step);
  return (
    <section class="panel" aria-labelledby="progress-title">
      <h2 id="progress-title">{words.making}</h2>
      <progress
        aria-labelledby="progress-title"
        max={steps.length - 1}
        {...(reached < 0 ? {} : { value: reached })}
      />
      <ol class="steps">
        {steps.map((one, index) => (
          <li
            key={one}
            class={index < reached ? 'passed' : undefined}
            aria-current={index === reached ? 'step' : undefined}
          >
            <Icon shape={index < reached ? 'tick' : 'ring'} />
            <span>
              {words.steps[one]}
              {index < reached && <span class="hidden">, {words.stepDone}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
