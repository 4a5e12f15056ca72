// Where do mails go on one machine? Through the relay that the operator names, or into the data folder, to be looked at.
import { join } from 'node:path';
import type { SendMail } from '../../functions/messenger/dependencies.ts';
import { mailByRelay, mailIntoFolder } from '../../functions/messenger/mail.ts';
import type { Settings } from './settings.ts';

export const localMail = (
  { mailRelay, mailFrom }: Pick<Settings, 'mailRelay' | 'mailFrom'>,
  folder: string,
): SendMail =>
  mailRelay === undefined ? mailIntoFolder(join(folder, 'mail'), mailFrom) : mailByRelay(mailRelay, mailFrom);
