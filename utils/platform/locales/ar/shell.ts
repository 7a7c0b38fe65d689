import type { shell as master } from '../fr/shell.ts';
import type { Messages } from '../messages.ts';

/** Shared by every view. */
export const shell = {
  common: {
    appName: 'Causerie',
    cancel: 'إلغاء',
    close: 'إغلاق',
    copied: 'نُسخ',
    copy: 'نسخ',
    copyFailed: 'رفض المتصفح النسخ. حدد النص وانسخه يدويًا.',
    retry: 'إعادة المحاولة',
  },
  error: {
    title: 'حدث خطأ ما في هذا الجزء من Causerie.',
    reassure: 'مسوداتك في أمان.',
    copyReport: 'نسخ التقرير',
    tryAgain: 'البدء من جديد',
  },
  tabs: {
    label: 'أجزاء Causerie الأربعة',
    write: 'كتابة',
    thread: 'قراءة',
    share: 'مشاركة',
    preferences: 'التفضيلات',
    panel: 'الفتح بجانب الصفحة',
    detach: 'الفتح في نافذة تبقى مفتوحة',
  },
} satisfies Pick<Messages, keyof typeof master>;
