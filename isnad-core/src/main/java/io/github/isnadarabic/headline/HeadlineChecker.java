package io.github.isnadarabic.headline;

import io.github.isnadarabic.model.Annotation;
import io.github.isnadarabic.model.Attribution;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.HeadlineSupport;
import io.github.isnadarabic.model.HeadlineSupport.Verdict;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.model.Sentence;
import io.github.isnadarabic.model.Span;
import io.github.isnadarabic.model.Timex;
import io.github.isnadarabic.pipeline.Step;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks in the body for what the headline claims. Immutable and thread-safe; loading takes some
 * tens of milliseconds, a page one pass over its words. A page without a headline gets no
 * annotation.
 */
public final class HeadlineChecker implements Step {
  private static final double REPEATED = 0.9;

  /** How many words of a headline are read; what is longer is no headline. */
  private static final int LONGEST = 200;

  private final Relations relations;

  private HeadlineChecker(Relations relations) {
    this.relations = relations;
  }

  /** The checker with the knowledge that Isnad ships. */
  public static HeadlineChecker standard() {
    return new HeadlineChecker(Relations.standard());
  }

  @Override
  public String name() {
    return "headline";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of(Layer.TIMES, Layer.SENTENCES, Layer.MENTIONS, Layer.ATTRIBUTIONS);
  }

  @Override
  public Set<Layer<?>> adds() {
    return Set.of(Layer.HEADLINE);
  }

  @Override
  public Document apply(Document document) {
    Optional<Span> headline = document.page().headline().map(document.text().alignment()::toText);
    List<HeadlineSupport> found =
        headline.filter(span -> !span.isEmpty()).map(span -> check(document, span)).stream()
            .toList();
    return document.with(Layer.HEADLINE, found);
  }

  private HeadlineSupport check(Document document, Span headline) {
    Words words = Words.of(document);
    int from = words.at(headline.start());
    int to = Math.min(words.at(headline.end() - 1) + 1, from + LONGEST);
    TermReader terms =
        new TermReader(
            words,
            relations,
            in(headline, document.get(Layer.MENTIONS)),
            in(headline, document.get(Layer.TIMES)));
    ClaimReader reader = new ClaimReader(words, terms, to);
    List<Claim> claims = reader.read(from);
    Verdicts verdicts = new Verdicts(headline, reader.bait());
    List<Sentence> body = body(document, headline);
    if (body.isEmpty()) {
      return verdicts.plain(Verdict.UNSUPPORTED, "headline/no-body");
    }
    List<Sentence> telling = body.stream().filter(s -> !repeats(words, from, to, s)).toList();
    if (telling.isEmpty()) {
      return verdicts.plain(Verdict.UNSUPPORTED, "headline/only-repeated");
    }
    List<Passage> passages = passages(words, claims, telling, document.get(Layer.TIMES));
    Contexts contexts =
        new Contexts(words, after(headline, document), Contexts.saysWho(words, from, to), from);
    ClaimJudge judge = new ClaimJudge(words, passages, contexts);
    return verdicts.of(claims.stream().map(judge::judge).toList());
  }

  private static <T extends Annotation> List<T> in(Span span, List<T> all) {
    return all.stream().filter(one -> span.contains(one.span())).toList();
  }

  private static List<Attribution> after(Span headline, Document document) {
    return document.get(Layer.ATTRIBUTIONS).stream()
        .filter(a -> a.cue().start() >= headline.end())
        .toList();
  }

  private static List<Sentence> body(Document document, Span headline) {
    return document.get(Layer.SENTENCES).stream()
        .filter(s -> s.kind() == Sentence.Kind.SENTENCE || s.kind() == Sentence.Kind.SUBHEADING)
        .filter(s -> !s.span().overlaps(headline))
        .toList();
  }

  /** Whether a sentence has only the headline's own words. */
  private static boolean repeats(Words words, int from, int to, Sentence sentence) {
    int start = words.at(sentence.span().start());
    int end = words.at(sentence.span().end() - 1) + 1;
    if (end - start > 2 * (to - from)) {
      return false;
    }
    Set<String> own = keys(words, from, to);
    Set<String> told = keys(words, start, end);
    long shared = told.stream().filter(own::contains).count();
    return shared >= REPEATED * told.size() && shared >= REPEATED * own.size();
  }

  private static Set<String> keys(Words words, int from, int to) {
    Set<String> keys = new HashSet<>();
    for (int at = from; at < to; at++) {
      if (words.get(at).isArabic()) {
        keys.add(words.key(at));
      }
    }
    return keys;
  }

  private List<Passage> passages(
      Words words, List<Claim> claims, List<Sentence> sentences, List<Timex> times) {
    List<Term> terms = claims.stream().flatMap(claim -> claim.terms().stream()).toList();
    Body body = new Body(words, relations, terms);
    List<Passage> passages = new ArrayList<>(sentences.size());
    int next = 0;
    for (Sentence sentence : sentences) {
      List<Timex> own = new ArrayList<>();
      while (next < times.size() && times.get(next).span().start() < sentence.span().end()) {
        if (times.get(next).span().start() >= sentence.span().start()) {
          own.add(times.get(next));
        }
        next++;
      }
      passages.add(body.passage(sentence, own));
    }
    return passages;
  }
}
