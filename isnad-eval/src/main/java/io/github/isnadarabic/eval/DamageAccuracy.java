package io.github.isnadarabic.eval;

import io.github.isnadarabic.model.Damage;
import io.github.isnadarabic.model.Layer;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** How well signs of damage are found in copies, and that the sound originals show none. */
final class DamageAccuracy implements Accuracy.Layer {
  private static final double FLOOR = 0.9;

  private final Articles articles = new Articles();
  private final List<String> misses = new ArrayList<>();
  private Score copies = Score.NONE;
  private int wrong;

  DamageAccuracy() {
    for (String block : Articles.blocks("damage/copies.txt")) {
      int end = block.indexOf("\n===\n");
      String original = block.substring(0, end);
      wrong += articles.read(original).get(Layer.DAMAGE).size();
      for (String line : block.substring(end + 5).strip().split("\n", -1)) {
        add(DamagedCopy.of(original, line), line);
      }
    }
  }

  private void add(DamagedCopy copy, String line) {
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
    copies = copies.plus(new Score(right, all, copy.signs().size()));
  }

  @Override
  public String name() {
    return "damage";
  }

  @Override
  public void print(PrintStream out) {
    misses.forEach(miss -> out.println("    " + miss));
    out.println("  copies         " + copies);
    out.println("  signs in sound originals " + wrong);
  }

  @Override
  public List<String> belowFloor() {
    List<String> below = new ArrayList<>();
    if (copies.f1() < FLOOR) {
      below.add("damage: F1 " + copies.f1());
    }
    if (wrong > 0) {
      below.add("damage: signs in sound originals " + wrong);
    }
    return below;
  }
}
