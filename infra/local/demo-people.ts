// Which people does the demo bring, one of each role, and with what do they sign in?
import { randomBytes } from 'node:crypto';
import type { Role } from '../../functions/domain/actor.ts';
import type { Person } from '../../functions/domain/person.ts';
import type { Settings } from './settings.ts';

type StaffRole = Exclude<Role, 'program'>;
type Demo = { username: string; role: StaffRole; name: string };

export const demoPeople: readonly Demo[] = [
  { username: 'nen-tang', role: 'platform', name: 'Quản trị nền tảng' },
  { username: 'tinh', role: 'province', name: 'Quản trị cấp tỉnh' },
  { username: 'don-vi', role: 'agency-admin', name: 'Quản trị đơn vị' },
  { username: 'nhap-lieu', role: 'data-entry', name: 'Cán bộ nhập liệu' },
  { username: 'gop-y', role: 'comment-officer', name: 'Cán bộ trả lời góp ý' },
  { username: 'chat-luong', role: 'quality-officer', name: 'Cán bộ kiểm soát chất lượng' },
  { username: 'xem', role: 'viewer', name: 'Người xem số liệu' },
];

/** The persons of the registry; `over` says which agency each role is held over. */
export const personsOfDemo = (over: (role: StaffRole) => string): Person[] =>
  demoPeople.map(({ username, role, name }) => ({
    id: `pe-${username}`,
    name: `${name} (minh họa)`,
    username,
    grants: [role === 'platform' ? { role } : { role, agencyId: over(role) }],
    epoch: 1,
    status: 'active',
  }));

export type SignIn = {
  username: string;
  password: string;
  role: StaffRole;
  /** Whether the password works once only. */
  once: boolean;
};

/** With passwords that anybody can guess as long as only this machine can try them; random ones as soon as the network can; none without the demo. */
export function demoSignIns(
  { demo, loopback }: Pick<Settings, 'demo' | 'loopback'>,
  randomPassword: () => string = () => randomBytes(9).toString('base64url'),
): SignIn[] {
  if (!demo) return [];
  return demoPeople.map(({ username, role }) => ({
    username,
    role,
    password: loopback ? username : randomPassword(),
    once: false,
  }));
}
