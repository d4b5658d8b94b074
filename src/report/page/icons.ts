// The states as shapes, so that nobody has to tell colours apart; drawn once, used by reference.
import type { LayerReport, PodReport, ResourceReport } from '../report.ts';
import { html, type Html } from './html.ts';

/** `waiting`: not ready when the run ended. `applied`: not waited for. `idle`: not begun. `done`: ran to its end. */
export type State = 'ready' | 'failed' | 'waiting' | 'applied' | 'idle' | 'done';

export const STATE_WORDS: Readonly<Record<State, string>> = {
  ready: 'ready',
  failed: 'failed',
  waiting: 'not ready',
  applied: 'applied, not waited for',
  idle: 'not begun',
  done: 'completed',
};

/** Once on the page: the shapes, and the hatchings of bars. */
export const SHAPES: Html = html`<svg class="shapes" aria-hidden="true">
  <symbol id="s-ready" viewBox="0 0 16 16">
    <circle class="body" cx="8" cy="8" r="7" />
    <path d="M4.6 8.3l2.3 2.3 4.5-5" />
  </symbol>
  <symbol id="s-failed" viewBox="0 0 16 16">
    <path class="body" d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />
    <path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" />
  </symbol>
  <symbol id="s-waiting" viewBox="0 0 16 16">
    <circle class="ring" cx="8" cy="8" r="6.2" />
    <path d="M8 4.6V8l2.4 1.6" />
  </symbol>
  <symbol id="s-applied" viewBox="0 0 16 16">
    <circle class="ring" cx="8" cy="8" r="6.2" />
    <path d="M5 8h6M8.6 5.6L11 8l-2.4 2.4" />
  </symbol>
  <symbol id="s-idle" viewBox="0 0 16 16"><circle class="ring dotted" cx="8" cy="8" r="6.2" /></symbol>
  <symbol id="s-done" viewBox="0 0 16 16">
    <circle class="ring" cx="8" cy="8" r="6.2" />
    <path d="M5 8.3l2 2 4-4.5" />
  </symbol>
  <symbol id="s-arrow" viewBox="0 0 40 16"><path d="M1 8h35M31 3.5L37 8l-6 4.5" /></symbol>
  <defs>
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-ground" width="6" height="6" />
      <rect class="hatch-line" width="2.2" height="6" />
    </pattern>
    <pattern id="cross" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="cross-ground" width="6" height="6" />
      <path class="cross-line" d="M0 0l6 6M6 0L0 6" />
    </pattern>
  </defs>
</svg>`;

/** Says its word to those who do not see it. */
export const icon = (state: State): Html =>
  html`<svg class="icon ${state}" role="img" aria-label="${STATE_WORDS[state]}">
    <use href="#s-${state}" />
  </svg>`;

/** A layer without a failure that is not ready was applied, and not waited for. */
export function stateOfLayer({ ready, failure, heldBy }: LayerReport): State {
  if (ready) return 'ready';
  if (heldBy !== null) return 'idle';
  return failure === null ? 'applied' : 'failed';
}

export const stateOfResource = ({ state }: ResourceReport): State =>
  state === 'progressing' ? 'waiting' : state;

/** What every pod goes through says nothing; any other reason holds it. */
const ON_THE_WAY = ['ContainerCreating', 'PodInitializing', 'ContainersNotReady'];

/** By what the pod itself says; a run of one that ended well is done. */
export function stateOfPod({ phase, readyAtMs, reason }: PodReport): State {
  if (phase === 'Succeeded') return 'done';
  if (phase === 'Failed') return 'failed';
  if (readyAtMs !== null) return 'ready';
  return reason === null || ON_THE_WAY.includes(reason) ? 'waiting' : 'failed';
}
