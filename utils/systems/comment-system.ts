/** One CSS selector: no comma, so that each can be tested, counted and explained on its own. */
export type Selector = string;

/**
 * A selector that may go down into other documents: ` >>> ` crosses into the open shadow root, or the
 * same-origin document (`about:blank`, `srcdoc`), of the elements before it. Each step is a `Selector`.
 * @example '#coral-shadow-container >>> #post-comment-form'
 */
export type DeepSelector = string;

/** What every page is looked at for: the little of a system that the detector carries everywhere. */
export type SystemMark = {
  /**
   * Any one present: the page has comments of this system, or a form or a place for them. Prefer ids
   * (found in an index) to a lone class, attribute or tag (a quick walk); nothing more complicated.
   */
  marks: Selector[];
  /** Of these marks, those that stand where there is a form. */
  forms: Selector[];
  /** Path ending of the page this system shows when it refuses a comment. */
  errorPath?: string;
  /** Parts of the addresses a reader may land on after posting, the error page's among them. */
  posted: string[];
};

/**
 * A system whose form and thread live in a frame of another origin. Apart, so that the manifest and the
 * frame's own script carry this much of a system and no more.
 */
export type SystemFrame = {
  /**
   * Host and path of the frame, as in a match pattern without its scheme: `disqus.com/embed/comments/*`,
   * `*.example.org/widget*`; host `*` for what sites host themselves, with a path nobody else has.
   */
  matches: `${string}/${string}`[];
  /** The frame's element in the article's page. */
  element: Selector[];
  /** Parameters of the frame's address that hold the article's, best first; `#name` for one of the fragment. */
  article: string[];
};

/** How the field takes a text. `none`: recognised and never written to. */
export type EditorKind =
  | 'textarea'
  /** Its value is kept by a framework, which must hear `input`. */
  | 'controlled-textarea'
  | 'contenteditable'
  | 'quill'
  | 'slate'
  | 'prosemirror'
  /** An editor in a same-origin frame of its own (Coral). */
  | 'squire-frame'
  | 'ckeditor5'
  | 'none';

/** How deep a comment stands, and so which it answers: the last one before it that stands one level higher. */
export type DepthRule =
  /** A number in a class, behind a prefix: `depth-2`; `top` is the number of the top level. */
  | { by: 'class'; prefix: string; top: number; on?: Selector }
  | { by: 'attribute'; name: string; top: number; on?: Selector }
  /** How many elements like this stand around it: lists that follow a comment, not inside it. */
  | { by: 'around'; selector: Selector; top: number };

/** Inside one comment, its answers left out. */
export type CommentParts = {
  /** `idPrefix` + the comment's id is what its element's `id` ends with, or the attribute named by `idAttribute`. */
  idPrefix: string;
  /** Where the id is not the element's `id`. */
  idAttribute?: string;
  author: DeepSelector[];
  text: DeepSelector[];
  date: DeepSelector[];
  /** Attribute of the date's element that holds a full date; `datetime` is always read first. */
  dateAttribute?: string;
  permalink: DeepSelector[];
  /** Opens a form that answers this comment. */
  reply?: DeepSelector[];
  /** Shown while it waits for moderation. */
  held: DeepSelector[];
  /** On or in a comment that the reader wrote (an edit button, a class). */
  own?: DeepSelector[];
  /** Where nesting in the page does not tell. */
  depth?: DepthRule;
  /** Attribute that holds the id of the comment it answers, on the comment itself or on an element in it. */
  parent?: { attribute: string; prefix: string; on?: Selector };
};

/**
 * What the page shows in place after posting, where no new page is loaded. Everything may be hidden in
 * the page before: only what can be seen, and could not be seen when the reader sent, counts.
 */
export type OutcomeSigns = {
  /** The comment was taken; the words tell whether it waits for moderation. */
  taken?: DeepSelector[];
  /** The comment was taken, and waits for moderation. */
  held?: DeepSelector[];
  /** It was refused; what the element says is the reason. */
  refused?: DeepSelector[];
  /**
   * Says in the form, before anybody writes, that every comment waits for moderation. The address of a
   * comment that is not there then says that it was taken.
   */
  moderated?: DeepSelector[];
};

/**
 * What is known about one comment system, as data: read by the page's script, brought only to pages that bear its mark.
 * Selectors are relative to the document, except those under `parts` and `fields`, relative to the
 * form's block, and those under `comment`, relative to one comment.
 */
export type CommentSystem = {
  /** Apart, so that the script of every page carries this much of a system and no more. */
  mark: SystemMark;
  /** Set when form and thread live in a frame of another origin: all selectors below are those of the frame's document. */
  frame?: SystemFrame;
  /** Also the file's name, kept in drafts: never change it. */
  id: string;
  /** The name people know it by. */
  name: string;
  editor: EditorKind;
  /** The form, or the block around a field without form. The first found that holds a usable field wins. */
  blocks: DeepSelector[];
  /** The field inside the block, best first; other visible fields of the block come after. */
  fields: DeepSelector[];
  /** Whatever makes a block a look-alike of this system's form, when found inside it or around it. */
  not?: Selector[];
  /** What the system takes, where its page does not say so: text shorter or longer is refused or cut. */
  limits?: { min?: number; max?: number; unit: 'utf16' | 'bytes' };
  parts: {
    author: DeepSelector[];
    email: DeepSelector[];
    url: DeepSelector[];
    consent: DeepSelector[];
    /** The control that sends; one that only previews is named under `preview`. */
    submit: DeepSelector[];
    /**
     * Where the form itself says which comment it answers: the hidden control, and the value for none.
     * Without it, a form inside a comment answers that comment.
     */
    parent?: { control: Selector; none: string };
    /**
     * A form that answers a comment and stands outside it: in an element whose id ends with the comment's
     * own behind this prefix, or, where the form looks so, right after the comment.
     */
    beside?: { around: Selector; prefix: string } | { after: Selector };
  };
  /** Posting in two steps: the first shows a preview, which is no comment, and only the second sends. */
  preview?: {
    /** The form's control of the first step, relative to the block. */
    control: Selector[];
    /** Shown around the previewed text, relative to the document. */
    shown: DeepSelector[];
    /** The control of the second step, relative to the document; it may stand in a form without a field. */
    confirm: DeepSelector[];
  };
  /** One comment of the thread, pings left out; the first that finds any names them all. */
  comments: DeepSelector[];
  /** Links from other sites that stand among the comments. */
  pings?: DeepSelector[];
  comment: CommentParts;
  /** Containers of the thread, best first. */
  threads: DeepSelector[];
  /** Brings more comments. Causerie never presses it: it only knows that the thread is longer. */
  more?: DeepSelector[];
  outcome?: OutcomeSigns;
  /** A parameter of the address with which a comment that was `taken` waits for moderation, whatever the words. */
  heldAt?: { name: string; value: string };
  /** Shown instead of the form. */
  closed: DeepSelector[];
  mustLogIn: DeepSelector[];
};
