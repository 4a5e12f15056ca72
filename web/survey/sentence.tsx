// How does emphasis get from a sentence onto the page? `**…**` becomes bold; a hotline among it can be tapped to call.

/** Names that are filled into a sentence stay text: they are escaped like all else. */
export const Sentence = ({ text, hotline }: { text: string; hotline?: string | undefined }) => (
  <>
    {text
      .split('**')
      .map((part, index) =>
        index % 2 === 0 ? part : <b>{part === hotline && canBeCalled(part) ? <Call number={part} /> : part}</b>,
      )}
  </>
);

/** A demo's hotline is no number: what digits it has would ring somebody else. */
const canBeCalled = (text: string): boolean => /^[+\d][\d\s().-]+$/.test(text);

const Call = ({ number }: { number: string }) => <a href={`tel:${number.replace(/[^+\d]/g, '')}`}>{number}</a>;
