// What picture stands beside each place of the rail? Drawn by us in one line weight; the word is always beside it.
import type { Place } from '../../words/staff/frame-words.ts';

const lines: Record<Place | 'more' | 'person', string> = {
  home: 'M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6',
  results: 'M4 20h16M7 20v-7M12 20V5M17 20v-10',
  reports: 'M6 3h9l4 4v14H6zM14 3v5h5M9 17v-3M12 17v-6M15 17v-4',
  comments: 'M4 4h16v12H9l-5 4zM8 9h8M8 12h5',
  alerts: 'M6 17V11a6 6 0 1112 0v6M4 17h16M10 20h4',
  plans: 'M5 21V4M5 4h12l-3 4 3 4H5',
  campaigns: 'M5 4h14v17H5zM9 2v4M15 2v4M5 9h14M9 14l2 2 4-4',
  agencies: 'M4 21V9l8-5 8 5v12M4 21h16M9 21v-5h6v5M9 12h.01M15 12h.01',
  services: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7',
  points: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM18 14h2M14 18v2',
  questionnaires: 'M5 3h14v18H5zM8 8h.01M11 8h5M8 12h.01M11 12h5M8 16h.01M11 16h5',
  paper: 'M4 20h16M6 16l1-4L16 3l3 3-9 9zM14 5l3 3',
  people: 'M9 11a4 4 0 100-8 4 4 0 000 8zM2 21c0-4 3-7 7-7s7 3 7 7M17 11a3 3 0 000-6M18 14c3 1 4 4 4 7',
  more: 'M4 6h16M4 12h16M4 18h16',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c0-4 4-7 8-7s8 3 8 7',
  trail: 'M12 21a9 9 0 110-18 9 9 0 010 18zM12 7v5l4 2',
};

export const PlaceIcon = ({ of }: { of: keyof typeof lines }) => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={lines[of]} />
  </svg>
);
