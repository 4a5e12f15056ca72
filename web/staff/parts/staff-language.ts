// In which language does a part of a staff page speak? The page's, handed down without passing it through every part.
import { createContext, useContext } from 'hono/jsx';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';

export const StaffLanguageContext = createContext<StaffLanguage>('vi');
export const useStaffLanguage = (): StaffLanguage => useContext(StaffLanguageContext);
