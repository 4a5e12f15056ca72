// Which voice does a campaign give its pages? Its packs, its audience, and the clips it has in the page's language.
import type { Survey } from '../../functions/domain/survey.ts';
import type { PageVoice } from './voice.ts';

export function voiceOf({ packs, clips, point, questionnaire: { audience } }: Survey, lang: string): PageVoice {
  return {
    packs,
    audience,
    clipOf: (item) => {
      const clip = clips.find((one) => one.lang === lang && one.item === item);
      // The digest makes another recording another address, so that the old one can be kept as long as a phone likes.
      return clip && `/s/${point.code}/audio/${lang}/${item}?v=${clip.digest}`;
    },
  };
}
