// Where do the demo's QR codes stand? One permanent point per counter, each with the traffic it gets.
import type { Point } from '../../../functions/domain/campaign.ts';
import { pointCode } from '../../../functions/domain/point-code.ts';
import type { Channel } from '../../../functions/domain/response.ts';
import { agencyIds } from './agencies.ts';
import { seededBytes, type Weighted } from './seeded-random.ts';
import { serviceIds } from './services.ts';

/** A point, how busy it is beside the others, and the ways in which people answer there. */
export type Spot = {
  point: Point;
  traffic: number;
  channels: Weighted<Channel>;
  /** Nobody has come for days, so that the demo shows what a silent point looks like. */
  fellSilent: boolean;
};

const atCounter: Weighted<Channel> = [
  ['qr', 76],
  ['paper', 14],
  ['assisted', 10],
];
const atKiosk: Weighted<Channel> = [['kiosk', 1]];

type Drawn = Pick<Point, 'agencyId' | 'label'> & Partial<Pick<Point, 'serviceId' | 'place'>>;

const silent = ['Kiosk khu vực chờ', 'Phòng văn thư'];

// The code follows from agency and label: a poster printed from one demo works with the next.
const spot = (drawn: Drawn, traffic: number, channels = atCounter): Spot => ({
  point: {
    code: pointCode(seededBytes(`point ${drawn.agencyId} ${drawn.label}`)),
    onePerson: false,
    status: 'active',
    ...drawn,
  },
  traffic,
  channels,
  fellSilent: silent.includes(drawn.label),
});

const { provinceCentre, laoCaiCentre, saPaCentre, bacHaCentre, hospital, school } = agencyIds;
const { birth, copies, land, company, birthCertificate, schoolTransfer } = serviceIds;

// Where everybody who starts the demo lands: a counter that fixes no service, so that the choice among them is seen too.
const frontDesk = spot({ agencyId: laoCaiCentre, label: 'Quầy 3 · Tiếp nhận và trả kết quả' }, 10);

export const demoSpots: Spot[] = [
  spot({ agencyId: provinceCentre, serviceId: land, label: 'Quầy 1 · Đất đai', place: 'Tầng 1' }, 15),
  spot({ agencyId: provinceCentre, serviceId: company, label: 'Quầy 2 · Đăng ký kinh doanh', place: 'Tầng 1' }, 9),
  spot({ agencyId: provinceCentre, label: 'Quầy 3 · Trả kết quả', place: 'Tầng 1' }, 8),
  spot({ agencyId: provinceCentre, label: 'Kiosk sảnh chính', place: 'Sảnh tầng 1' }, 9, atKiosk),
  spot({ agencyId: laoCaiCentre, serviceId: birth, label: 'Quầy 1 · Hộ tịch' }, 9),
  spot({ agencyId: laoCaiCentre, serviceId: copies, label: 'Quầy 2 · Chứng thực' }, 12),
  frontDesk,
  spot({ agencyId: laoCaiCentre, label: 'Kiosk khu vực chờ' }, 5, atKiosk),
  spot({ agencyId: saPaCentre, serviceId: birth, label: 'Quầy 1 · Hộ tịch' }, 6),
  spot({ agencyId: saPaCentre, serviceId: copies, label: 'Quầy 2 · Chứng thực' }, 8),
  spot({ agencyId: saPaCentre, label: 'Quầy 3 · Tiếp nhận và trả kết quả' }, 6),
  spot({ agencyId: bacHaCentre, serviceId: copies, label: 'Quầy 1 · Chứng thực' }, 5),
  spot({ agencyId: bacHaCentre, label: 'Quầy 2 · Tiếp nhận và trả kết quả' }, 6),
  spot({ agencyId: hospital, serviceId: birthCertificate, label: 'Quầy cấp giấy chứng sinh' }, 6),
  spot({ agencyId: school, serviceId: schoolTransfer, label: 'Phòng văn thư' }, 2),
];

/** The code in the terminal's QR. */
export const demoPointCode = frontDesk.point.code;
