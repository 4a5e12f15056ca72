// In which order does a form ask? What everyone is asked first; what only those who wish answer lies folded behind it.
import type { Section } from '../../functions/domain/questionnaire.ts';
import { SectionFields, type SectionProps } from './section.tsx';
import { useBorrowed, useWords } from './voice.ts';

type SectionsProps = Omit<SectionProps, 'section'>;

export const Sections = (props: SectionsProps) => {
  const { sections } = props.questionnaire;
  const voluntary = sections.filter((section) => section.voluntary);
  return (
    <>
      {sections
        .filter((section) => !section.voluntary)
        .map((section) => (
          <SectionFields {...props} section={section} />
        ))}
      {voluntary.length > 0 && <More {...props} sections={voluntary} />}
    </>
  );
};

// A `details` opens without script; a page that comes back opens it where something was answered in it.
const More = ({ sections, ...props }: SectionsProps & { sections: Section[] }) => (
  <details class="m" open={isAnswered(sections, props)}>
    <summary lang={useBorrowed(props.lang)('voluntary.more')}>
      {useWords(props.lang)['voluntary.more'](minutesOf(sections))}
    </summary>
    {sections.map((section) => (
      <SectionFields {...props} section={section} />
    ))}
  </details>
);

const isAnswered = (sections: Section[], { typed, faultOf }: SectionsProps): boolean =>
  sections.some(({ questions }) =>
    questions.some(({ id }) => typed(id).some((value) => value !== '') || faultOf(id) !== undefined),
  );

const minutesOf = (sections: Section[]): number =>
  Math.max(1, Math.round(sections.flatMap(({ questions }) => questions).length / 10));
