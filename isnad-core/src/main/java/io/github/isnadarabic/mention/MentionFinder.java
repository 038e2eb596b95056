package io.github.isnadarabic.mention;

import io.github.isnadarabic.cues.CueLexicon;
import io.github.isnadarabic.model.Document;
import io.github.isnadarabic.model.Layer;
import io.github.isnadarabic.pipeline.Step;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds who and what is named. Immutable and thread-safe; loading takes some milliseconds. One pass
 * over the words, each looked at with a few of its neighbours.
 */
public final class MentionFinder implements Step {
  private final CueLexicon cues;

  private MentionFinder(CueLexicon cues) {
    this.cues = cues;
  }

  /** The finder with the knowledge that Isnad ships. */
  public static MentionFinder standard() {
    return new MentionFinder(CueLexicon.standard());
  }

  @Override
  public String name() {
    return "mention";
  }

  @Override
  public Set<Layer<?>> reads() {
    return Set.of();
  }

  @Override
  public Set<Layer<?>> adds() {
    return Set.of(Layer.MENTIONS);
  }

  @Override
  public Document apply(Document document) {
    Words words = Words.of(document);
    PersonFinder persons = new PersonFinder(words, cues);
    InstitutionFinder institutions = new InstitutionFinder(words);
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Candidate candidate = persons.at(at);
      candidate = candidate == null ? institutions.at(at) : candidate;
      if (candidate == null) {
        at++;
      } else {
        found.add(candidate);
        at = candidate.to();
      }
    }
    return document.with(Layer.MENTIONS, new Grouping(words).of(found));
  }
}
