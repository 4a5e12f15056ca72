// How is something asked of a clerk? A label, a hint, what was typed, and the fault beside it in words.
import type { Child } from 'hono/jsx';
import { frameWords } from '../../words/staff/frame-words.ts';
import type { Filled } from './filled.ts';
import { useStaffLanguage } from './staff-language.ts';

type Asked = {
  /** The form as typed, with its faults. */
  form: Filled;
  name: string;
  label: string;
  hint?: string | undefined;
  optional?: boolean;
};

/** What a field's element is called in the page. */
export const fieldId = (name: string): string => `f-${name.replaceAll('.', '-')}`;

/** For `aria-describedby`: the hint and the fault, where there are any. */
function describedBy({ form, name, hint }: Asked): string | undefined {
  const ids = [
    hint === undefined ? [] : [`${fieldId(name)}-hint`],
    form.fault(name) === undefined ? [] : [`${fieldId(name)}-fault`],
  ];
  const named = ids.flat().join(' ');
  return named === '' ? undefined : named;
}

const stateOf = (asked: Asked) => ({
  id: fieldId(asked.name),
  name: asked.name,
  'aria-describedby': describedBy(asked),
  'aria-invalid': asked.form.fault(asked.name) === undefined ? undefined : ('true' as const),
});

function Around({ asked, children }: { asked: Asked; children: Child }) {
  const { form, name, label, optional = false } = asked;
  const words = frameWords[useStaffLanguage()];
  return (
    <div class={form.fault(name) === undefined ? 'field' : 'field bad'}>
      <label for={fieldId(name)}>
        {label} {optional && <span class="soft">{words.optional}</span>}
      </label>
      <Beside {...asked} />
      {children}
    </div>
  );
}

/** The hint and the fault. */
function Beside({ form, name, hint }: Asked) {
  const fault = form.fault(name);
  return (
    <>
      {hint !== undefined && (
        <span class="hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </span>
      )}
      {fault !== undefined && (
        <span class="fault" id={`${fieldId(name)}-fault`}>
          {fault}
        </span>
      )}
    </>
  );
}

type TextAsked = Asked & {
  type?: 'text' | 'date' | 'number' | 'search' | 'email' | 'tel';
  autocomplete?: string;
  maxlength?: number;
  narrow?: boolean;
  min?: string | number;
  max?: string | number;
};

export function TextField({ type = 'text', narrow = false, autocomplete = 'off', ...more }: TextAsked) {
  const { form, name, maxlength, min, max } = more;
  return (
    <Around asked={more}>
      <input
        {...stateOf(more)}
        {...{ type, autocomplete, maxlength, min, max }}
        class={narrow ? 'narrow' : undefined}
        value={form.value(name)}
      />
    </Around>
  );
}

export function LongField({ rows = 4, maxlength, ...asked }: Asked & { rows?: number; maxlength?: number }) {
  return (
    <Around asked={asked}>
      <textarea {...stateOf(asked)} rows={rows} maxlength={maxlength}>
        {asked.form.value(asked.name)}
      </textarea>
    </Around>
  );
}

export type Option = { value: string; text: string };

export function SelectField({ options, ...asked }: Asked & { options: Option[] }) {
  const chosen = asked.form.value(asked.name);
  return (
    <Around asked={asked}>
      <select {...stateOf(asked)}>
        {options.map(({ value, text }) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </Around>
  );
}

export function FileField({ accept, ...asked }: Asked & { accept: string }) {
  return (
    <Around asked={asked}>
      <input {...stateOf(asked)} type="file" accept={accept} />
    </Around>
  );
}

type Chosen = Asked & { options: (Option & { hint?: string })[]; many?: boolean };

/** One of several, or several of them; nothing is chosen that the form does not hold. */
export function ChoiceField({ options, many = false, ...asked }: Chosen) {
  const { form, name, label, optional = false } = asked;
  const words = frameWords[useStaffLanguage()];
  const chosen = form.values(name);
  return (
    <fieldset class={form.fault(name) === undefined ? 'field' : 'field bad'} aria-describedby={describedBy(asked)}>
      <legend>
        {label} {optional && <span class="soft">{words.optional}</span>}
      </legend>
      <Beside {...asked} />
      {options.map(({ value, text, hint }, i) => (
        <label class="choice">
          <input
            type={many ? 'checkbox' : 'radio'}
            id={i === 0 ? fieldId(name) : undefined}
            name={name}
            value={value}
            checked={chosen.includes(value)}
          />
          <span>
            {text}
            {hint !== undefined && <span class="hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** One thing to say yes to; it is sent as `yes`. */
export function CheckField({ form, name, label, hint }: Asked) {
  return (
    <div class="field">
      <label class="choice">
        <input type="checkbox" id={fieldId(name)} name={name} value="yes" checked={form.value(name) === 'yes'} />
        <span>
          {label}
          {hint !== undefined && <span class="hint">{hint}</span>}
        </span>
      </label>
    </div>
  );
}

/** Where a fault's link leads. */
export const fieldAddress = (name: string): string => `#${fieldId(name)}`;
