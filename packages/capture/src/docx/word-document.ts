/** A document of a word processor: the part of mammoth's model that is written down here. The files of other programs are brought into the same. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: object | null;
  readonly breakType?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly body?: readonly WordNode[];
}

export interface WordDocument extends WordNode {
  readonly notes: { resolve(reference: WordNode): WordNode | null };
}
