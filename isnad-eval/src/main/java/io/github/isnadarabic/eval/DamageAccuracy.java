package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.Layer;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** How well signs of damage are found in copies, and that the sound originals show none. */
final class DamageAccuracy implements Accuracy.Layer {
  private static final double FLOOR = 0.9;
  private static final double MADE = 0.9;

  private final Articles articles = new Articles();
  private final List<String> misses = new ArrayList<>();
  private final Score copies;
  private final Score made;
  private int wrong;

  DamageAccuracy() {
    copies = score("damage/copies.txt");
    made = score("damage/made.txt");
  }

  private Score score(String gold) {
    Score score = Score.NONE;
    for (GoldBlock block : GoldBlock.of(gold)) {
      wrong += articles.read(block.text()).get(Layer.DAMAGE).size();
      for (String line : block.lines()) {
        score = score.plus(scoreOf(DamagedCopy.of(block.text(), line), line));
      }
    }
    return score;
  }

  private Score scoreOf(DamagedCopy copy, String line) {
    List<Damage> given = new ArrayList<>(articles.read(copy.text()).get(Layer.DAMAGE));
    int all = given.size();
    int right = 0;
    for (DamagedCopy.Sign sign : copy.signs()) {
      boolean met = given.removeIf(damage -> sign.isMet(damage, copy.text()));
      right += met ? 1 : 0;
      if (!met) {
        misses.add("missed in " + line);
      }
    }
    given.forEach(damage -> misses.add(damage.kind() + " wrongly in " + line));
    return new Score(right, all, copy.signs().size());
  }

  @Override
  public String name() {
    return "damage";
  }

  @Override
  public void print(PrintStream out) {
    misses.forEach(miss -> out.println("    " + miss));
    out.println("  copies         " + copies);
    out.println("  copies made    " + made);
    out.println("  signs in sound originals " + wrong);
  }

  @Override
  public List<Figure> figures() {
    return List.of(
        Figure.atLeast("F1", copies.f1(), FLOOR),
        Figure.atLeast("F1 of copies made", made.f1(), MADE),
        Figure.atMost("signs in sound originals", wrong, 0));
  }
}
