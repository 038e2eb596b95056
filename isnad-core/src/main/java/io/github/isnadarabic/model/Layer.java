package io.github.isnadarabic.model;

/**
 * The name and type of one layer of annotations of a {@link Document}.
 *
 * @param <T> what the layer holds
 * @param name as it is named in JSON
 * @param type what the layer holds
 */
public record Layer<T extends Annotation>(String name, Class<T> type) {

  /** The words that were disguised, in the order of the text. */
  public static final Layer<Disguise> DISGUISES = new Layer<>("disguises", Disguise.class);

  /** The times that the text names, in the order of the text. */
  public static final Layer<Timex> TIMES = new Layer<>("times", Timex.class);

  /** What came of holding the times against each other. */
  public static final Layer<TimeFinding> TIME_FINDINGS =
      new Layer<>("timeFindings", TimeFinding.class);

  /** Sentences, headings and furniture, in the order of the text; they never overlap. */
  public static final Layer<Sentence> SENTENCES = new Layer<>("sentences", Sentence.class);

  /** Words between quotation marks, in the order of the text. */
  public static final Layer<Quotation> QUOTATIONS = new Layer<>("quotations", Quotation.class);

  /** Persons, organisations and places named, in the order of the text. */
  public static final Layer<Mention> MENTIONS = new Layer<>("mentions", Mention.class);

  /** Who said what, in the order of the cues. */
  public static final Layer<Attribution> ATTRIBUTIONS =
      new Layer<>("attributions", Attribution.class);

  /** Whether the body bears out the headline: one annotation, none where there is no headline. */
  public static final Layer<HeadlineSupport> HEADLINE =
      new Layer<>("headline", HeadlineSupport.class);

  /** The signs that the page is a damaged copy, in the order of the text. */
  public static final Layer<Damage> DAMAGE = new Layer<>("damage", Damage.class);

  /** Articles of an archive that share text with the page, the best first. */
  public static final Layer<Reuse> REUSES = new Layer<>("sources", Reuse.class);
}
