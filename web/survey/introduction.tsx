// Who asks, what for, and does it cost me anything to answer? Said first, in words that fit the kind of agency.
import type { Survey } from '../../functions/domain/survey.ts';
import { Listen } from './listen.tsx';
import { Sentence } from './sentence.tsx';
import { useBorrowed, useLanguageNames, useWords } from './voice.ts';

type IntroductionProps = {
  survey: Survey;
  lang: string;
  minutes: number;
  languageLinks: boolean;
  invited?: Record<string, string>;
};

export const Introduction = ({ survey, lang, minutes, languageLinks, invited = {} }: IntroductionProps) => {
  const [words, borrowed] = [useWords(lang), useBorrowed(lang)];
  const isForPupils = survey.questionnaire.audience === 'pupil';
  return (
    <>
      {languageLinks && <LanguageLinks languages={survey.campaign.languages} lang={lang} invited={invited} />}
      <p class="k">
        {survey.agency.name} · {survey.point.label}
      </p>
      <h1 lang={borrowed('survey.title')}>{words['survey.title']}</h1>
      <Listen item="intro" label={words['audio.intro']} lang={borrowed('audio.intro')} />
      <p lang={borrowed('survey.intro')}>
        <Sentence text={words['survey.intro'](minutes, survey.agency.name)} />
      </p>
      {isForPupils && <p lang={borrowed('pupil.intro')}>{words['pupil.intro']}</p>}
      <p lang={borrowed(voluntaryFor(survey))}>
        <Sentence text={words[voluntaryFor(survey)]} />
      </p>
    </>
  );
};

type LinkProps = { languages: string[]; lang: string; invited?: Record<string, string> };

/** The other languages a page can speak. */
export const LanguageLinks = ({ languages, lang, invited = {} }: LinkProps) => {
  const nameIn = useLanguageNames();
  const others = languages.filter((other) => other !== lang);
  if (others.length === 0) return null;
  return (
    <nav>
      {others.map((other) => (
        <a href={`?${new URLSearchParams({ lang: other, ...invited })}`} lang={other} hreflang={other}>
          {nameIn(other)}
        </a>
      ))}
    </nav>
  );
};

const voluntaryFor = ({ agency }: Survey) => {
  if (agency.kind === 'hospital') return 'survey.voluntary.hospital';
  return agency.kind === 'school' ? 'survey.voluntary.school' : 'survey.voluntary';
};
