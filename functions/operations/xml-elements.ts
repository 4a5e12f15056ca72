// What does an XML text say, element by element? Names without their prefix; a text that is no XML is an error.
import { Parser } from 'saxen';

export type Attributes = Record<string, string>;
export type Hearing = {
  open?(name: string, attributes: () => Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
};

/** Reads the whole text, calling as it goes; throws where it is not well formed. */
export function hearXml(xml: string, { open, close, text }: Hearing): void {
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (name, attributes) => open?.(localName(name), attributes));
  parser.on('closeTag', (name) => close?.(localName(name)));
  parser.on('text', (said, decode) => text?.(decode(said)));
  parser.parse(xml);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
