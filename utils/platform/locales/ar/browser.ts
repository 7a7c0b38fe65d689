import type { browser as master } from '../fr/browser.ts';
import type { Messages } from '../messages.ts';

/** What the browser itself shows, and what the background says: the toolbar, the page, the menu. What stands outside a page begins with an Arabic word, so that it runs from right to left. */
export const browser = {
  manifest: {
    name: 'Causerie',
    shortName: 'Causerie',
    description: 'احفظ ما تكتبه تحت المقالات وراجعه وشاركه. كل شيء يبقى على حاسوبك.',
    actionTitle: 'Causerie',
    commandToggleSheet: 'الكتابة بجانب المقال',
    commandShare: 'مشاركة المقال',
    commandOpenPopup: 'فتح Causerie',
  },
  badge: {
    form: 'هذا المقال يقبل التعليقات · Causerie',
    formWithDraft: 'لديك مسودة تنتظرك هنا · Causerie',
    noForm: 'لا يمكن التعليق هنا · Causerie',
    off: 'متوقف مؤقتًا على هذا الموقع · Causerie',
    failed: 'رفض الموقع تعليقك، ونصك محفوظ · Causerie',
    reminder: 'ارتاحت مسودتك بما يكفي، حان وقت مراجعتها · Causerie',
    waiting: 'تعليقك في انتظار الإشراف · Causerie',
  },
  page: {
    openSheet: 'الكتابة بجانب الصفحة مع Causerie',
    restoreDraft: 'إعادة مسودتي',
    replaceText: 'استبدال المكتوب بمسودتي',
    restoreReply: 'متابعة ردي على {author}',
    parentGone: 'التعليق الذي كنت ترد عليه لم يعد في هذه الصفحة.',
    noReply: 'لم تعد هذه الصفحة تسمح بالرد على ذلك التعليق.',
    restoreHere: 'وضع ردي هنا',
    otherPlace: 'بدأت هذا النص في مكان آخر. هل هذا هو مكانه فعلًا؟',
    saved: 'حُفظت المسودة',
    roomShort: 'حُفظت المسودة، لكن مساحة Causerie أوشكت على الامتلاء',
    noRoom: 'لم تُحفظ المسودة: مساحة Causerie ممتلئة، فانسخ نصك',
    notSaved: 'لم تُحفظ المسودة: انسخ نصك احتياطًا',
    reload: 'جرى تحديث Causerie: أعد تحميل الصفحة لمتابعة استخدامه',
    sheetTitle: 'تعليقك في Causerie',
  },
  menu: {
    share: 'المشاركة عبر…',
    copyLink: 'نسخ الرابط النظيف',
    copyPassage: 'نسخ رابط إلى هذا المقطع',
    quote: 'الاقتباس في تعليقي',
    thread: 'في هذا النقاش',
    'thread-branch': 'هذه المحادثة فقط',
    'thread-author': 'هذا الكاتب فقط',
    'thread-mute': 'كتم هذا الكاتب على هذا الموقع',
  },
  messenger: {
    email: 'البريد الإلكتروني',
    facebook: 'منشور على Facebook',
  },
} satisfies Pick<Messages, keyof typeof master>;
