import type { rescue as master } from '../fr/rescue.ts';
import type { Messages } from '../messages.ts';

/** Around the moment of posting. */
export const rescue = {
  rescue: {
    putBack: 'العودة إلى المقال وإعادته إليه',
    lookAgain: 'النظر من جديد',
    titleMark: 'الإشارة إلى تعليق غير مكتمل في عنوان اللسان',
    split: 'التقسيم إلى جزأين عند نهاية جملة',
    restTitle: 'بقية نصك محفوظة هنا.',
    restLater: 'تنتظر أن يُنشر الجزء الأول.',
    restTake: 'المتابعة بالبقية',
    waitOver: 'يمكنك إرساله من جديد الآن.',
  },
  rest: {
    title: 'تركه يرتاح',
    help: 'سيذكّرك Causerie به على زره. لا يُنشر شيء أبدًا.',
    'ten-minutes': '10 دقائق',
    'an-hour': 'ساعة واحدة',
    tonight: 'حتى هذا المساء',
    tomorrow: 'حتى مساء الغد',
    resting: 'موعد مراجعته: {when}.',
    cancel: 'عدم تذكيري',
    listTitle: 'مسودات ترتاح',
    due: 'للمراجعة',
    upcoming: 'ترتاح حتى {when}',
    open: 'فتح المقال',
    done: 'الإزالة من هذه القائمة',
  },
  rescueCount: {
    wait: {
      zero: 'سيقبله الموقع الآن.',
      one: 'سيقبله الموقع بعد ثانية واحدة.',
      two: 'سيقبله الموقع بعد ثانيتين.',
      few: 'سيقبله الموقع بعد {count} ثوان.',
      many: 'سيقبله الموقع بعد {count} ثانية.',
      other: 'سيقبله الموقع بعد {count} ثانية.',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;
