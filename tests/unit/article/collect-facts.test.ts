import { describe, expect, test } from 'vitest';
import { collectFacts, type PageFacts } from '../../../utils/domain/article/collect-facts.ts';

const makePage = (facts: Partial<PageFacts>): PageFacts => ({
  location: 'https://gazette.example/marche/?utm_source=x',
  canonical: 'https://gazette.example/marche/',
  ogUrl: null,
  jsonLd: [],
  openGraph: {},
  meta: {},
  microdata: {},
  dom: {},
  documentTitle: '',
  headings: [],
  shownWords: null,
  contentTier: '',
  showsPaywall: false,
  commentCount: { microdata: null, dom: null },
  ...facts,
});

const YOAST = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': ['Article', 'SocialMediaPosting'],
      headline: 'Le marché couvert rouvre ses portes &#8211; enfin',
      author: { '@id': 'https://gazette.example/#/person/1' },
      publisher: { '@id': 'https://gazette.example/#org' },
      datePublished: '2026-11-03T08:00:00+01:00',
      dateModified: '2026-11-04T09:00:00+01:00',
      commentCount: 3,
      image: { '@id': 'https://gazette.example/#image' },
      inLanguage: 'fr-FR',
    },
    {
      '@type': 'ImageObject',
      '@id': 'https://gazette.example/#image',
      url: 'https://gazette.example/halle.jpg',
    },
    { '@type': 'Person', '@id': 'https://gazette.example/#/person/1', name: 'Lise Arnoux' },
    { '@type': 'Organization', '@id': 'https://gazette.example/#org', name: 'La Gazette du quai' },
  ],
});

describe('JSON-LD as it is found', () => {
  test('a graph: author, publisher and image followed by their ids', () => {
    const facts = collectFacts(makePage({ jsonLd: [YOAST] }));
    expect(facts.title).toEqual({
      value: 'Le marché couvert rouvre ses portes – enfin',
      source: 'json-ld',
    });
    expect(facts.author).toEqual({ value: 'Lise Arnoux', source: 'json-ld' });
    expect(facts.siteName?.value).toBe('La Gazette du quai');
    expect(facts.leadImage?.value).toBe('https://gazette.example/halle.jpg');
    expect(facts.commentCount).toEqual({ value: 3, source: 'json-ld' });
  });

  test('a broken block loses nothing of the others', () => {
    const facts = collectFacts(makePage({ jsonLd: ['{"@type": "NewsArticle", headline}', YOAST] }));
    expect(facts.author?.value).toBe('Lise Arnoux');
  });

  test.each([
    ['a comma too many', '{"@type":"NewsArticle","headline":"Titre",}'],
    [
      'a line break in a string',
      '{"@type":"NewsArticle","headline":"Titre","description":"un\ndeux"}',
    ],
    ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Titre"}\n//]]>'],
    ['an HTML comment', '<!-- {"@type":"NewsArticle","headline":"Titre"} -->'],
    ['an array', '[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Titre"}]'],
  ])('%s', (_name, block) => {
    expect(collectFacts(makePage({ jsonLd: [block] })).title?.value).toBe('Titre');
  });

  test('several authors, an address among them', () => {
    const block =
      '{"@type":"NewsArticle","headline":"T","author":[{"name":"Ada"},"https://x.example/bob",{"name":"Cyd"}]}';
    expect(collectFacts(makePage({ jsonLd: [block] })).author?.value).toBe('Ada, Cyd');
  });

  test('deep nesting and huge blocks are left alone', () => {
    const deep = `${'['.repeat(200)}${']'.repeat(200)}`;
    const huge = `{"@type":"NewsArticle","headline":"${'x'.repeat(600_000)}"}`;
    expect(collectFacts(makePage({ jsonLd: [deep, huge], documentTitle: 'Titre' })).title).toEqual({
      value: 'Titre',
      source: 'dom',
    });
  });
});

describe('merging', () => {
  test('the most trusted source that says something wins', () => {
    const facts = collectFacts(
      makePage({
        openGraph: { title: '  ', publishedAt: 'hier' },
        meta: { title: 'De la méta', publishedAt: '2026-11-03' },
        headings: [{ text: 'Du document', isOfSite: false }],
      }),
    );
    expect(facts.title).toEqual({ value: 'De la méta', source: 'meta' });
    expect(facts.publishedAt).toEqual({ value: '2026-11-03', source: 'meta' });
  });

  test('an author that is an address is no author', () => {
    const facts = collectFacts(
      makePage({ openGraph: { author: 'https://facebook.com/x' }, dom: { author: 'Lise' } }),
    );
    expect(facts.author).toEqual({ value: 'Lise', source: 'dom' });
  });

  test('the language of the document comes before what the data claims', () => {
    const facts = collectFacts(
      makePage({ openGraph: { language: 'en_US' }, dom: { language: 'fr' } }),
    );
    expect(facts.language?.value).toBe('fr');
    expect(collectFacts(makePage({ openGraph: { language: 'en_US' } })).language?.value).toBe(
      'en-US',
    );
  });

  test.each([
    ['Le marché - La Gazette', 'La Gazette', 'Le marché'],
    ['La Gazette | Le marché', 'La Gazette', 'Le marché'],
    ['Saint-Malo – un port', 'La Gazette', 'Saint-Malo – un port'],
    ['La Gazette', 'La Gazette', 'La Gazette'],
  ])('%s', (title, siteName, wanted) => {
    expect(collectFacts(makePage({ openGraph: { title, siteName } })).title?.value).toBe(wanted);
  });
});

test('the title a page gives out to be passed on comes before the one written for search', () => {
  const facts = collectFacts(
    makePage({ jsonLd: [YOAST], openGraph: { title: 'Le marché rouvre' } }),
  );
  expect(facts.title).toEqual({ value: 'Le marché rouvre', source: 'open-graph' });
  expect(facts.author?.source).toBe('json-ld');
});

test('an address is no title', () => {
  const facts = collectFacts(
    makePage({
      meta: { title: 'https://gazette.example/x' },
      headings: [{ text: 'Titre', isOfSite: false }],
    }),
  );
  expect(facts.title?.value).toBe('Titre');
});

test('a page described without its article still lends its dates', () => {
  const page = JSON.stringify({
    '@type': 'WebPage',
    name: 'Titre - Site',
    datePublished: '2026-11-03',
  });
  const facts = collectFacts(
    makePage({ jsonLd: [page], headings: [{ text: 'Titre', isOfSite: false }] }),
  );
  expect(facts.publishedAt).toEqual({ value: '2026-11-03', source: 'json-ld' });
  expect(facts.title?.value).toBe('Titre');
});

describe('what a page says of its size and its price', () => {
  test.each([
    ['a boolean', 'false', true],
    ['a word', '"False"', true],
    ['an address of schema.org', '"http://schema.org/True"', false],
  ])('free or not, as %s', (_name, written, isPaid) => {
    const block = `{"@type":"NewsArticle","headline":"T","isAccessibleForFree":${written},"wordCount":"812","articleSection":["Culture","Quartiers"]}`;
    const facts = collectFacts(makePage({ jsonLd: [block], shownWords: 90, contentTier: 'free' }));
    expect(facts.isPaid).toEqual({ value: isPaid, source: 'json-ld' });
    expect(facts.wordCount).toEqual({ value: 812, source: 'json-ld' });
    expect(facts.section).toEqual({ value: 'Culture', source: 'json-ld' });
  });

  test.each([
    [
      { contentTier: 'metered', showsPaywall: false },
      { value: true, source: 'open-graph' },
    ],
    [
      { contentTier: 'free', showsPaywall: true },
      { value: false, source: 'open-graph' },
    ],
    [
      { contentTier: '', showsPaywall: true },
      { value: true, source: 'dom' },
    ],
    [{ contentTier: '', showsPaywall: false }, null],
  ])('%o', (page, isPaid) => {
    expect(collectFacts(makePage(page)).isPaid).toEqual(isPaid);
  });

  test('words are counted where the page states no number', () => {
    const facts = collectFacts(makePage({ shownWords: 640, openGraph: { section: 'Culture' } }));
    expect(facts.wordCount).toEqual({ value: 640, source: 'dom' });
    expect(facts.section).toEqual({ value: 'Culture', source: 'open-graph' });
  });
});

describe('who wrote it', () => {
  const signed = (linked: string, dom: string) =>
    collectFacts(
      makePage({
        jsonLd: [`{"@type":"NewsArticle","headline":"T","author":{"name":"${linked}"}}`],
        openGraph: { siteName: 'La Gazette' },
        dom: { author: dom },
      }),
    ).author;

  test('a person comes before the site that signs everything', () => {
    expect(signed('La Gazette', 'Lise Arnoux')).toEqual({ value: 'Lise Arnoux', source: 'dom' });
    expect(signed('La Gazette', '')).toEqual({ value: 'La Gazette', source: 'json-ld' });
  });

  test('a question has an author and a day, too', () => {
    const block =
      '{"@type":"QAPage","mainEntity":{"@type":"Question","name":"Why?","dateCreated":"2026-11-03","author":{"name":"drat"}}}';
    const facts = collectFacts(makePage({ jsonLd: [block] }));
    expect(facts.author?.value).toBe('drat');
    expect(facts.publishedAt?.value).toBe('2026-11-03');
  });
});
