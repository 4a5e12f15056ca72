// What is in the library? All of it, read once for the tests that look at every questionnaire.
import { wholeLibrary } from '../../functions/questionnaires/library.ts';

export const libraryQuestionnaires = await wholeLibrary();
