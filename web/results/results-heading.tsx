// Where is the reader? The other language, the way up through agencies, and whose results in which survey these are.
import { resultsWords } from '../words/results-words.ts';
import { inLanguage, type Named, type ResultsFrame, resultsPath } from './results-shown.ts';

type Step = { href: string; text: string };
type HeadingProps = Pick<ResultsFrame, 'lang' | 'campaign' | 'path'> & { way: Step[]; title: string };

/** What every public page begins with; the way starts at all surveys. */
export const PublicHeading = ({ lang, campaign, path, way, title }: HeadingProps) => (
  <>
    <OtherLanguage lang={lang} path={path} />
    <p class="n">
      {[{ href: '/ket-qua', text: resultsWords[lang].all }, ...way].map(({ href, text }, index) => (
        <>
          {index > 0 && ' › '}
          <a href={inLanguage(href, lang)}>{text}</a>
        </>
      ))}
    </p>
    <p class="k">{campaign.title}</p>
    <h1>{title}</h1>
  </>
);

type Props = { frame: ResultsFrame; above: Named[]; title: string };

export const Heading = ({ frame: { lang, campaign, path }, above, title }: Props) => {
  const way = above.map(({ id, name }) => ({ href: resultsPath(campaign.id, id), text: name }));
  return <PublicHeading {...{ lang, campaign, path, way, title }} />;
};

export const OtherLanguage = ({ lang, path }: Pick<ResultsFrame, 'lang' | 'path'>) => {
  const other = lang === 'vi' ? 'en' : 'vi';
  return (
    <nav>
      <a href={inLanguage(path, other)} lang={other} hreflang={other}>
        {resultsWords[lang].otherLanguage}
      </a>
    </nav>
  );
};
