import type { PageReport } from '../../../utils/domain/detection/page-report.ts';

/** A page as the detector reports it: an article with a WordPress form and three comments. */
export const makeReport = (changes: Partial<PageReport> = {}): PageReport => ({
  article: {
    location: 'https://journal.example/messages/?utm_source=lettre',
    canonical: 'https://journal.example/messages/',
    ogUrl: null,
    title: { value: 'Soixante milliards de messages', source: 'json-ld' },
    author: { value: 'Élise Marchand', source: 'json-ld' },
    publishedAt: { value: '2026-11-03T08:00:00Z', source: 'json-ld' },
    modifiedAt: null,
    siteName: { value: 'Le Courrier', source: 'open-graph' },
    language: { value: 'fr', source: 'dom' },
    description: null,
    leadImage: null,
    commentCount: null,
    section: null,
    wordCount: null,
    isPaid: null,
  },
  forms: [
    {
      formId: 'f1',
      system: 'wordpress',
      systemName: 'WordPress',
      field: 'textarea#comment',
      parent: null,
      parts: { author: true, email: true, url: true, consent: false, submit: true },
      submitLabel: 'Laisser un commentaire',
      rules: { required: [], minLength: null, maxLength: null, markup: null },
      posting: {
        limits: { min: null, max: null, unit: 'utf16' },
        readyAt: null,
        isTrapFilled: false,
      },
      maxLength: 65_525,
      textLength: 0,
      score: 14,
      reasons: [
        { signal: 'system', weight: 10 },
        { signal: 'label-comment', weight: 4 },
        { signal: 'un-signal-de-demain', weight: 1 },
      ],
    },
  ],
  thread: { system: 'wordpress', count: 3 },
  noForm: null,
  looks: [],
  selection: '',
  ...changes,
});
