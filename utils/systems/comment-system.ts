/** One CSS selector: no comma, so that each can be tested, counted and explained on its own. `>>>` is kept for crossing open shadow roots. */
export type Selector = string;

/** What every page is looked at for: the little of a system that the detector carries everywhere. */
export type SystemMark = {
  /** Any one present: the page has comments of this system, or a form for them. */
  marks: Selector[];
  /** Of these marks, those that stand where there is a form. */
  forms: Selector[];
  /** Path ending of the page this system shows when it refuses a comment. */
  errorPath?: string;
  /** Parts of the addresses a reader may land on after posting, the error page's among them. */
  posted: string[];
};

/**
 * What is known about one comment system, as data: read by the page's script, brought only to pages that bear its mark.
 * Selectors are relative to the document, except those under `parts`, relative to the form's block.
 */
export type CommentSystem = {
  /** Apart, so that the script of every page carries this much of a system and no more. */
  mark: SystemMark;
  /** Also the file's name, kept in drafts: never change it. */
  id: string;
  /** The name people know it by. */
  name: string;
  /** The form, or the block around a field without form. The first found that holds a usable field wins. */
  blocks: Selector[];
  /** The field inside the block, best first; other visible fields of the block come after. */
  fields: Selector[];
  /** Whatever makes a block a look-alike of this system's form, when found inside it or around it. */
  not?: Selector[];
  parts: {
    author: Selector[];
    email: Selector[];
    url: Selector[];
    consent: Selector[];
    submit: Selector[];
    /** Where the form itself says which comment it answers: the hidden control, and the value for none. */
    parent?: { control: Selector; none: string };
  };
  /** One comment of the thread, pings left out; the first that finds any names them all. */
  comments: Selector[];
  /** Inside one comment. `idPrefix` + the parent's id is the id of its element. */
  comment: {
    idPrefix: string;
    author: Selector[];
    text: Selector[];
    date: Selector[];
    permalink: Selector[];
    /** Shown while it waits for moderation. */
    held: Selector[];
  };
  /** Containers of the thread, best first. */
  threads: Selector[];
  /** Shown instead of the form. */
  closed: Selector[];
  mustLogIn: Selector[];
};
