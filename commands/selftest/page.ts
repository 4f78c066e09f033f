import type { TransferCase } from '../../host/conformance/case';
import type { NamedCase } from '../../host/conformance/read-cases';

/** The cases of google.script.run. */
export function transfersOf(
  cases: readonly NamedCase[],
): readonly { readonly name: string; readonly case: TransferCase }[] {
  return cases.flatMap(({ name, case: asked }) => ('transfer' in asked ? [{ name, case: asked }] : []));
}

/**
 * The page of the self-test: it sends and fetches each value through google.script.run, reports what arrived, and then looks
 * for the longest text that one call carries, doubling it until a call fails.
 */
export function pageHtml(cases: readonly NamedCase[]): string {
  const steps = transfersOf(cases).map(
    ({ name, case: { transfer, value } }) =>
      `[${JSON.stringify(name)}, ${transfer === 'to the page' ? 'null' : `function () { return (${value}\n); }`}]`,
  );
  return `<!DOCTYPE html><html><body><p id="state">…</p><script>
const steps = [${steps.join(',\n')}].map(function (step) { return step; });
const state = document.getElementById('state');
function report(name, carried, next) {
  google.script.run.withSuccessHandler(next).withFailureHandler(next).carried(name, JSON.stringify(carried));
}
function step(index) {
  if (index === steps.length) return size(1 << 20);
  const name = steps[index][0];
  const value = steps[index][1];
  state.textContent = name;
  const next = function () { step(index + 1); };
  const failed = function (error) { report(name, { error: String((error && error.message) || error) }, next); };
  const run = google.script.run.withFailureHandler(failed);
  try {
    if (value === null) run.withSuccessHandler(function (after) { report(name, { after: after }, next); }).give(name);
    else run.withSuccessHandler(function (json) { report(name, { after: JSON.parse(json) }, next); }).take(value());
  } catch (error) { failed(error); }
}
function size(length) {
  state.textContent = 'a text of ' + length + ' characters';
  const failed = function (error) { google.script.run.tooLarge(length, String((error && error.message) || error)); state.textContent = 'done'; };
  try {
    google.script.run.withFailureHandler(failed).withSuccessHandler(function (arrived) {
      if (arrived !== length || length >= 1 << 28) failed('arrived: ' + arrived); else size(length * 2);
    }).lengthOf('x'.repeat(length));
  } catch (error) { failed(error); }
}
step(0);
</script></body></html>`;
}
