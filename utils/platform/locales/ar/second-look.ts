import type { secondLook as master } from '../fr/second-look.ts';
import type { Messages } from '../messages.ts';

/** How a draft reads to others. */
export const secondLook = {
  secondLook: {
    attack: 'هذه الكلمات موجهة ضد شخص',
    threat: 'تُقرأ هذه الكلمات كتهديد',
    slur: 'هذه الكلمة تجرح جماعة بأكملها',
    group: 'هذه الكلمات موجهة ضد جماعة بأكملها',
    obscenity: 'ألفاظ فجّة',
    brief: 'كلمات للمراجعة',
    quoted: '«{words}»',
    instead: 'كتابة «{softer}» بدل «{words}»',
    without: 'حذف «{words}»',
    byBrowser: 'لاحظه نموذج متصفحك، على هذا الجهاز.',
    isQuotation: 'هذا اقتباس',
    leave: 'تركه هكذا',
  },
  secondLookWhy: {
    attack: 'تحجزها مواقع كثيرة، وستدور الردود حولها أكثر من فكرتك.',
    threat: 'تزيلها المواقع، وقد يكون للقانون رأي.',
    slur: 'تزيلها المواقع في الغالب الأعم.',
    group: 'كثيرًا ما تزيلها المواقع، وقد يكون للقانون رأي.',
    obscenity: 'تحجبها بعض المواقع. لا شيء يمنعك من إرسالها هكذا.',
  },
} satisfies Pick<Messages, keyof typeof master>;
