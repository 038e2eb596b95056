package io.github.isnadarabic.names;

import io.github.isnadarabic.words.Glossary;
import io.github.isnadarabic.words.Letters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * States by their Arabic names (CLDR, from the JDK) and the seats of government that speak for
 * them. Thread-safe.
 */
public final class States {
  private static final Map<String, String> SEATS = load();

  private States() {}

  private static Map<String, String> load() {
    Glossary capitals = Glossary.ofResource(States.class, "capitals.words");
    Map<String, String> seats = new HashMap<>();
    for (String state : capitals.names()) {
      String key = Letters.key(state.replace('_', ' '));
      capitals.get(state).forEach(seat -> seats.put(seat, key));
    }
    for (String country : Locale.getISOCountries()) {
      String name = new Locale("", country).getDisplayCountry(new Locale("ar"));
      seats.putIfAbsent(Letters.key(Letters.form(name)), Letters.key(Letters.form(name)));
    }
    return seats;
  }

  /** The state whose seat of government this is, or the name as it is. */
  public static String ofSeat(String name) {
    return SEATS.getOrDefault(name, name);
  }

  /** Whether this is a state, or the seat of a state's government. */
  public static boolean isState(String name) {
    return SEATS.containsKey(name);
  }
}
