// What the cluster runs on, where an action may be told.
import { platforms } from '../environment/platform.ts';
import { oneOf } from './inputs.ts';

/** `auto`: found out. */
export const platformInput = oneOf(['auto', ...platforms], 'auto');

/** Of a stack, `auto` leaves it to lamina.yaml. */
export const platformFlag = (
  given: ReturnType<typeof platformInput.parse>,
): { readonly platform?: (typeof platforms)[number] } => (given === 'auto' ? {} : { platform: given });
