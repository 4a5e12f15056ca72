// What can be done with a comment? Given to somebody, replied to with a template's help, sent, closed; the level above says what it is about.
import { commentWords } from '../../words/staff/comment-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { CheckField, LongField, type Option, SelectField } from '../parts/fields.tsx';
import type { Filled } from '../parts/filled.ts';
import type { OneComment } from './one-comment.ts';

type FormProps = { lang: StaffLanguage; comment: OneComment; form: Filled; people: Option[]; templates: Option[] };

export function CommentForm({ lang, comment, form, people, templates }: FormProps) {
  const words = commentWords[lang];
  const { state } = comment;
  const isSent = state === 'answered' || state === 'closed';
  const mayReply = state !== 'closed';
  const assignees = [{ value: '', text: words.nobodyYet }, ...people];
  return (
    <section>
      <h2>{words.work}</h2>
      <form method="post" action={`/staff/comments/${comment.id}`} data-again>
        <input type="hidden" name="revision" value={form.value('revision')} />
        <SelectField form={form} name="assignedTo" label={words.assignTo} options={assignees} />
        {mayReply && templates.length > 0 && (
          <div class="search">
            <SelectField
              form={form}
              name="template"
              label={words.template}
              options={[{ value: '', text: words.chooseTemplate }, ...templates]}
            />
            <button
              type="submit"
              name="do"
              value="template"
              class="second"
              formaction={`/staff/comments/${comment.id}#f-reply`}
            >
              {words.insert}
            </button>
          </div>
        )}
        {mayReply && (
          <LongField
            form={form}
            name="reply"
            label={words.reply}
            hint={isSent ? words.replyShown : words.replyHint}
            rows={8}
            maxlength={4000}
          />
        )}
        <p class="actions">
          {actionsIn(lang, comment).map(([act, text, kind]) => (
            <button type="submit" name="do" value={act} class={kind}>
              {text}
            </button>
          ))}
        </p>
      </form>
    </section>
  );
}

type Action = [act: string, text: string, kind?: string];

/** The first is what comes next most often. */
function actionsIn(lang: StaffLanguage, { state, isMine }: OneComment): Action[] {
  const words = commentWords[lang];
  if (state === 'closed') return [['reopen', words.reopen, 'second']];
  if (state === 'answered')
    return [
      ['close', words.close],
      ['save', words.correct, 'second'],
      ['reopen', words.reopen, 'second'],
    ];
  const take: Action[] = isMine ? [] : [['take', words.take, 'second']];
  return [['answer', words.answer], ['save', words.save, 'second'], ...take];
}

type AboutProps = { lang: StaffLanguage; comment: OneComment; about: Filled };

export function AboutForm({ lang, comment: { id }, about: form }: AboutProps) {
  const words = commentWords[lang];
  const kinds = Object.entries(words.kinds).map(([value, text]) => ({ value, text }));
  return (
    <section>
      <h2>{words.aboutTitle}</h2>
      <p class="soft">{words.aboutHint}</p>
      <form method="post" action={`/staff/comments/${id}`}>
        <input type="hidden" name="revision" value={form.value('revision')} />
        <SelectField form={form} name="kind" label={words.about} options={kinds} />
        <CheckField form={form} name="releasedToUnit" label={words.release} hint={words.releaseHint} />
        <p class="actions">
          <button type="submit" name="do" value="about" class="second">
            {words.saveAbout}
          </button>
        </p>
      </form>
    </section>
  );
}
