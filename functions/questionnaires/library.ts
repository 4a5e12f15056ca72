// Which questionnaires come with the platform? Published ones: immutable, so a change is a new version beside the old.
import { type Questionnaire, type QuestionnaireInput, questionnaire } from '../domain/questionnaire.ts';

type Official = { id: string; version: number; read(): Promise<QuestionnaireInput> };

const official = (id: string, version: number, read: Official['read']): Official => ({ id, version, read });

/** Each is read when somebody first asks for it: a citizen's page shows one, and all of them were a sixth of the time a function takes to start. */
const library: Official[] = [
  official('sipas-dv-16', 1, async () => (await import('./sipas-dv-16.ts')).sipasDv16),
  official('sipas-dv-19', 1, async () => (await import('./sipas-dv-19.ts')).sipasDv19),
  official('sipas-dv-16-quay', 1, async () => atCounter((await import('./sipas-dv-16.ts')).sipasDv16)),
  official('sipas-dv-19-quay', 1, async () => atCounter((await import('./sipas-dv-19.ts')).sipasDv19)),
  official('mot-cua-5', 1, async () => (await import('./mot-cua-5.ts')).motCua5),
  official('mot-cua-ngan', 1, async () => (await import('./mot-cua-ngan.ts')).motCuaNgan),
  official('sipas-39', 1, async () => (await import('./sipas-39.ts')).sipas39),
  official('sipas-39-nhan-dinh', 1, async () => (await import('./sipas-39-nhan-dinh.ts')).sipas39NhanDinh),
  official('byt-noi-tru', 1, async () => (await import('./byt-noi-tru.ts')).bytNoiTru),
  official('byt-ngoai-tru', 1, async () => (await import('./byt-ngoai-tru.ts')).bytNgoaiTru),
  official('byt-nhan-vien', 1, async () => (await import('./byt-nhan-vien.ts')).bytNhanVien),
  official('giao-duc', 1, async () => (await import('./giao-duc.ts')).giaoDuc),
  official('giao-duc-hoc-sinh', 1, async () => (await import('./giao-duc-hoc-sinh.ts')).giaoDucHocSinh),
  official('giao-duc-hoc-sinh', 2, async () => (await import('./giao-duc-hoc-sinh.ts')).giaoDucHocSinhEm),
  official('papi-benh-vien-10', 1, async () => (await import('./papi-benh-vien-10.ts')).papiBenhVien10),
  official('papi-tieu-hoc-8', 1, async () => (await import('./papi-tieu-hoc-8.ts')).papiTieuHoc8),
];

const atCounter = async (base: QuestionnaireInput): Promise<QuestionnaireInput> =>
  (await import('./counter-edition.ts')).counterEdition(base);

const kept = new Map<Official, Promise<Questionnaire>>();

/** Parsed by the same schema as a questionnaire that a program posts; once, for it never changes. */
function parsed(one: Official): Promise<Questionnaire> {
  const known = kept.get(one) ?? one.read().then((input) => questionnaire.parse(input));
  kept.set(one, known);
  return known;
}

/** A version, or the newest without one; undefined where the library has none. */
export async function libraryQuestionnaire(id: string, version?: number): Promise<Questionnaire | undefined> {
  const found = library.findLast((one) => one.id === id && one.version === (version ?? one.version));
  return found === undefined ? undefined : parsed(found);
}

/** Every version of every questionnaire; later versions after earlier ones. */
export const wholeLibrary = (): Promise<Questionnaire[]> => Promise.all(library.map(parsed));
