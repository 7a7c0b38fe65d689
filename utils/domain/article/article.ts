/** Where a fact about the article was read, most trusted first. */
export type FactSource = 'json-ld' | 'open-graph' | 'meta' | 'microdata' | 'dom';

export type Fact<Value> = { value: Value; source: FactSource };

/** What a page says about its article, as plain data. Dates are ISO 8601 strings as the page wrote them. */
export type ArticleFacts = {
  /** The address in the address bar. */
  location: string;
  /** `link[rel=canonical]`, resolved; not judged yet: see `articleAddress`. */
  canonical: string | null;
  /** `og:url`, resolved. */
  ogUrl: string | null;
  title: Fact<string> | null;
  author: Fact<string> | null;
  publishedAt: Fact<string> | null;
  modifiedAt: Fact<string> | null;
  siteName: Fact<string> | null;
  /** BCP 47. */
  language: Fact<string> | null;
  description: Fact<string> | null;
  /** Absolute address of an image the page already shows or names. */
  leadImage: Fact<string> | null;
  commentCount: Fact<number> | null;
  /** The site's section or heading of news: « Culture ». */
  section: Fact<string> | null;
  /** Words of the article, as the page states or shows them. */
  wordCount: Fact<number> | null;
  /** Whether it is for subscribers; `null` where nothing says so. */
  isPaid: Fact<boolean> | null;
};

/** The few facts kept with a draft, so that it can be named and found again without the page. */
export type ArticleLabel = {
  /** The article's stable address: see `articleAddress`. */
  url: string;
  title: string;
  siteName: string | null;
  language: string | null;
};
