// Which fields does a form have beside its questions? The service where the point fixes none, and a comment.
import type { Service } from '../../functions/domain/agency.ts';
import type { Typed } from '../../functions/domain/read-form.ts';
import { groupReceipt } from '../../functions/domain/receipt-code.ts';
import { takesComments } from '../../functions/domain/respondent-questions.ts';
import type { Survey } from '../../functions/domain/survey.ts';
import { Sentence } from './sentence.tsx';
import { useBorrowed, useWords } from './voice.ts';

type FieldProps = { lang: string; typed: Typed; fault: string | undefined };

type ServiceProps = FieldProps & Pick<Survey, 'services' | 'frequent'>;

export const ServiceField = ({ services, frequent = [], lang, typed, fault }: ServiceProps) => {
  const [words, borrowed] = [useWords(lang), useBorrowed(lang)];
  if (services.length === 0) return null;
  const first = frequent.flatMap((id) => services.find((service) => service.id === id) ?? []);
  const chosen = typed('service');
  return (
    <section>
      <label class="l" for="service" lang={borrowed('service.label')}>
        {words['service.label']}
      </label>
      <Fault field="service" fault={fault} />
      <select id="service" name="service" aria-describedby={fault && 'service-e'}>
        <option value="" lang={borrowed('service.choose')}>
          {words['service.choose']}
        </option>
        {first.length > 0 && (
          <optgroup label={words['service.frequent']} lang={borrowed('service.frequent')}>
            <Options services={first} chosen={[]} />
          </optgroup>
        )}
        {first.length > 0 ? (
          <optgroup label={words['service.others']} lang={borrowed('service.others')}>
            <Options services={services} chosen={chosen} />
          </optgroup>
        ) : (
          <Options services={services} chosen={chosen} />
        )}
      </select>
    </section>
  );
};

const Options = ({ services, chosen }: { services: Service[]; chosen: string[] }) => (
  <>
    {services.map(({ id, name }) => (
      <option value={id} selected={chosen.includes(id)}>
        {name}
      </option>
    ))}
  </>
);

type CommentProps = FieldProps & {
  survey: Survey;
  /** The look-up code that this form's comment will have. */
  receipt: string;
};

/** Without comments there is still a way to complain, and it is said. */
export const CommentField = (props: CommentProps) =>
  takesComments(props.survey.campaign) ? (
    <section>
      <Comment {...props} />
      <NotComplaint {...props} />
    </section>
  ) : (
    <NotComplaint {...props} />
  );

const Comment = ({ lang, typed, fault, receipt }: CommentProps) => {
  const [words, borrowed] = [useWords(lang), useBorrowed(lang)];
  return (
    <>
      <label class="l" for="comment" lang={borrowed('comment.label')}>
        {words['comment.label']}
      </label>
      <Fault field="comment" fault={fault} />
      <p class="s" id="hint" lang={borrowed('comment.hint')}>
        {words['comment.hint']}
      </p>
      <textarea
        id="comment"
        name="comment"
        rows={4}
        maxlength={2000}
        aria-describedby={fault ? 'hint comment-e' : 'hint'}
      >
        {typed('comment').join('\n')}
      </textarea>
      <p class="o">
        <label>
          <input
            type="checkbox"
            name="commentAbout"
            value="harassment"
            checked={typed('commentAbout').includes('harassment')}
          />
          <span lang={borrowed('comment.about')}>{words['comment.about']}</span>
        </label>
      </p>
      <ReceiptLine lang={lang} receipt={groupReceipt(receipt)} />
    </>
  );
};

const NotComplaint = ({ survey: { hotline, complaintsDesk }, lang }: { survey: Survey; lang: string }) => {
  const [words, borrowed] = [useWords(lang), useBorrowed(lang)];
  return (
    <p class="s" lang={borrowed('comment.not-complaint')}>
      <Sentence text={words['comment.not-complaint'](hotline, complaintsDesk)} hotline={hotline} />
    </p>
  );
};

// Shown before sending, so that it can be written down whatever the network does; the script finds it by the attribute.
const ReceiptLine = ({ lang, receipt }: { lang: string; receipt: string }) => {
  const [words, borrowed] = [useWords(lang), useBorrowed(lang)];
  const [before, after] = words['comment.receipt'](receipt).split(`**${receipt}**`);
  return (
    <p class="s" lang={borrowed('comment.receipt')}>
      {before}
      <b data-receipt>{receipt}</b>
      {after}
    </p>
  );
};

const Fault = ({ field, fault }: { field: string; fault: string | undefined }) =>
  fault === undefined ? null : (
    <p class="e" id={`${field}-e`}>
      {fault}
    </p>
  );
