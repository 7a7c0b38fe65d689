import type { threadPanel as master } from '../fr/thread-panel.ts';
import type { Messages } from '../messages.ts';

/** The popup’s view of the thread. */
export const threadPanel = {
  threadPanel: {
    none: 'لم يُعثر على تعليقات في هذه الصفحة. تحت مقال عليه تعليقات يميّز Causerie الجديد ويرتّب النقاش ويطوي ما يجرح.',
    reading: 'قراءة التعليقات…',
    asItWas: 'الصفحة كما صنعها الموقع. اختر طريقة عرض للبدء من جديد.',
    showBar: 'إظهار الشريط في الصفحة',
    seenOn: 'شوهد في {date}',
    find: 'البحث في النقاش',
    showAllAgain: 'عرض الكل',
    dialHelp:
      'تُطوى التعليقات التي قد تُقرأ كهجوم، ولا تُزال أبدًا. الآلة تخطئ: كل سطر يذكر السبب ويُفتح بمفتاح واحد.',
    authors: 'من يكتب هنا',
    only: 'فقط',
    mute: 'كتم',
    note: 'ملاحظة',
    noteLabel: 'ملاحظة عن {author}، لك وحدك',
    noteKeep: 'حفظ الملاحظة',
    mutes: 'الكلمات والكتّاب المكتومون',
    muteWhat: 'كتم',
    muteAdd: 'إضافة',
    onlyHere: 'على {site} فقط',
    everywhere: 'في كل مكان',
    everywhereTitle: 'على كل المواقع',
    firstView: 'عند فتح نقاش',
    marksNew: 'تمييز التعليقات الجديدة',
    marksNewHelp: 'لهذا يحفظ Causerie في هذا المتصفح بصمة التعليقات التي شوهدت في آخر 300 مقال لك.',
    nextKey: 'مفتاح: الجديد التالي',
    previousKey: 'مفتاح: السابق',
    barWhen: 'الشريط فوق النقاش',
    dialEverywhere: 'طي العدائية في كل مكان',
    hideEverywhere: 'إخفاء كل التعليقات افتراضيًا',
    forgetVisits: 'نسيان زياراتي',
    visitsForgotten: 'نُسيت.',
  },
  barWhen: {
    useful: 'حين يفيد',
    always: 'دائمًا',
    never: 'أبدًا',
  },
  muteKind: {
    word: 'كلمة',
    author: 'كاتب',
    pattern: 'تعبير نمطي',
  },
  muteLabel: {
    word: 'كلمة أو كلمات متتالية',
    author: 'الاسم كما يوقّع',
    pattern: 'تعبير نمطي',
  },
  muteFault: {
    empty: 'تنقص كلمة.',
    'too-long': 'هذا أطول من اللازم.',
    syntax: 'هذا التعبير غير مكتوب كما ينبغي.',
    slow: 'قد يجمّد هذا التعبير الصفحة: فيه تكرار يحوي تكرارًا آخر أو يلامسه.',
    'matches-all': 'سيكتم هذا التعبير كل شيء.',
  },
  threadPanelCount: {
    authors: {
      zero: 'لا كتّاب',
      one: 'كاتب واحد',
      two: 'كاتبان',
      few: '{count} كتّاب',
      many: '{count} كاتبًا',
      other: '{count} كاتب',
    },
    mutes: {
      zero: 'لا كلمة ولا كاتب مكتوم',
      one: 'كلمة أو كاتب واحد مكتوم',
      two: 'كلمتان أو كاتبان مكتومان',
      few: '{count} كلمات وكتّاب مكتومون',
      many: '{count} كلمة وكاتبًا مكتومًا',
      other: '{count} كلمة وكاتب مكتوم',
    },
  },
} satisfies Pick<Messages, keyof typeof master>;
