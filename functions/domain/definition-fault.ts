// What is wrong with a definition, and where? A path into the questionnaire and a sentence.

export type DefinitionFault = { path: string; message: string };
