// What is the least that asks the same questions? A form as one would write it by hand: no style, no script, no notice, no hotline.
import { inLanguage, type Questionnaire, scaleOf } from '../../functions/domain/questionnaire.ts';

const lang = 'vi';

/** The whole document, in the questionnaire's own words. */
export function bareForm(questionnaire: Questionnaire): string {
  const sections = questionnaire.sections.map(({ title, questions }) => {
    const fields = questions.map((question) => {
      const { options } = scaleOf(questionnaire, question);
      const radios = options.map(
        ({ value, label }) =>
          `<label><input type=radio name=${question.id} value=${value}> ${inLanguage(label, lang)}</label><br>`,
      );
      return `<fieldset><legend>${inLanguage(question.text, lang)}</legend>${radios.join('\n')}</fieldset>`;
    });
    return `<h2>${inLanguage(title, lang)}</h2>${fields.join('\n')}`;
  });
  const head = `<!doctype html><html lang=vi><meta charset=utf-8><meta name=viewport content="width=device-width"><link rel=icon href="data:,"><title>${inLanguage(questionnaire.title, lang)}</title>`;
  return `${head}<form method=post>${sections.join('\n')}<textarea name=comment></textarea><button>Gửi</button></form></html>`;
}
