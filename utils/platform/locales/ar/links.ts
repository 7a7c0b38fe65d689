import type { links as master } from '../fr/links.ts';
import type { Messages } from '../messages.ts';

/** What was taken out of links, and how it comes back. */
export const links = {
  link: {
    restore: 'إعادة',
    restored: 'أُعيد إلى الرابط: {name}',
  },
  linkPart: {
    tracker: 'متعقّب',
    identity: 'ما يدل عليك',
    gift: 'وصول يمنحه اشتراكك',
    wrapper: 'تحويل عبر',
    credentials: 'كلمة مرور',
    'fragment-tracker': 'متعقّب',
    'path-tracker': 'متعقّب',
  },
  linkCount: {
    removed: {
      zero: 'لم يُحذف شيء من الروابط',
      one: 'حُذف عنصر واحد من الروابط',
      two: 'حُذف عنصران من الروابط',
      few: 'حُذفت {count} عناصر من الروابط',
      many: 'حُذف {count} عنصرًا من الروابط',
      other: 'حُذف {count} عنصر من الروابط',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;
