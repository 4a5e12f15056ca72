// Which questionnaires come with the platform? Published ones: immutable, so a change is a new version beside the old.
import { type Questionnaire, questionnaire } from '../domain/questionnaire.ts';
import { bytNgoaiTru } from './byt-ngoai-tru.ts';
import { bytNhanVien } from './byt-nhan-vien.ts';
import { bytNoiTru } from './byt-noi-tru.ts';
import { counterEdition } from './counter-edition.ts';
import { giaoDuc } from './giao-duc.ts';
import { giaoDucHocSinh, giaoDucHocSinhEm } from './giao-duc-hoc-sinh.ts';
import { motCua5 } from './mot-cua-5.ts';
import { motCuaNgan } from './mot-cua-ngan.ts';
import { papiBenhVien10 } from './papi-benh-vien-10.ts';
import { papiTieuHoc8 } from './papi-tieu-hoc-8.ts';
import { sipas39 } from './sipas-39.ts';
import { sipas39NhanDinh } from './sipas-39-nhan-dinh.ts';
import { sipasDv16 } from './sipas-dv-16.ts';
import { sipasDv19 } from './sipas-dv-19.ts';

/** Parsed by the same schema as a questionnaire that a program posts. */
export const libraryQuestionnaires: Questionnaire[] = [
  sipasDv16,
  sipasDv19,
  counterEdition(sipasDv16),
  counterEdition(sipasDv19),
  motCua5,
  motCuaNgan,
  sipas39,
  sipas39NhanDinh,
  bytNoiTru,
  bytNgoaiTru,
  bytNhanVien,
  giaoDuc,
  giaoDucHocSinh,
  giaoDucHocSinhEm,
  papiBenhVien10,
  papiTieuHoc8,
].map((input) => questionnaire.parse(input));
