// How would the same survey be put on the web with SurveyJS? As its manual says: the library, its style, the survey as JSON. MIT-licensed, bench only.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inLanguage, type Question, type Questionnaire, scaleOf } from '../../functions/domain/questionnaire.ts';

const lang = 'vi';
const { resolve } = createRequire(import.meta.url);
/** The packages export no path to their builds for browsers: found beside the file that they do export. */
const fileOf = (name: string, path: string): string => readFileSync(join(dirname(resolve(name)), path), 'utf8');

const elementOf = (questionnaire: Questionnaire, question: Question) => ({
  type: 'radiogroup',
  name: question.id,
  title: inLanguage(question.text, lang),
  choices: scaleOf(questionnaire, question).options.map(({ value, label }) => ({
    value,
    text: inLanguage(label, lang),
  })),
});

const modelOf = (questionnaire: Questionnaire) => ({
  title: inLanguage(questionnaire.title, lang),
  elements: [
    ...questionnaire.sections.map(({ id, title, questions }) => ({
      type: 'panel',
      name: id,
      title: inLanguage(title, lang),
      elements: questions.map((question) => elementOf(questionnaire, question)),
    })),
    { type: 'comment', name: 'comment' },
  ],
});

/** The page and what it fetches, by path. */
export function surveyJsFiles(questionnaire: Questionnaire): Record<string, { type: string; text: string }> {
  const text = `<!doctype html><html lang=vi><meta charset=utf-8><meta name=viewport content="width=device-width"><link rel=icon href="data:,">
<link rel=stylesheet href=/survey.css><script defer src=/core.js></script><script defer src=/ui.js></script>
<div id=survey></div><script type=module>
new Survey.Model(${JSON.stringify(modelOf(questionnaire))}).render(document.getElementById('survey'));
</script></html>`;
  const script = (name: string, path: string) => ({ type: 'text/javascript', text: fileOf(name, path) });
  return {
    '/': { type: 'text/html; charset=utf-8', text },
    '/survey.css': { type: 'text/css', text: fileOf('survey-core', 'survey-core.fontless.min.css') },
    '/core.js': script('survey-core', 'survey.core.min.js'),
    '/ui.js': script('survey-js-ui', 'survey-js-ui.min.js'),
  };
}
