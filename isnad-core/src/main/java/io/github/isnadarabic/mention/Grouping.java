package io.github.isnadarabic.mention;

import io.github.isnadarabic.model.Evidence;
import io.github.isnadarabic.model.Mention;
import io.github.isnadarabic.model.Mention.Kind;
import io.github.isnadarabic.names.Names;
import io.github.isnadarabic.names.SourceNouns;
import io.github.isnadarabic.names.States;
import io.github.isnadarabic.words.Clitics;
import io.github.isnadarabic.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each mention its group: a person by full name, then by family name, then by given name; an
 * organisation by its words, or by its head noun alone; a seat of government by its state.
 */
final class Grouping {
  private final Words words;

  /** The group that a name, or a part of one, was last given. */
  private final Map<String, Integer> groups = new HashMap<>();

  private final List<String> names = new ArrayList<>();

  Grouping(Words words) {
    this.words = words;
  }

  List<Mention> of(List<Candidate> candidates) {
    int[] group = new int[candidates.size()];
    for (int i = 0; i < group.length; i++) {
      Candidate before = i == 0 ? null : candidates.get(i - 1);
      boolean other = before != null && isOtherName(before, candidates.get(i));
      group[i] = other ? group[i - 1] : group(candidates.get(i));
      if (other) {
        remember(candidates.get(i), name(candidates.get(i)), group[i]);
      }
    }
    List<Mention> mentions = new ArrayList<>(group.length);
    for (int i = 0; i < group.length; i++) {
      mentions.add(mention(candidates.get(i), group[i]));
    }
    return mentions;
  }

  /** {@code الاتحاد الدولي لكرة القدم (فيفا)}: its other name in brackets. */
  private boolean isOtherName(Candidate before, Candidate candidate) {
    return before.kind() == Kind.ORGANISATION
        && candidate.kind() == Kind.ORGANISATION
        && candidate.from() == before.to() + 1
        && words.get(before.to()).is('(');
  }

  private Mention mention(Candidate candidate, int group) {
    return new Mention(
        words.span(candidate.from(), candidate.to()),
        candidate.kind(),
        words.span(candidate.head(), candidate.to()),
        group,
        names.get(group),
        candidate.titles(),
        Evidence.of(candidate.rule(), words.span(candidate.head(), candidate.to())));
  }

  private int group(Candidate candidate) {
    String name = name(candidate);
    Integer known = groups.get(id(candidate.kind(), name));
    if (known == null) {
      known = byPart(candidate);
    }
    int group = known == null ? names.size() : known;
    if (known == null) {
      names.add(name);
    } else if (name.length() > names.get(group).length() && candidate.kind() == Kind.PERSON) {
      names.set(group, name);
    }
    remember(candidate, name, group);
    return group;
  }

  private String name(Candidate candidate) {
    StringBuilder name = new StringBuilder();
    for (int at = candidate.head(); at < candidate.to(); at++) {
      name.append(at == candidate.head() ? "" : " ").append(part(candidate, at));
    }
    return States.ofSeat(name.toString());
  }

  private String part(Candidate candidate, int at) {
    String key = words.key(at);
    boolean first = at == candidate.from() && candidate.kind() == Kind.ORGANISATION;
    return first ? Clitics.withoutArticle(withoutConjunction(key)) : key;
  }

  private static String withoutConjunction(String key) {
    return SourceNouns.ORGANISATION.has(key) ? key : Clitics.withoutConjunction(key);
  }

  private static String id(Kind kind, String name) {
    return (kind == Kind.PERSON ? "p:" : "o:") + name;
  }

  /** One name alone goes to the last whose full name had it as a part. */
  private Integer byPart(Candidate candidate) {
    if (candidate.to() - candidate.head() > 1 && candidate.kind() == Kind.PERSON) {
      return groups.get("part:" + words.key(candidate.to() - 1) + words.key(candidate.head()));
    }
    return groups.get("part:" + part(candidate, candidate.head()));
  }

  private void remember(Candidate candidate, String name, int group) {
    groups.put(id(candidate.kind(), name), group);
    if (candidate.kind() == Kind.PLACE) {
      return;
    }
    for (int at = candidate.head(); at < candidate.to(); at++) {
      boolean telling =
          candidate.kind() == Kind.PERSON ? !Names.isPart(words.get(at)) : at == candidate.head();
      if (telling) {
        groups.put("part:" + part(candidate, at), group);
      }
    }
  }
}
