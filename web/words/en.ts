// What do we say in English? The same as in Vietnamese, sentence by sentence.
import type { CitizenWords } from './citizen-words.ts';

export const en: CitizenWords = {
  'survey.title': 'Satisfaction survey for citizens and organisations',
  'survey.intro': (minutes, agency) =>
    `Please take about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to rate the service of **${agency}**. Your opinion helps us serve you better.`,
  'survey.voluntary':
    'Answering is voluntary and **does not affect your dossier**. You may skip any question that is unclear or that you do not wish to answer.',
  'survey.voluntary.hospital': 'Answering is voluntary and **does not affect your or your family’s care**.',
  'survey.voluntary.school': 'Answering is voluntary and **does not affect the pupil’s schooling**.',
  'survey.not-open': (opensOn) => `This survey opens on **${opensOn}**. Thank you for your interest.`,
  'survey.not-open.title': 'This survey has not opened yet',
  'survey.closed': (closedOn, hotline) =>
    `This survey closed on **${closedOn}**. You can still send feedback and suggestions through ${
      hotline === undefined ? '' : `the hotline **${hotline}** or `
    }the **National Public Service Portal**.`,
  'survey.closed.title': 'This survey has closed',
  'pupil.intro':
    'Answer as you think. There are no right or wrong answers; your teachers do not see the answers of any one pupil.',
  'privacy.notice':
    'This form **does not ask your name, phone number or ID number**, and your network address is not stored. The person who served you cannot see individual answers. Only totals are published.',
  'privacy.more': 'What is stored, and for how long?',
  'trust.never': (address) =>
    `This survey **never asks for OTP codes, passwords or bank account numbers**, and is free. Correct address: **${address}**`,
  progress: (part, parts, title) => `Part ${part} of ${parts}: ${title}`,
  'step.next': 'Continue',
  'step.back': 'Back',
  'voluntary.more': (minutes) => `Would you like to say more? Optional questions (about ${minutes} min)`,
  'only-if': (asking, options) => `Answer only if you chose in question ${asking}: ${options.join(' or ')}.`,
  'question.required': 'Needs an answer',
  'question.multiple': 'You may choose several',
  'question.listen': 'Listen',
  'question.bounds': (min, max) => `${min} to ${max}`,
  'audio.intro': 'Listen to the introduction',
  'audio.section': (title) => `Listen to the part: ${title}`,
  'audio.question': (question) => `Listen to question ${question}`,
  'service.label': 'The procedure or service you came for',
  'service.choose': 'Choose the procedure or service (optional)',
  'service.frequent': 'Frequent',
  'service.others': 'All, by name',
  'service.search': 'Type a few letters to search, with or without accents',
  'service.found': (count) => `${count} found`,
  'comment.label': 'Anything to add? (optional)',
  'comment.hint':
    'Please leave out names, phone and ID numbers; phone, ID and account numbers and e-mail addresses are masked before storage.',
  'comment.about': 'This comment is about harassment, or a demand for money beyond the official fees',
  'comment.left': (count) => `${count} characters left`,
  'comment.masked': 'Your comment will be stored as:',
  'comment.receipt': (receipt) =>
    `If you leave a comment, its look-up code is **${receipt}**. Please photograph it or write it down.`,
  'comment.not-complaint': (hotline, desk) => {
    const purpose = 'This is **not a channel for formal complaints or denunciations**.';
    const ways = [hotline && `call the hotline **${hotline}**`, desk && `see ${desk}`].filter(Boolean);
    return ways.length === 0 ? purpose : `${purpose} If it is urgent or you were harassed: ${ways.join(' or ')}.`;
  },
  submit: 'Send',
  sending: 'Sending… Please wait a moment.',
  resend: 'Send again',
  'offline.saved':
    '**Not sent: no network.** The form is saved on this phone and will be sent when you are back online. Open this page again when online to be sure it was sent.',
  'offline.cannot':
    'This phone cannot keep the form. Stay on the page and press **Send again** when you are online, or ask for a paper form at the counter.',
  'offline.sent': (savedAt) => `The form saved at ${savedAt} **has been sent**.`,
  'offline.clock': (time, day) => `${time} on ${day}`,
  'offline.still': 'Still no network. It will be sent again later.',
  'offline.refused': (savedAt) =>
    `The form saved at ${savedAt} **could not be sent**: this survey point no longer takes it. Please answer again, or ask for a paper form.`,
  'offline.another': 'Answer another form',
  'errors.title': 'Error',
  'errors.summary': (count) => `Not sent yet: ${count} ${count === 1 ? 'thing' : 'things'} to check`,
  'errors.required': (question) => `Question ${question}: please choose one answer`,
  'errors.option': (question) => `Question ${question}: please choose again among the answers given`,
  'errors.range': (question) => `Question ${question}: please write a number within the bounds given`,
  'errors.too-long': (question) => `Question ${question}: please write less, at most 2,000 characters`,
  'errors.service': 'Please choose the procedure or service again from the list',
  'errors.comment': 'Comment: please write less, at most 2,000 characters',
  'errors.id': 'The page was sent without its form code. Please press Send once more; your answers are still here.',
  'conflict.title': 'Your earlier form has been recorded',
  conflict:
    'The form you sent earlier from this page **has been recorded, is unchanged and cannot be edited**. The answers below differ from it and **have not been sent**. If they are about **another visit, or another person’s**, press **Send** to send them as a new form.',
  'conflict.leave': 'If not, you can close this page; nothing more is needed.',
  'thanks.title': 'Thank you. Your answers have been recorded.',
  'thanks.receipt': (dueOn, receipt) =>
    `Your comment will be considered and answered by **${dueOn}**. Look-up code: **${receipt}**. Please photograph it or write it down; anyone holding it can read the reply.`,
  'thanks.code': (receipt) => `Form code: **${receipt}**`,
  'thanks.look-up': 'See what became of your comment',
  used: 'This form had already been sent and counts only once.',
  'ticket.invalid': 'This invitation code is used or expired. You can still answer; the form counts in the open group.',
  'ticket.accepted':
    'Your invitation code is accepted. With your answers we store only the kind of slip it was printed on, not the code.',
  'ticket.label': 'Do you have an invitation code (printed on your slip)?',
  'ticket.hint': 'The code has 12 characters; capitals and hyphens do not matter.',
  'ticket.submit': 'Use this code',
  'receipt.title': 'Look up a comment',
  'receipt.states': { received: 'Received', 'in-review': 'In review', answered: 'Answered', closed: 'Closed' },
  'receipt.received': (receivedOn) => `Comment received on: ${receivedOn}`,
  'receipt.due': (dueOn) => `To be answered by: ${dueOn}`,
  'receipt.reply': 'The agency’s answer',
  'receipt.none':
    'No comment belongs to this code: the form had no comment, the time for which it is kept is over, or the code is not right. If you did leave one, please check the code.',
  'receipt.solved': { question: 'Did this answer solve your matter?', yes: 'Yes', partly: 'Partly', no: 'No' },
  'point.retired':
    'This QR code is no longer in use. Please scan the new code at the counter, or type the 6-character code printed on the notice.',
  'point.retired.title': 'This QR code is no longer in use',
  'not-found': 'We cannot find this survey. Please check the code, or ask at the help desk.',
  'not-found.title': 'Survey not found',
  'code.title': 'Type a survey code',
  'code.label': 'Survey code or comment look-up code',
  'code.hint':
    'The survey code is the 6 characters under the QR code; a look-up code has 10. Capitals and hyphens do not matter.',
  'code.submit': 'Continue',
  'code.wrong':
    'This code is not right. Please check each character: codes never contain 0, 1 or the letters A, E, I, L, O, S, U.',
  'code.other': 'Type another code',
  'too-large.title': 'The form is too long',
  'too-large':
    'The form is larger than allowed, so it was not recorded. Please go back, shorten your comment (at most 2,000 characters) and send again.',
  'bad-form.title': 'The form could not be read',
  'bad-form':
    'The form could not be read, so it was not recorded. Please go back and send again, or ask for a paper form at the counter.',
  'busy.title': 'The service is busy',
  busy: 'The service cannot answer right now. Please try again in a few minutes.',
  'busy.kept':
    '**Not sent yet.** Your answers are still on this page: please stay here, wait a few minutes and press **Send again**. The form counts only once.',
  'failed.title': 'Something went wrong on our side',
  failed:
    'The service met an error, which has been logged so that it can be mended. You can try again, or ask for a paper form at the counter.',
  language: 'English',
  'kiosk.start': 'Touch to start',
  'kiosk.reset': (seconds) => `The screen will start again in ${seconds} seconds.`,
  'kiosk.more-time': 'I need more time',
  'kiosk.next': 'Next person',
  'kiosk.saved':
    'Thank you. There is no network: **your answers are kept on this device** and will be sent when it is back.',
  'kiosk.queue': 'Please enter the queue number on your slip',
  'kiosk.queue-wrong': 'This number is not right or was used today. Please look at your slip again.',
  'assisted.staff.hospital': 'Hospital staff',
  'assisted.staff.school': 'Teachers or school staff',
  'assisted.mark': {
    question: 'Did somebody read or tap for you?',
    no: 'No',
    family: 'A family member',
    staff: 'A helper at the Centre',
  },
  'button.rate': 'Rate this service',
  'poster.line': (desk) =>
    `Scan to rate the service. No app, no name asked. No phone or no network? Ask for a paper form at ${desk}.`,
  demo: 'DEMONSTRATION DATA, not real figures',
};
