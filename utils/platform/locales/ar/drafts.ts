import type { drafts as master } from '../fr/drafts.ts';
import type { Messages } from '../messages.ts';

/** What is kept, and what became of it. */
export const drafts = {
  revisions: {
    title: 'النسخ السابقة',
    show: 'النسخ السابقة',
    none: 'لا توجد نسخة سابقة بعد.',
    restore: 'استعادة هذه النسخة',
    restored: 'استُعيدت النسخة، وتبقى الأخرى في هذه القائمة.',
    pause: 'قبل توقف',
    size: 'قبل حذف كبير',
    conflict: 'حلّ محلها نص آخر',
    emptied: 'قبل مسحها',
  },
  state: {
    sent: 'أُرسل {when}. ينتظر Causerie أن يراه في الصفحة.',
    seen: 'نُشر: تعليقك في الصفحة.',
    seenLink: 'عرضه',
    waiting: 'استلمه الموقع، وهو في انتظار الإشراف.',
    waitingLink: 'عرضه وهو ينتظر',
    failed: 'رفض الموقع تعليقك.',
    failedKept: 'نصك سليم.',
    siteSays: 'ما يقوله الموقع',
    missing: 'أُرسل في {sent}، ولم يكن في الصفحة في {looked}. نصك محفوظ.',
    writing: 'مسودة',
    useAgain: 'استخدام هذا النص من جديد',
    forget: 'عدم الاحتفاظ به',
    forgotten: 'نُسي النص.',
  },
  recent: {
    title: 'آخر نصوصك',
    help: 'افتح المقال لتتابع النص من حيث تركته.',
    failed: 'رفضه الموقع',
    missing: 'غير موجود في الصفحة',
    waiting: 'في انتظار الإشراف',
    sent: 'أُرسل',
    seen: 'نُشر',
    writing: 'مسودة',
  },
} satisfies Pick<Messages, keyof typeof master>;
