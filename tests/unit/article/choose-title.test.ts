import { expect, test } from 'vitest';
import { chooseTitle, type TitleClues } from '../../../utils/domain/article/choose-title.ts';

const own = (text: string) => ({ text, isOfSite: false });
const site = (text: string) => ({ text, isOfSite: true });
const og = (value: string) => ({ value, source: 'open-graph' }) as const;

const makeClues = (clues: Partial<TitleClues>): TitleClues => ({
  declared: null,
  documentTitle: '',
  headings: [],
  siteName: null,
  host: 'gazette.example',
  allDeclared: [],
  slug: '',
  isFrontPage: false,
  isSigned: true,
  ...clues,
});

const mug = {
  declared: og('Port Mug 20 cl avec couvercle'),
  documentTitle: 'Port Mug 20 cl avec couvercle',
  headings: [own('Mug 20 cl')],
};

test.each<[string, Partial<TitleClues>, string, string]>([
  [
    'the headline readers see, where the declared title was written for search',
    {
      declared: og('Firmenwagen: Leasen oder Finanzieren? Was lohnt sich?'),
      documentTitle: 'Firmenwagen: Leasen oder Finanzieren? Was lohnt sich?',
      headings: [own('Firmenwagen: Leasing oder Finanzierung?')],
    },
    'Firmenwagen: Leasing oder Finanzierung?',
    'dom',
  ],
  [
    'the declared title, where it is the headline with a rubric and a site behind it',
    {
      declared: og('Histoire du café | Origine, dates, faits | Encyclo'),
      headings: [own('Histoire du café')],
    },
    'Histoire du café',
    'open-graph',
  ],
  [
    'the declared title, where the headline is the site’s',
    { declared: og('Le marché rouvre'), headings: [site('La Gazette du quai')] },
    'Le marché rouvre',
    'open-graph',
  ],
  [
    'the declared title, where the headline says something else',
    { declared: og('Le marché rouvre'), headings: [own('Nos derniers articles')] },
    'Le marché rouvre',
    'open-graph',
  ],
  [
    'no headline of a story on the front page',
    {
      declared: og('Toute l’actualité du port'),
      headings: [own('Le port rouvre')],
      isFrontPage: true,
    },
    'Toute l’actualité du port',
    'open-graph',
  ],
  [
    'no site’s name, even when it is declared as the title',
    {
      declared: { value: 'gazette.example', source: 'meta' },
      documentTitle: 'Le marché rouvre - Gazette',
    },
    'Le marché rouvre',
    'dom',
  ],
  [
    'the headline that agrees with the window, not the rubric above it',
    {
      documentTitle: 'Le marché rouvre | Culture | Gazette.example',
      headings: [own('Culture'), own('Le marché rouvre')],
    },
    'Le marché rouvre',
    'dom',
  ],
  [
    'the post’s own title in a blog whose headline is its name',
    {
      documentTitle: 'Lost in JIT: PyPy and the road towards SciPy',
      headings: [site('Lost in JIT'), own('PyPy and the road towards SciPy')],
    },
    'PyPy and the road towards SciPy',
    'dom',
  ],
  [
    'the window’s title, where the headlines are chapters',
    { documentTitle: 'SELECT', headings: [own('1. Overview'), own('2. Simple processing')] },
    'SELECT',
    'dom',
  ],
  [
    'the headline, where the window only names the site',
    { documentTitle: 'Gazette', headings: [own('Un accord sur les dommages et intérêts')] },
    'Un accord sur les dommages et intérêts',
    'dom',
  ],
  [
    'a headline without the byline in its element',
    {
      declared: og('Two to contest the top post - Gazette'),
      headings: [own('Two to contest the top post - by Kareem April 21')],
    },
    'Two to contest the top post',
    'open-graph',
  ],
  [
    'the headline, in the singular and with other endings than what is declared',
    {
      declared: og('5 EPIC Espresso Machines Under $500 [2024 Guide]'),
      headings: [own('Top Espresso Machine under $500: Which One Should You Get?')],
    },
    'Top Espresso Machine under $500: Which One Should You Get?',
    'dom',
  ],
  [
    'the headline that says what the window says, where Open Graph is written for social networks',
    {
      declared: og('5 Easy Ways To Brush Better'),
      documentTitle: 'The 5 Best Electric Toothbrushes, Tested',
      headings: [own('After Testing 40 Electric Toothbrushes, These Are the Best')],
    },
    'After Testing 40 Electric Toothbrushes, These Are the Best',
    'dom',
  ],
  [
    'the headline that begins a title run together with the site’s motto',
    {
      declared: og('Lavage A31Le carnet des petites adresses'),
      documentTitle: 'Lavage A31Le carnet des petites adresses',
      headings: [own('Lavage A31')],
    },
    'Lavage A31',
    'open-graph',
  ],
  [
    'a Chinese headline in a window with rubrics',
    {
      documentTitle: '新一代超強抗菌素_新聞_鉅亨網',
      headings: [own('鉅亨網'), own('新一代超強抗菌素')],
    },
    '新一代超強抗菌素',
    'dom',
  ],
  [
    'a headline of a front page that says most of its title',
    {
      declared: og('Un carnet de menuiserie pour qui commence'),
      headings: [own('Ce carnet de menuiserie')],
      isFrontPage: true,
    },
    'Ce carnet de menuiserie',
    'dom',
  ],
  [
    'what window and declaration agree on, where nobody signs the page and the headline is short for it',
    { ...mug, isSigned: false },
    'Port Mug 20 cl avec couvercle',
    'open-graph',
  ],
  ['the headline of the same page, signed', { ...mug, isSigned: true }, 'Mug 20 cl', 'open-graph'],
  [
    'the headline of the same page, where the address sides with it',
    { ...mug, isSigned: false, slug: 'mug-20-cl' },
    'Mug 20 cl',
    'open-graph',
  ],
  [
    'the headline of the same page, where another declaration sides with it',
    { ...mug, isSigned: false, allDeclared: [mug.declared.value, 'Mug 20 cl'] },
    'Mug 20 cl',
    'open-graph',
  ],
  [
    'the headline nobody signs, where it says all that is declared and more',
    {
      declared: og('Sept tendances pour 2025'),
      documentTitle: 'Sept tendances pour 2025',
      headings: [own('Sept tendances pour 2025, une par une')],
      isSigned: false,
    },
    'Sept tendances pour 2025, une par une',
    'dom',
  ],
  [
    'a title behind the site’s name with nothing between',
    { documentTitle: 'leaquai.example Un port', headings: [site('leaquai.example')] },
    'Un port',
    'dom',
  ],
  [
    'a declared title that begins with the name of the site and says more',
    {
      declared: og('Gazette mug 20 cl avec un couvercle en bois'),
      documentTitle: 'Gazette mug 20 cl avec un couvercle en bois',
    },
    'Gazette mug 20 cl avec un couvercle en bois',
    'open-graph',
  ],
  [
    'the headline that is called like the address, where what is declared is about the site',
    {
      declared: og('Treuils, palans, balances'),
      documentTitle: 'Gazette du port - Treuils, palans, balances.',
      headings: [own('Nous contacter')],
      slug: 'contact',
    },
    'Nous contacter',
    'dom',
  ],
])('%s', (_name, clues, value, source) => {
  expect(chooseTitle(makeClues(clues))).toEqual({ value, source });
});

test('a page without a word has no title', () => {
  expect(chooseTitle(makeClues({}))).toBeNull();
});
