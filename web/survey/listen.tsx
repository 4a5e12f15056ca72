// Can it be heard? The browser's own player beside what it reads, where the campaign has a recording; nothing is fetched before it is pressed.
import type { Clip } from '../../functions/domain/audio-clip.ts';
import { useClip } from './voice.ts';

/** `label` names the player; `lang` where the label is not in the page's language. */
export const Listen = ({ item, label, lang }: { item: string; label: string; lang?: 'vi' | undefined }) => {
  const source = useClip(item);
  if (source === undefined) return null;
  // biome-ignore lint/a11y/useMediaCaption: the words it speaks stand beside it, which is its transcript (WCAG 1.2.1).
  return <audio controls preload="none" src={source} aria-label={label} lang={lang} />;
};

/** Only pages with a player carry its style. */
export const listenStyle = (clips: Clip[], lang: string): string =>
  clips.some((clip) => clip.lang === lang)
    ? 'audio{display:block;clear:both;width:100%;height:48px;margin:.5rem 0}h2+audio+div>fieldset:first-of-type{border:0}'
    : '';
