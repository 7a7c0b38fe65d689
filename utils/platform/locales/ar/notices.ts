import type { notices as master } from '../fr/notices.ts';
import type { Messages } from '../messages.ts';

/** What is said about a draft in its place, and the reader’s mirror. */
export const notices = {
  notice: {
    unread: 'لم يكد المقال يُفتح',
    'said-before': 'ربما قيل هذا من قبل',
    'old-thread': 'لم يعد أحد يرد هنا',
    closing: 'ستُغلق التعليقات قريبًا',
    'other-identity': 'لا توقّع كعادتك',
    'long-reply': 'رد طويل بالنسبة إلى هذا النقاش',
  },
  noticeWhy: {
    unread:
      'حتى بقراءة سريعة جدًا، كان الوقت يكفي لرؤية {percent}% منه. إن قرأته في مكان آخر فهذا أفضل.',
    'said-before': 'أقرب التعليقات:',
    'old-thread': 'كُتب آخر تعليق في {date}.',
    closing: 'تقول الصفحة: «{words}»',
    'other-identity': 'في النموذج «{now}»، وأنت توقّع هنا «{usual}».',
    'long-reply': 'عدد كلماته {words}، وعدد كلمات التعليق هنا {usual}.',
  },
  noticeAct: {
    dismiss: 'ترك الأمر',
    turnOff: 'عدم قول ذلك مجددًا',
    see: 'عرض',
    settings: 'ما يُقال قبل إرسال رد',
  },
  mirror: {
    title: 'مرآتي',
    help: 'أرقام، ولا شيء مما كتبته. وهي لا تغادر هذا المتصفح.',
    none: 'لا شيء بعد.',
    noticed: 'ملاحظات',
    edited: 'عُدّلت بعدها',
    asIs: 'أُرسلت كما هي',
    held: 'حجزها موقع',
    forget: 'مسح الكل',
  },
} satisfies Pick<Messages, keyof typeof master>;
