// Where is the form filled in? On a person's own phone, or on a kiosk that many use; each has its address and its script.
import type { SurveySiteDependencies } from './dependencies.ts';

export type Place = 's' | 'k';

export const scriptAt = ({ scripts }: Pick<SurveySiteDependencies, 'scripts'>, at: Place): string =>
  at === 'k' ? scripts.addresses.kiosk : scripts.addresses.enhance;
