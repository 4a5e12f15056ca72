// Whose work does the demo rate? A few units of Lào Cai as it is since 1 July 2025 (the former Lào Cai and Yên Bái).
import type { Agency, Placement } from '../../../functions/domain/agency.ts';
import type { Client } from '../../../functions/domain/client.ts';
import { demoClientIds } from '../demo-clients.ts';
import { serviceIds } from './services.ts';

export const agencyIds = {
  province: 'ag-lao-cai',
  provinceCentre: 'ag-ttpvhcc-tinh',
  health: 'ag-so-y-te',
  education: 'ag-so-gddt',
  laoCai: 'ag-phuong-lao-cai',
  laoCaiCentre: 'ag-ttpvhcc-phuong-lao-cai',
  saPa: 'ag-phuong-sa-pa',
  saPaCentre: 'ag-ttpvhcc-phuong-sa-pa',
  bacHa: 'ag-xa-bac-ha',
  bacHaCentre: 'ag-ttpvhcc-xa-bac-ha',
  hospital: 'ag-benh-vien-sa-pa',
  school: 'ag-tieu-hoc-bac-ha',
} as const;

type Placed = Pick<Agency, 'id' | 'name' | 'kind'> & Placement & Partial<Agency>;

// The units exist since the provinces and communes were merged; what was before is not part of the demo.
const merged = '2025-07-01';

const place = ({ parentId, lineParentId, ...rest }: Placed): Agency => ({
  placements: [{ from: merged, parentId, lineParentId }],
  validFrom: merged,
  succeeds: [],
  serviceIds: [],
  ...rest,
});

const communeServices = [serviceIds.birth, serviceIds.marriage, serviceIds.copies, serviceIds.household];

/**
 * Communes and centres are real, what is said of them is not. Hospital and school say in their names that they are made up. The
 * province's code is H38; other units' codes are left out because we do not know them, and the hotline could be nobody's.
 */
export const demoAgencies: Agency[] = [
  place({
    id: agencyIds.province,
    code: 'H38',
    name: 'Tỉnh Lào Cai',
    kind: 'province',
    hotline: '0214.xxx.xxxx (số minh họa)',
    complaintsDesk: 'Ban Tiếp công dân tỉnh Lào Cai',
  }),
  place({
    id: agencyIds.provinceCentre,
    name: 'Trung tâm Phục vụ hành chính công tỉnh Lào Cai',
    kind: 'one-stop',
    parentId: agencyIds.province,
    serviceIds: [serviceIds.land, serviceIds.company],
  }),
  place({ id: agencyIds.health, name: 'Sở Y tế tỉnh Lào Cai', kind: 'department', parentId: agencyIds.province }),
  place({
    id: agencyIds.education,
    name: 'Sở Giáo dục và Đào tạo tỉnh Lào Cai',
    kind: 'department',
    parentId: agencyIds.province,
  }),
  ...commune(agencyIds.laoCai, 'Phường Lào Cai', agencyIds.laoCaiCentre),
  ...commune(agencyIds.saPa, 'Phường Sa Pa', agencyIds.saPaCentre),
  ...commune(agencyIds.bacHa, 'Xã Bắc Hà', agencyIds.bacHaCentre),
  place({
    id: agencyIds.hospital,
    name: 'Bệnh viện Đa khoa Sa Pa (minh họa)',
    kind: 'hospital',
    parentId: agencyIds.saPa,
    lineParentId: agencyIds.health,
    serviceIds: [serviceIds.birthCertificate],
  }),
  place({
    id: agencyIds.school,
    name: 'Trường Tiểu học Bắc Hà (minh họa)',
    kind: 'school',
    parentId: agencyIds.bacHa,
    lineParentId: agencyIds.education,
    serviceIds: [serviceIds.schoolTransfer],
  }),
];

function commune(id: string, name: string, centreId: string): Agency[] {
  const centre = `Trung tâm Phục vụ hành chính công ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return [
    place({ id, name, kind: 'commune', parentId: agencyIds.province }),
    place({ id: centreId, name: centre, kind: 'one-stop', parentId: id, serviceIds: communeServices }),
  ];
}

/** Who may do what with the demo: all of it; or read the released scores of one ward and what is under it. */
export const demoRights: Client[] = [
  { id: demoClientIds.admin, role: 'platform' },
  { id: demoClientIds.viewer, role: 'viewer', agencyId: agencyIds.saPa },
];
